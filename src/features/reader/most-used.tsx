import { Link } from 'wouter'
import { plural } from '#lib/plural.ts'
import type { CoverageView, UsedSentence } from './coverage-model.ts'

interface MostUsedProps {
  readonly view: CoverageView
  readonly hrefOf: (sentence: UsedSentence) => string
}

/** What stands beside the text while no sentence is chosen: where to begin. */
export function MostUsed({ view, hrefOf }: MostUsedProps) {
  if (view.mostUsed.length === 0) return null
  return (
    <section aria-labelledby="h-most" className="use-note hidden font-sans text-sm @4xl:block">
      <h3 id="h-most" className="border-b border-hair pb-1.5 font-semibold">
        Most used
      </h3>
      <ol>
        {view.mostUsed.map((sentence) => (
          <li key={sentence.id} className="border-b border-hair py-2">
            <Link href={hrefOf(sentence)} className="font-serif text-[15px] leading-snug">
              {sentence.text}
            </Link>
            <span className="block text-xs text-ink-3">{plural(sentence.uses, 'use')}</span>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-xs text-ink-2">What uses the sentence you press will stand here.</p>
    </section>
  )
}
