import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { useAddress } from '#url/use-address.ts'
import { BasketMark } from './basket-mark.tsx'
import { EvidenceLink } from './evidence-link.tsx'
import { BASIS_NAMES } from './record-words.ts'
import { STATUS_NAMES } from './status-shape.tsx'
import { subjectWords } from './subject-words.ts'

/** Events and claims as a short list: each a link to its sentence, with who says it and where. */
export function StatementList({ records }: { readonly records: readonly LedgerRecord[] }) {
  const { address } = useAddress()
  return (
    <ul className="font-sans text-sm font-normal text-ink">
      {records.map((record) => {
        const [first] = record.excerpts
        const chosen = record.excerpts.find(({ id }) => id === address.excerpt)
        return (
          <li key={record.id} className="border-t border-hair py-1.5 leading-snug first:border-t-0">
            <EvidenceLink excerpt={chosen ?? first} record={record.id} className="evidence-text">
              {record.text}
            </EvidenceLink>
            <span className="block text-xs text-ink-3">
              {`${sourceOf(record)} · ${record.articles.map(({ label }) => label).join(', ')}`}
              <BasketMark record={record.id} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** "Event, planned, 11 Sept 2023" or "Jon Finer about Vietnam, on record". */
function sourceOf(record: LedgerRecord): string {
  if (record.type === 'event') {
    const { status, date } = record.event
    const day = date ? formatEdtf(date.edtf) : 'no date given'
    return `Event, ${STATUS_NAMES[status].name.toLowerCase()}, ${day}`
  }
  const { speaker, about, basis } = record.claim.attribution
  const subject = about ? ` about ${subjectWords(about)}` : ''
  return basis === 'article'
    ? `The article’s own words${subject}`
    : `${speaker}${subject}, ${BASIS_NAMES[basis]}`
}
