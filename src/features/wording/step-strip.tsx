import { ArticleReference } from '#evidence/article-reference.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { quotable } from '#domain/anchoring/quotable.ts'
import { classNames } from '#lib/class-names.ts'
import type { WordingStep } from './wording-model.ts'
import { ChangeSign, EvidenceSign } from './wording-signs.tsx'
import { CHANGE_NAMES, EVIDENCE_NAMES } from './wording-words.ts'

/**
 * Columns by number of steps, so that no row is left with a single one; the names stand in full, so
 * that the style sheet is built with them.
 */
const COLUMNS: Readonly<Record<number, string>> = {
  1: '@3xl:grid-cols-3',
  2: '@3xl:grid-cols-3',
  3: '@3xl:grid-cols-3',
  5: '@3xl:grid-cols-5',
  6: '@3xl:grid-cols-3',
  9: '@3xl:grid-cols-5',
  10: '@3xl:grid-cols-5',
}

/** The words on one matter in order of publication: beside each other, on a phone one below the other. */
export function StepStrip({ steps }: { readonly steps: readonly WordingStep[] }) {
  return (
    <ol
      className={classNames(
        'grid gap-x-5 gap-y-5 @xl:grid-cols-2',
        COLUMNS[steps.length] ?? '@3xl:grid-cols-4',
      )}
    >
      {steps.map((step) => (
        <Step key={step.excerpt.id} step={step} />
      ))}
    </ol>
  )
}

/** One article's words: how they stand to those before, what they say, and what came with them. */
function Step({ step: { step, excerpt, article, parts } }: { readonly step: WordingStep }) {
  const { word, change, evidence, reading, note } = step
  const bare = evidence === 'none'
  const [before, telling, after] = parts.map(quotable)
  return (
    <li
      className={classNames(
        'row-span-5 grid content-start gap-y-1.5 border-t-2 pt-1 break-inside-avoid @xl:grid-rows-subgrid',
        bare ? 'border-dashed border-hair-strong' : 'border-ink',
      )}
    >
      <p className="text-xs">
        <ArticleReference article={article} excerpt={excerpt} />
      </p>
      <p className="font-serif text-lg leading-tight font-semibold text-balance">
        <span className="mb-0.5 block font-sans text-xs font-medium">
          <ChangeSign change={change} />
          {CHANGE_NAMES[change]}
        </span>
        “{word}”
      </p>
      <blockquote className="font-serif text-[15px] leading-[1.4] text-pretty">
        <EvidenceLink excerpt={excerpt} className="evidence-text">
          “{before}
          <strong className="font-bold">{telling}</strong>
          {after}”
        </EvidenceLink>
      </blockquote>
      <p className="text-sm text-ink-2">{reading}</p>
      <p className="border-t border-hair pt-1.5 text-xs text-ink-2">
        <EvidenceSign evidence={evidence} />
        <b className={classNames('font-semibold', !bare && 'text-ink')}>
          {EVIDENCE_NAMES[evidence]}:
        </b>{' '}
        {note}
      </p>
    </li>
  )
}
