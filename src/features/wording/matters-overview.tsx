import { plural } from '#lib/plural.ts'
import type { WordingMatter } from './wording-model.ts'

/** The reader's questions with their answers, each leading to the words behind it. */
export function MattersOverview({ matters }: { readonly matters: readonly WordingMatter[] }) {
  return (
    <ul className="border-b border-hair-strong">
      {matters.map((matter) => {
        const { id, question, answer } = matter.chain
        return (
          <li
            key={id}
            className="grid gap-x-8 gap-y-1 border-t border-hair py-2.5 first:border-t-hair-strong @2xl:grid-cols-[19rem_minmax(0,1fr)]"
          >
            <p className="font-serif text-md leading-snug font-semibold text-balance">
              <a href={`#${id}`}>{question}</a>
            </p>
            <div className="text-sm text-pretty">
              <p>{answer ?? 'No answer for this day; the words published by then stand below.'}</p>
              <p className="mt-0.5 text-xs text-ink-3">{describe(matter)}</p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** "6 wordings in 5 articles; firmer twice, once without new evidence" */
function describe({ steps, articles, firmer, unbacked }: WordingMatter): string {
  const count = `${plural(steps.length, 'wording')} in ${plural(articles, 'article')}`
  if (firmer === 0) return `${count}; never firmer than before`
  const times = `${count}; firmer ${often(firmer)}`
  if (unbacked === 0) return `${times}, with new evidence`
  return firmer === unbacked
    ? `${times}, without new evidence`
    : `${times}, ${often(unbacked)} without new evidence`
}

function often(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
