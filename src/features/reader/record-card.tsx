import { useCorpus } from '#data/corpus-query.ts'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { EvidenceQuote } from '#evidence/evidence-quote.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { useShownExcerpt } from '#evidence/use-shown-excerpt.ts'
import { RecordFacts } from './who-says-it.tsx'

/** One event or claim by itself: our words, who says it and how firm it is, and every sentence it rests on. */
export function RecordCard({ record }: { readonly record: LedgerRecord }) {
  const { articleById } = useCorpus()
  const { excerpt: shown } = useShownExcerpt(record, articleById)
  return (
    <article
      data-record={record.id}
      aria-labelledby="record"
      className="border-t border-rule pt-3 text-sm leading-snug"
    >
      <h2 id="record" className="font-serif text-xl font-semibold tracking-[-0.01em]">
        <EvidenceLink excerpt={shown} record={record.id} className="evidence-text">
          {record.text}
        </EvidenceLink>
      </h2>
      <div className="mt-1 max-w-[76ch]">
        <RecordFacts record={record} />
        <p>
          <RecordMarks record={record} />
        </p>
      </div>
      <h3 className="mt-4 mb-2 border-t border-hair pt-2 text-sm font-semibold">
        In the words of the {record.articles.length === 1 ? 'article' : 'articles'}
      </h3>
      <ul className="max-w-[76ch] space-y-3">
        {record.excerpts.map((excerpt) => {
          const article = articleById.get(excerpt.article)
          return article ? (
            <li key={excerpt.id}>
              <EvidenceQuote excerpt={excerpt} article={article} record={record.id} />
            </li>
          ) : null
        })}
      </ul>
    </article>
  )
}
