import type { ReactNode } from 'react'
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

/** One claim: who says it and whom it is about, told apart; our words, and the article's. */
export function ClaimEntry({ record }: { readonly record: ClaimRecord }) {
  const { articleById, peopleBySpeaker } = useCorpus()
  const { address } = useAddress()
  const { attribution, kind } = record.claim
  const { speaker, about, basis } = attribution
  const excerpt = record.excerpts.find(({ id }) => id === address.excerpt) ?? record.excerpts[0]
  const article = articleById.get(excerpt.article)
  const others = record.excerpts.filter((other) => other.article !== excerpt.article)
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-t border-hair py-2.5 break-inside-avoid first:border-t-0 tablet:grid-cols-[15rem_minmax(0,1fr)]">
      <dl className="grid grid-cols-[4.25rem_minmax(0,1fr)] content-start items-baseline gap-y-0.5 text-sm leading-snug">
        <Fact name="Speaker">
          <b className="font-semibold">
            {basis === 'article' ? (
              `Article ${article?.label ?? ''} itself`
            ) : (
              <SpeakerName speaker={speaker} peopleBySpeaker={peopleBySpeaker} />
            )}
          </b>
        </Fact>
        <Fact name="About">{about ?? 'nobody named'}</Fact>
        <Fact name="Basis">
          <div className="text-ink-2">
            {BASIS_NAMES[basis]}, {KIND_NAMES[kind].toLowerCase()}
            <AsOfNote record={record} />
          </div>
        </Fact>
      </dl>
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

interface FactProps {
  readonly name: string
  readonly children: ReactNode
}

function Fact({ name, children }: FactProps) {
  return (
    <>
      <dt className="text-xs text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
