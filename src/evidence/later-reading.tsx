import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { capitalised } from '#lib/capitalised.ts'
import { EvidenceLink } from './evidence-link.tsx'
import { changeWords } from './later-words.ts'

interface LaterProps {
  readonly record: ClaimRecord
}

/** What confirmed or changed a claim, each with its article and day, and what is to be noted of it. */
export function LaterReading({ record: told }: LaterProps) {
  const { claim, later } = told
  if (!claim.later) return null
  const { note } = claim.later
  if (later.length === 0) return note ? <p className="text-xs text-ink-2">{note}</p> : null
  return (
    <p className="text-xs text-ink-2">
      <b className="font-semibold text-ink">{capitalised(changeWords(told))} by:</b>{' '}
      {later.map(({ record, excerpt, article }, i) => (
        <span key={record.id}>
          {i > 0 ? '; ' : null}
          <EvidenceLink excerpt={excerpt} record={record.id} className="evidence-text">
            {record.text.replace(/\.$/, '')}
          </EvidenceLink>{' '}
          (article {article.label}, {formatEdtf(article.published.edtf)})
        </span>
      ))}
      {note ? `. ${note}` : '.'}
    </p>
  )
}

/** Whether there is anything to tell of what came later. */
export function tellsLater({ claim, later, saidLast }: ClaimRecord): boolean {
  return claim.later !== null && (later.length > 0 || !saidLast)
}

/** The same in a few words: "not confirmed later", "changed by 002". */
export function LaterShort({ record: told }: LaterProps) {
  const { later } = told
  if (!tellsLater(told)) return null
  if (later.length === 0) return <span>not confirmed later</span>
  const firsts = later.filter(
    ({ article }, i) => later.findIndex((other) => other.article === article) === i,
  )
  return (
    <span>
      <b className="font-semibold">{changeWords(told)}</b> by{' '}
      {firsts.map(({ record, excerpt, article }) => (
        <EvidenceLink
          key={article.id}
          excerpt={excerpt}
          className="evidence-text mr-1 inline-block min-w-6 py-1 last:mr-0"
          label={`Article ${article.label}: ${record.text}`}
        >
          {article.label}
        </EvidenceLink>
      ))}
    </span>
  )
}
