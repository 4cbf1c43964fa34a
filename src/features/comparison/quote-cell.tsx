import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { quotable } from '#domain/anchoring/quotable.ts'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { Cell, Filtered, NothingSaid } from './cell.tsx'
import type { Finding, PartnerColumn } from './comparison-model.ts'

interface QuoteCellProps {
  readonly column: PartnerColumn
  readonly finding: Finding<LedgerRecord>
}

/** The strongest statement of its kind, in the article's words. */
export function QuoteCell({ column, finding }: QuoteCellProps) {
  return (
    <Cell column={column} silent={finding.kind === 'silent'}>
      {finding.kind === 'found' ? <Quote record={finding.value} /> : null}
      {finding.kind === 'filtered' ? <Filtered>Not under these filters</Filtered> : null}
      {finding.kind === 'silent' ? <NothingSaid what="such statement" /> : null}
    </Cell>
  )
}

function Quote({ record }: { readonly record: LedgerRecord }) {
  const [first] = record.excerpts
  const article = record.articles.find(({ id }) => id === first.article)
  return (
    <>
      <p className="font-serif text-base leading-snug">
        <EvidenceLink excerpt={first} record={record.id} className="evidence-text">
          “{quotable(first.exact)}”
        </EvidenceLink>
      </p>
      <p className="mt-2 text-xs text-ink-3">
        {record.type === 'claim' && record.claim.attribution.basis !== 'article'
          ? `${record.claim.attribution.speaker}, `
          : null}
        {article?.label} <RecordMarks record={record} short />
      </p>
    </>
  )
}
