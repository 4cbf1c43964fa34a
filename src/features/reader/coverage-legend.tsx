import type { ReactNode } from 'react'
import type { CoverageView } from './coverage-model.ts'

/** What the shading means, with how many sentences have each. */
export function CoverageLegend({ view }: { readonly view: CoverageView }) {
  const { steps, sentences, share, narrowed } = view
  const unused = sentences.filter(({ use }) => use.kind !== 'records').length
  const filtered = sentences.filter(({ uses, leftOut }) => uses === 0 && leftOut > 0).length
  return (
    <div className="mb-5 text-xs text-ink-2">
      <p id="shading" className="sr-only">
        Shading, with the number of sentences
      </p>
      <ul aria-labelledby="shading" className="flex flex-wrap gap-x-5 gap-y-1.5">
        {steps.map(({ step, name, count }) => (
          <Entry key={step} name={name} count={count}>
            <span data-step={step} className="use-swatch" />
          </Entry>
        ))}
        {narrowed ? (
          <Entry name="nothing left by the filters" count={filtered}>
            <span data-step={0} className="use-swatch" />
          </Entry>
        ) : null}
        <Entry name="left out" count={unused}>
          <span className="use-swatch border-dashed" />
        </Entry>
        <Entry name="not reporting" count={(share?.residue.length ?? 0) + (share?.headings ?? 0)}>
          <span className="use-swatch hatched" />
        </Entry>
        <li className="flex items-center gap-1.5">
          <span className="use-bare">dotted</span> words in no excerpt
        </li>
      </ul>
      {narrowed ? (
        <p className="mt-2">
          Numbers and shading count what the filters leave; the shares do not change.
        </p>
      ) : null}
    </div>
  )
}

interface EntryProps {
  readonly name: string
  readonly count: number
  readonly children: ReactNode
}

function Entry({ name, count, children }: EntryProps) {
  return (
    <li className="flex items-center gap-1.5">
      <span aria-hidden="true" className="contents">
        {children}
      </span>
      {name}: <b className="font-semibold text-ink">{count}</b>
    </li>
  )
}
