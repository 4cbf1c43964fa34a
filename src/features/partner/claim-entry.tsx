import { useCorpus } from '#data/corpus-query.ts'
import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { ArticleMarks } from '#evidence/article-marks.tsx'
import { AsOfNote } from '#evidence/as-of-note.tsx'
import { EvidenceQuote } from '#evidence/evidence-quote.tsx'
import { LaterReading } from '#evidence/later-reading.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { BASIS_NAMES, KIND_NAMES } from '#evidence/record-words.ts'
import { SpeakerName } from '#evidence/speaker-name.tsx'
import { useAddress } from '#url/use-address.ts'

/** One claim: who says it and on what basis; our words, and the article's. */
export function ClaimEntry({ record }: { readonly record: ClaimRecord }) {
  const { articleById, peopleBySpeaker } = useCorpus()
  const { address } = useAddress()
  const { attribution, kind } = record.claim
  const excerpt = record.excerpts.find(({ id }) => id === address.excerpt) ?? record.excerpts[0]
  const article = articleById.get(excerpt.article)
  const others = record.excerpts.filter((other) => other.article !== excerpt.article)
  const own = attribution.basis === 'article'
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-hair py-2.5 tablet:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="text-xs leading-normal text-ink-2">
        <b className="text-sm font-semibold text-ink">
          {own ? (
            'The article’s own words'
          ) : (
            <SpeakerName speaker={attribution.speaker} peopleBySpeaker={peopleBySpeaker} />
          )}
        </b>
        {attribution.role ? <span className="block">{attribution.role}</span> : null}
        <span className="block">
          {own ? KIND_NAMES[kind] : `${KIND_NAMES[kind]}, ${BASIS_NAMES[attribution.basis]}`}
        </span>
        <AsOfNote record={record} />
      </div>
      <div className="min-w-0">
        <p className="mb-1 text-sm leading-snug text-ink-2">{record.text}</p>
        {article ? <EvidenceQuote excerpt={excerpt} article={article} record={record.id} /> : null}
        {others.length > 0 ? (
          <p className="mt-1 text-xs text-ink-3">
            Also in <ArticleMarks excerpts={others} articleById={articleById} />
          </p>
        ) : null}
        <div className="mt-1 max-w-[72ch]">
          <LaterReading record={record} />
          <RecordMarks record={record} />
        </div>
      </div>
    </li>
  )
}
