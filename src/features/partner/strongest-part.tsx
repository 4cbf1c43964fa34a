import { useCorpus } from '#data/corpus-query.ts'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { EvidenceQuote } from '#evidence/evidence-quote.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import type { PartnerAccount } from './partner-model.ts'

/** The two ends of what is said: the strongest cooperation and the strongest tension, as quotes. */
export function StrongestPart({ account }: { readonly account: PartnerAccount }) {
  const { cooperation, tension, thin } = account
  return (
    <section aria-labelledby="strongest">
      <SectionHead
        id="strongest"
        title="The strongest statements"
        hint={
          thin
            ? 'With so little said there is nothing to choose from.'
            : 'The two ends of what the articles say, in their words. The filters do not change them.'
        }
      />
      <div className="grid gap-x-10 gap-y-5 tablet:grid-cols-2">
        <End name="Cooperation" record={cooperation} />
        <End name="Tension" record={tension} />
      </div>
    </section>
  )
}

interface EndProps {
  readonly name: string
  readonly record: LedgerRecord | null
}

function End({ name, record }: EndProps) {
  const { articleById, articlesInWords } = useCorpus()
  const excerpt = record?.excerpts[0]
  const article = excerpt && articleById.get(excerpt.article)
  return (
    <div>
      <h3 className="mb-1 text-sm font-semibold">{name}</h3>
      {record && excerpt && article ? (
        <>
          <EvidenceQuote
            excerpt={excerpt}
            article={article}
            record={record.id}
            lead={
              record.type === 'claim' && record.claim.attribution.basis !== 'article'
                ? record.claim.attribution.speaker
                : undefined
            }
          />
          <p className="mt-1 text-sm text-ink-2">
            In our words: {record.text} <RecordMarks record={record} />
          </p>
        </>
      ) : (
        <p className="hatched px-2 py-3 font-serif text-base italic">
          <span className="bg-paper box-decoration-clone px-1">
            No such statement in {articlesInWords}
          </span>
        </p>
      )}
    </div>
  )
}
