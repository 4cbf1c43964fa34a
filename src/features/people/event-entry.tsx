import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { latestExcerpt } from '#domain/corpus/event-order.ts'
import { sourceWords } from '#domain/corpus/source-words.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { StatusLabel } from '#evidence/status-shape.tsx'
import { useAddress } from '#url/use-address.ts'

/** One event that a person takes part in: when, what, how far it had got. */
export function EventEntry({ record }: { readonly record: EventRecord }) {
  const { address } = useAddress()
  const { date, status } = record.event
  const chosen = record.excerpts.find(({ id }) => id === address.excerpt)
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-t border-hair py-2 break-inside-avoid first:border-t-0 tablet:grid-cols-[15rem_minmax(0,1fr)]">
      <p className="text-sm">
        {date ? (
          formatEdtf(date.edtf)
        ) : (
          <span className="text-ink-3">No article allows a date</span>
        )}
      </p>
      <div className="min-w-0">
        <p className="font-serif text-[15px] leading-snug">
          <EvidenceLink
            excerpt={chosen ?? latestExcerpt(record)}
            record={record.id}
            className="evidence-text"
          >
            {record.text}
          </EvidenceLink>
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-xs text-ink-2">
          <StatusLabel status={status} />
          <span className="text-ink-3">
            {sourceWords(record)}: {record.articles.map(({ label }) => label).join(', ')}
          </span>
        </p>
      </div>
    </li>
  )
}
