import { eventDateWords } from '#domain/dates/date-words.ts'
import { useEffect, useRef, useState } from 'react'
import type { Mark } from '#domain/basket/entry.ts'
import { seenOf } from '#domain/basket/seen.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { ArticleMarks } from '#evidence/article-marks.tsx'
import type { BasketDesk } from '#evidence/basket-desk.ts'
import { BasketNote } from '#evidence/basket-note.tsx'
import { CiteRecord } from '#evidence/cite-record.tsx'
import { EvidenceQuote } from '#evidence/evidence-quote.tsx'
import { MarkSwitch } from '#evidence/mark-switch.tsx'
import { BASIS_NAMES, KIND_NAMES } from '#evidence/record-words.ts'
import { StatusLabel } from '#evidence/status-shape.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'
import { placeOf, type BasketItem } from './basket-model.ts'
import { ChangeNotice } from './change-notice.tsx'
import { formatMoment } from './moment-words.ts'

interface BasketEntryProps {
  readonly item: BasketItem
  readonly desk: BasketDesk
  /** Whether the reader has just moved it here, or taken it out: the focus comes along. */
  readonly touched: boolean
  /** Says where a record will be found that the reader moves; null once it was found. */
  readonly onTouch: (place: string | null) => void
  readonly onRemove: () => void
}

/** One marked record: who says it, the words, what changed since, the mark and the note. */
export function BasketEntry({ item, desk, touched, onTouch, onRemove }: BasketEntryProps) {
  const { entry, record, change, removed } = item
  const place = useRef<HTMLLIElement>(null)
  const [writing, setWriting] = useState(false)
  useEffect(() => {
    if (!touched) return
    const control = removed ? 'button' : 'button[aria-pressed="true"]'
    place.current?.querySelector<HTMLElement>(control)?.focus()
    onTouch(null)
  }, [touched, removed, onTouch])

  if (removed) {
    return (
      <li ref={place} className="border-t border-hair py-2 text-sm text-ink-3">
        Taken out: {entry.seen.text}
        <TextButton
          onClick={() => {
            onTouch(placeOf({ ...item, removed: false }))
            void desk.edit({ do: 'restore', entries: [entry] })
          }}
        >
          Undo
        </TextButton>
      </li>
    )
  }
  const press = (mark: Mark) => {
    if (mark === entry.mark) {
      onRemove()
      return
    }
    onTouch(placeOf({ entry: { ...entry, mark }, removed: false }))
    const seen = record ? seenOf(record, desk.index) : entry.seen
    void desk.edit({ do: 'mark', record: entry.record, mark, seen })
  }
  return (
    <li
      ref={place}
      data-record={entry.record}
      className="grid gap-x-6 gap-y-1 border-t border-hair py-3 tablet:grid-cols-[12rem_minmax(0,1fr)]"
    >
      <div className="text-xs leading-normal text-ink-2">
        {record ? (
          <Source record={record} />
        ) : (
          <p>{entry.seen.type === 'event' ? 'Event' : 'Claim'}</p>
        )}
        <p className="mt-1 text-ink-3">
          Marked {formatMoment(entry.added)}
          {entry.changed === entry.added ? null : (
            <span className="block">Edited {formatMoment(entry.changed)}</span>
          )}
        </p>
      </div>
      <div className="min-w-0 max-w-[66ch]">
        <p className="mb-1 text-base leading-snug font-medium">{record?.text ?? entry.seen.text}</p>
        {record ? <Words record={record} desk={desk} /> : null}
        {change ? (
          <ChangeNotice
            entry={entry}
            change={change}
            desk={desk}
            onSeen={() => onTouch(placeOf(item))}
          />
        ) : null}
        {writing || entry.note !== '' ? (
          <BasketNote entry={entry} edit={desk.edit} focused={writing} />
        ) : null}
        <div className="mt-1 -ml-1.5 flex flex-wrap items-center print:hidden">
          <MarkSwitch mark={entry.mark} onPress={press} />
          {writing || entry.note !== '' ? null : (
            <TextButton className="px-1.5 text-xs" onClick={() => setWriting(true)}>
              Add a note
            </TextButton>
          )}
          {record ? <CiteRecord record={record} index={desk.index} /> : null}
          <TextButton className="ml-auto text-xs" onClick={onRemove}>
            Take out
          </TextButton>
        </div>
      </div>
    </li>
  )
}

/** Who says it, or how far it had got. */
function Source({ record }: { readonly record: LedgerRecord }) {
  if (record.type === 'event') {
    const { status } = record.event
    return (
      <>
        <p className="text-sm font-semibold text-ink">
          <StatusLabel status={status} />
        </p>
        <p>{eventDateWords(record.event)}</p>
      </>
    )
  }
  const { attribution, kind, asOf } = record.claim
  const own = attribution.basis === 'article'
  return (
    <>
      <p className="text-sm font-semibold text-ink">
        {own ? 'The article’s own words' : attribution.speaker}
      </p>
      <p>{own ? KIND_NAMES[kind] : `${KIND_NAMES[kind]}, ${BASIS_NAMES[attribution.basis]}`}</p>
      <p className="text-ink-3">as of {formatEdtf(asOf)}</p>
    </>
  )
}

/** The sentence it rests on, the chosen one where the reader chose one of several. */
function Words({ record, desk }: { readonly record: LedgerRecord; readonly desk: BasketDesk }) {
  const { address } = useAddress()
  const { articleById } = desk.index
  const excerpt = record.excerpts.find(({ id }) => id === address.excerpt) ?? record.excerpts[0]
  const article = articleById.get(excerpt.article)
  const others = record.excerpts.filter((other) => other !== excerpt)
  return (
    <>
      {article ? <EvidenceQuote excerpt={excerpt} article={article} /> : null}
      {others.length > 0 ? (
        <p className="mt-1 text-xs text-ink-3">
          Other quotes <ArticleMarks excerpts={others} articleById={articleById} />
        </p>
      ) : null}
    </>
  )
}
