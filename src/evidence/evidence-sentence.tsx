import type { FollowedSentence } from '#domain/corpus/sourced-sentence.ts'
import type { Article } from '#domain/model/corpus.ts'
import { ArticleMarks } from './article-marks.tsx'
import { EvidenceLink } from './evidence-link.tsx'
import { MarkedNames } from '#ui/marked-names.tsx'
import { DifferenceMark } from './record-marks.tsx'

interface EvidenceSentenceProps {
  readonly sentence: Pick<FollowedSentence, 'text' | 'record' | 'excerpts' | 'discrepancies'>
  readonly articleById: ReadonlyMap<string, Article>
}

/** A sentence in our words as a link to its source, with the numbers of all articles behind it; a sign where they differ. */
export function EvidenceSentence({ sentence, articleById }: EvidenceSentenceProps) {
  return (
    <>
      <EvidenceLink
        excerpt={sentence.excerpts[0]}
        record={sentence.record.id}
        className="evidence-text"
      >
        <MarkedNames text={sentence.text} />
      </EvidenceLink>
      <ArticleMarks excerpts={sentence.excerpts} articleById={articleById} />
      <DifferenceMark discrepancies={sentence.discrepancies} short className="align-[0.3em]" />
    </>
  )
}
