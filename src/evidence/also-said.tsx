import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { EvidenceLink } from './evidence-link.tsx'

interface AlsoSaidProps {
  readonly record: ClaimRecord
}

/** Which other articles say the same, and how their wordings differ; nothing where none does. */
export function AlsoSaid({ record }: AlsoSaidProps) {
  if (record.same.length === 0) return null
  return (
    <p className="text-xs text-ink-2">
      <b className="font-semibold text-ink">Also said</b> in <Articles record={record} />
      {record.originCount > 1 ? ', of another origin. ' : ', of the same origin. '}
      {record.sameNote}
    </p>
  )
}

/** The same in a few words: "also in 004". */
export function AlsoShort({ record }: AlsoSaidProps) {
  return (
    <span>
      also in <Articles record={record} />
      {record.originCount > 1 ? `, ${record.originCount} origins` : null}
    </span>
  )
}

function Articles({ record }: AlsoSaidProps) {
  return record.same.map((other, i) => (
    <span key={other.id}>
      {i > 0 ? ', ' : null}
      <EvidenceLink
        excerpt={other.excerpts[0]}
        className="evidence-text inline-block min-w-6 py-1"
        label={`Article ${other.articles[0]?.label}: ${other.text}`}
      >
        {other.articles[0]?.label}
      </EvidenceLink>
    </span>
  ))
}
