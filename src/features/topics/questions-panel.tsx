import { useMemo } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import type { Topic } from '#domain/model/vocabulary.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { MarkedNames } from '#ui/marked-names.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { followQuestions } from './topics-model.ts'

/** What a reader should ask next, where an answer could be found, and the statements that prompt it. */
export function QuestionsPanel({ topic }: { readonly topic: Topic }) {
  const index = useCorpus()
  const questions = useMemo(() => followQuestions(index, topic), [index, topic])
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="questions" className="py-5">
      <SectionHead
        id="questions"
        title="What to ask next"
        hint="Questions that these articles leave open, and what prompts each."
      />
      <ol className="max-w-[80ch]">
        {questions.map(({ question, records }, i) => (
          <li
            key={question.text}
            className="grid break-inside-avoid grid-cols-[1.5rem_minmax(0,1fr)] border-t border-hair py-3 first:border-t-0 first:pt-0"
          >
            <span className="font-serif text-md font-semibold text-ink-3" aria-hidden="true">
              {i + 1}
            </span>
            <div>
              <p className="font-serif text-md">
                <MarkedNames text={question.text} />
              </p>
              <p className="mt-1 text-sm text-ink-2">
                <b className="font-semibold">Ask:</b> {question.ask}
              </p>
              <ul className="mt-1 text-xs text-ink-2">
                {records.map((record) => (
                  <li key={record.id} className="py-0.5">
                    <EvidenceLink
                      excerpt={record.excerpts[0]}
                      record={record.id}
                      className="evidence-text"
                    >
                      {record.text}
                    </EvidenceLink>{' '}
                    <span className="text-ink-3">
                      {record.articles.map(({ label }) => label).join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
