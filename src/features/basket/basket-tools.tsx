import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useBasket } from '#data/use-basket.ts'
import { FILE_LIMIT, formatBasketFile, parseBasketFile } from '#domain/basket/basket-file.ts'
import type { Entry } from '#domain/basket/entry.ts'
import { mergeBasket, type Merge } from '#domain/basket/merge.ts'
import type { BasketDesk } from '#evidence/basket-desk.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { plural } from '#lib/plural.ts'
import { mergeWords } from './basket-model.ts'
import { saveFile } from '#ui/save-file.ts'

const DOCUMENTS = partCode('the documents', () => import('./document-box.tsx'))

type Outcome =
  | { readonly kind: 'imported'; readonly file: string; readonly merge: Merge }
  | { readonly kind: 'refused'; readonly file: string; readonly problem: string }
  | { readonly kind: 'emptied'; readonly entries: readonly Entry[] }

interface BasketToolsProps {
  readonly desk: BasketDesk
  readonly onEmptied: () => void
  /** How much is in it. */
  readonly children: ReactNode
}

/** The basket as a whole: out to a file, in from a file, empty; and what came of it. */
export function BasketTools({ desk, onEmptied, children }: BasketToolsProps) {
  const { read } = useBasket()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [writing, setWriting] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const id = useId()
  const empty = desk.basket.size === 0

  const exportFile = async () => {
    const now = new Date().toISOString()
    const content = formatBasketFile(await read(), desk.index.corpus.version, now)
    saveFile(`bamboo-ledger-basket-${now.slice(0, 10)}.json`, 'application/json', content)
  }
  const importFile = async (file: File) => {
    const reading =
      file.size > FILE_LIMIT
        ? {
            ok: false as const,
            problem: `it has ${Math.ceil(file.size / 1e6)} MB, and ${FILE_LIMIT / 1e6} MB is the most`,
          }
        : parseBasketFile(await file.text(), await read())
    if (!reading.ok) {
      setOutcome({ kind: 'refused', file: file.name, problem: reading.problem })
      return
    }
    const before = await desk.edit({ do: 'import', entries: reading.entries })
    const merge = mergeBasket(before, reading.entries)
    setOutcome({ kind: 'imported', file: file.name, merge })
  }
  // What was pressed goes with the last record: the way back takes the focus.
  useEffect(() => {
    if (outcome?.kind === 'emptied') place.current?.querySelector('button')?.focus()
  }, [outcome])
  const emptyBasket = async () => {
    const before = await desk.edit({ do: 'remove', records: [...desk.basket.keys()] })
    setOutcome({ kind: 'emptied', entries: [...before.values()] })
    onEmptied()
  }

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-rule py-2">
        <p className="mr-auto text-base font-semibold">{children}</p>
        <div className="-mx-2 flex flex-wrap print:hidden">
          {empty ? null : (
            <>
              <TextButton aria-expanded={writing} onClick={() => setWriting(!writing)}>
                Save as a document
              </TextButton>
              <TextButton onClick={() => void exportFile()}>Export as a file</TextButton>
            </>
          )}
          <span className="inline-flex focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus">
            <label
              htmlFor={id}
              className="inline-flex min-h-7 cursor-pointer items-center px-2 text-sm font-medium text-accent hover:underline pointer-coarse:min-h-11"
            >
              Import a file
            </label>
            <input
              id={id}
              type="file"
              accept=".json,application/json"
              className="sr-only"
              onChange={({ target }) => {
                const file = target.files?.[0]
                if (file) void importFile(file)
                // So that the same file can be chosen again.
                target.value = ''
              }}
            />
          </span>
          {empty ? null : (
            <TextButton onClick={() => void emptyBasket()}>Empty the basket</TextButton>
          )}
        </div>
      </div>
      {writing && !empty ? (
        <LatePart code={DOCUMENTS}>{({ DocumentBox }) => <DocumentBox desk={desk} />}</LatePart>
      ) : null}
      <div ref={place} role="status" tabIndex={-1} className="outline-none">
        {outcome ? (
          <OutcomeNotice
            outcome={outcome}
            desk={desk}
            onDone={() => {
              setOutcome(null)
              place.current?.focus()
            }}
          />
        ) : null}
      </div>
    </>
  )
}

interface OutcomeNoticeProps {
  readonly outcome: Outcome
  readonly desk: BasketDesk
  readonly onDone: () => void
}

function OutcomeNotice({ outcome, desk, onDone }: OutcomeNoticeProps) {
  if (outcome.kind === 'refused') {
    return (
      <Notice tone="fault">
        <p>
          “{outcome.file}” was not imported: {outcome.problem}. Your basket is as it was.
        </p>
      </Notice>
    )
  }
  const undo = () => {
    onDone()
    void desk.edit(
      outcome.kind === 'emptied'
        ? { do: 'restore', entries: outcome.entries }
        : { do: 'undo-import', merge: outcome.merge },
    )
  }
  const undoable =
    outcome.kind === 'emptied' || outcome.merge.added.length + outcome.merge.replaced.length > 0
  return (
    <div className="border-l-3 border-hair-strong px-4 py-1.5 text-sm text-ink-2">
      {outcome.kind === 'emptied'
        ? `The basket is empty: ${plural(outcome.entries.length, 'record')} taken out.`
        : `“${outcome.file}”: ${mergeWords(outcome.merge)}`}
      {undoable ? <TextButton onClick={undo}>Undo</TextButton> : null}
    </div>
  )
}
