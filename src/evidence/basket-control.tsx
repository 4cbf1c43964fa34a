import { useRef, useState } from 'react'
import { findChange, seenOf } from '#domain/basket/seen.ts'
import type { Entry, Mark } from '#domain/basket/entry.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useBasketDesk, type BasketDesk } from './basket-desk.ts'
import { BasketNote } from './basket-note.tsx'
import { MarkSwitch } from './mark-switch.tsx'

interface BasketControlProps {
  /** Id of the event or claim. */
  readonly record: string
}

/** Marks a record as kept, checked or doubtful, with a note. */
export function BasketControl({ record }: BasketControlProps) {
  const desk = useBasketDesk()
  return desk ? <Control key={record} record={record} desk={desk} /> : null
}

function Control({ record: id, desk }: BasketControlProps & { readonly desk: BasketDesk }) {
  const place = useRef<HTMLDivElement>(null)
  const [removed, setRemoved] = useState<Entry | null>(null)
  const [writing, setWriting] = useState(false)
  const entry = desk.basket.get(id)
  const record = desk.index.recordById.get(id)
  if (!record) return null

  const press = (mark: Mark) => {
    if (entry?.mark === mark) {
      setWriting(false)
      // A note that is still being stored is in what the edit finds.
      void desk
        .edit({ do: 'remove', records: [id] })
        .then((before) => setRemoved(before.get(id) ?? null))
    } else {
      setRemoved(null)
      void desk.edit({ do: 'mark', record: id, mark, seen: seenOf(record, desk.index) })
    }
  }
  const undo = () => {
    if (removed) void desk.edit({ do: 'restore', entries: [removed] })
    setRemoved(null)
    place.current?.querySelector('button')?.focus()
  }

  return (
    <div ref={place} className="mt-1 print:hidden">
      <div className="-ml-1.5 flex flex-wrap items-center">
        <MarkSwitch mark={entry?.mark ?? null} onPress={press} />
        {entry && entry.note === '' && !writing ? (
          <TextButton className="px-1.5 text-xs" onClick={() => setWriting(true)}>
            Add a note
          </TextButton>
        ) : null}
        {removed?.note && !entry ? (
          <span role="status" className="text-xs text-ink-2">
            Taken out with its note.
            <TextButton className="px-1.5 text-xs" onClick={undo}>
              Undo
            </TextButton>
          </span>
        ) : null}
      </div>
      {entry && (writing || entry.note !== '') ? (
        <BasketNote entry={entry} edit={desk.edit} focused={writing} />
      ) : null}
      {entry ? <ChangedSince entry={entry} desk={desk} /> : null}
      {entry && desk.refusal !== null ? (
        <p className="mt-1 text-xs text-fault">
          This browser {desk.refusal}. Your marks last until this tab is closed; export them from
          the basket.
        </p>
      ) : null}
    </div>
  )
}

/** Says that the record reads otherwise than when it was marked; the basket tells all that changed. */
function ChangedSince({ entry, desk }: { readonly entry: Entry; readonly desk: BasketDesk }) {
  const change = findChange(entry, desk.index)
  if (change?.kind !== 'changed') return null
  return (
    <p className="mt-1 border-l-3 border-mark-edge pl-2 text-xs text-ink-2">
      {change.text
        ? `Changed since you marked it: it read “${change.text.was}”.`
        : 'Its facts or quotes changed since you marked it; the basket says how.'}
    </p>
  )
}
