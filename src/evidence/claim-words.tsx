import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import type { Article } from '#domain/model/corpus.ts'
import { AlsoSaid } from './also-said.tsx'
import { ArticleMarks } from './article-marks.tsx'
import { EvidenceQuote } from './evidence-quote.tsx'
import { LaterReading } from './later-reading.tsx'
import { RecordMarks } from './record-marks.tsx'
import { useShownExcerpt } from './use-shown-excerpt.ts'

interface ClaimWordsProps {
  readonly record: ClaimRecord
  readonly articleById: ReadonlyMap<string, Article>
}

/** A claim in our words and in the article's, where else it stands, and what became of it. */
export function ClaimWords({ record, articleById }: ClaimWordsProps) {
  const { excerpt, article } = useShownExcerpt(record, articleById)
  const others = record.excerpts.filter((other) => other.article !== excerpt.article)
  return (
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
        <AlsoSaid record={record} />
        <RecordMarks record={record} />
      </div>
    </div>
  )
}
