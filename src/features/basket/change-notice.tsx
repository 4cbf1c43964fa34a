import type { Entry, Quote } from '#domain/basket/entry.ts'
import { seenOf, type RecordChange } from '#domain/basket/seen.ts'
import type { BasketDesk } from '#evidence/basket-desk.ts'
import { quotable } from '#domain/anchoring/quotable.ts'
import { EvidenceQuote } from '#evidence/evidence-quote.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { factName, factValue } from './change-words.ts'

interface ChangeNoticeProps {
  readonly entry: Entry
  readonly change: RecordChange
  readonly desk: BasketDesk
  /** Called when the reader has taken note of it, and it goes. */
  readonly onSeen: () => void
}

/** What became of a record since it was marked: as it read then, and what is otherwise now. */
export function ChangeNotice({ entry, change, desk, onSeen }: ChangeNoticeProps) {
  const { index, edit } = desk
  const record = index.recordById.get(entry.record)
  return (
    <div className="my-2 space-y-1.5 border-l-3 border-mark-edge pl-3 text-sm text-ink-2">
      {change.kind === 'gone' ? (
        <>
          <p>
            <b className="font-semibold text-ink">No longer in the data.</b> It rested on:
          </p>
          <Quotes quotes={entry.seen.quotes} desk={desk} />
        </>
      ) : (
        <>
          <p>
            <b className="font-semibold text-ink">Changed since you marked it.</b>
            {change.text ? (
              <>
                {' '}
                It read: <q className="font-serif text-[15px] text-ink">{change.text.was}</q>
              </>
            ) : null}
          </p>
          {change.facts.map(({ name, was, is }) => (
            <p key={name}>
              {factName(name)}: was {factValue(name, was)}, is{' '}
              <b className="font-semibold text-ink">{factValue(name, is)}</b>.
            </p>
          ))}
          {change.lost.length > 0 ? (
            <>
              <p>It no longer rests on:</p>
              <Quotes quotes={change.lost} desk={desk} />
            </>
          ) : null}
          {change.gained.length > 0 ? (
            <>
              <p>It now rests on:</p>
              <Quotes quotes={change.gained} desk={desk} />
            </>
          ) : null}
        </>
      )}
      {record ? (
        <p>
          <TextButton
            className="-ml-2 text-xs"
            onClick={() => {
              onSeen()
              void edit({ do: 'accept', record: entry.record, seen: seenOf(record, index) })
            }}
          >
            I have seen the change
          </TextButton>
        </p>
      ) : null}
    </div>
  )
}

/** Stored quotes; those that the data still hold lead to their place. */
function Quotes({
  quotes,
  desk,
}: {
  readonly quotes: readonly Quote[]
  readonly desk: BasketDesk
}) {
  const { excerptById, articleById } = desk.index
  return (
    <ul className="space-y-1.5">
      {quotes.map((quote) => {
        const excerpt = excerptById.get(quote.excerpt)
        const article = articleById.get(quote.article)
        return (
          <li key={`${quote.excerpt} ${quote.exact}`}>
            {excerpt && article && excerpt.exact === quote.exact ? (
              <EvidenceQuote excerpt={excerpt} article={article} />
            ) : (
              <figure>
                <blockquote className="font-serif text-[15px] leading-snug">
                  “{quotable(quote.exact)}”
                </blockquote>
                <figcaption className="mt-0.5 text-xs text-ink-3">
                  <span className="font-semibold">{quote.label}</span> · as it stood when you marked
                  it
                </figcaption>
              </figure>
            )}
          </li>
        )
      })}
    </ul>
  )
}
