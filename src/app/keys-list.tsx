import { useRef, useState } from 'react'
import { Dialog } from '#ui/dialog.tsx'
import { hasSingleKeys, setSingleKeys } from '#ui/single-keys.ts'
import { Tick } from '#ui/tick.tsx'
import { hideKeys } from './keys-desk.ts'

interface KeyWords {
  readonly keys: string
  readonly words: string
}

const EVERYWHERE: readonly KeyWords[] = [
  { keys: '/ or Ctrl+K', words: 'search, go to a view, or do something by name' },
  { keys: '?', words: 'this list' },
  { keys: 'Esc', words: 'close the results, the source, or what was opened last' },
  { keys: 'Tab', words: 'the next link, box or button' },
]
const IN_PARTS: readonly KeyWords[] = [
  { keys: 'Up and down', words: 'through the results of a search' },
  {
    keys: 'Arrows',
    words: 'from mark to mark in the timeline; Home and End to the first and last',
  },
  { keys: '+ − 0', words: 'in the timeline: nearer, further, the whole' },
  { keys: 'Left and right', words: 'from day to day in “As of”' },
  { keys: 'Enter', words: 'the sentence of a mark or a statement' },
]

/** What each key does, and a box that switches off those that act by themselves. */
export function KeysList() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(hasSingleKeys)
  return (
    <Dialog
      id="keys"
      title="Keys"
      box={dialog}
      onClose={hideKeys}
      className="m-auto w-[min(36rem,100%-2rem)] border border-rule p-5"
    >
      <Part name="Everywhere" list={EVERYWHERE} />
      <Part name="In parts of the page" list={IN_PARTS} />
      <div className="-mx-2 mt-3 border-t border-hair pt-2">
        <Tick
          checked={on}
          onChange={() => {
            setSingleKeys(!on)
            setOn(!on)
          }}
        >
          / and ? act by themselves
        </Tick>
      </div>
    </Dialog>
  )
}

interface PartProps {
  readonly name: string
  readonly list: readonly KeyWords[]
}

function Part({ name, list }: PartProps) {
  return (
    <>
      <h3 className="mt-3 mb-1 text-sm font-semibold">{name}</h3>
      <dl className="grid grid-cols-[8rem_1fr] gap-x-4 gap-y-1 text-sm">
        {list.map(({ keys, words }) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="font-sans font-medium">{keys}</kbd>
            </dt>
            <dd className="text-ink-2">{words}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
