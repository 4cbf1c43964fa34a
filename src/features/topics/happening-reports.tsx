import { useCorpus } from '#data/corpus-query.ts'
import { EvidenceQuote } from '#evidence/evidence-quote.tsx'
import { STATUS_NAMES } from '#evidence/status-shape.tsx'
import { HappeningDate, HappeningFate, HappeningTitle } from './happening-list.tsx'
import type { Happening } from './happenings-model.ts'

/** Events and plans with the words of every article that reports them, and the status it gives. */
export function HappeningReports({ happenings }: { readonly happenings: readonly Happening[] }) {
  const { articleById, excerptById } = useCorpus()
  return (
    <ul>
      {happenings.map((happening) => {
        const { record } = happening
        return (
          <li
            key={record.id}
            className="grid gap-x-8 gap-y-1.5 border-t border-hair py-2.5 break-inside-avoid first:border-t-0 @4xl:grid-cols-2"
          >
            <div className="grid gap-x-4 gap-y-0.5 @xl:grid-cols-[120px_1fr]">
              <HappeningDate happening={happening} />
              <div>
                <HappeningTitle happening={happening} />
                <HappeningFate happening={happening} />
                {record.event.outcomeNote ? (
                  <p className="pl-5 text-xs text-ink-2">Note: {record.event.outcomeNote}</p>
                ) : null}
              </div>
            </div>
            <div className="space-y-2">
              {record.event.reports.map((report) => {
                const excerpt = excerptById.get(report.excerpt)
                const article = excerpt && articleById.get(excerpt.article)
                return article ? (
                  <EvidenceQuote
                    key={excerpt.id}
                    excerpt={excerpt}
                    article={article}
                    record={record.id}
                    lead={STATUS_NAMES[report.status].name}
                  />
                ) : null
              })}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
