import { NothingLeft } from '#evidence/nothing-left.tsx'
import { useMemo, useRef } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { classNames } from '#lib/class-names.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useAskedFor } from '#ui/use-asked-for.ts'
import { useAddress } from '#url/use-address.ts'
import { MattersOverview } from './matters-overview.tsx'
import { StepStrip } from './step-strip.tsx'
import { buildWordingView, type WordingMatter } from './wording-model.ts'

/** How firm the words are, matter by matter. */
export function WordingPanel() {
  const index = useCorpus()
  const { selection, change } = useAddress()
  const area = useRef<HTMLDivElement>(null)
  const askedFor = useAskedFor(area)
  const view = useMemo(() => buildWordingView(index, selection.topics), [index, selection.topics])
  if (view.total === 0) {
    return <NothingLeft what="matter" articles={index.articlesInWords} />
  }
  if (view.matters.length === 0) {
    return (
      <p className="border-y border-hair py-8 text-center font-serif text-md">
        None of the {view.total} matters whose wording is followed here is on the chosen topics.
        <TextButton onClick={() => change({ topics: [] })}>Show all</TextButton>
      </p>
    )
  }
  return (
    <div ref={area} className="@container">
      <section aria-labelledby="matters">
        <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
          <h2 id="matters" className="text-sm font-semibold">
            {view.matters.length === view.total
              ? `${view.total} questions`
              : `${view.matters.length} of ${view.total} questions`}
            , and what can be said
          </h2>
          <p className="text-xs text-ink-3">Of the filters, topics narrow this page.</p>
        </div>
        <MattersOverview matters={view.matters} />
      </section>
      {view.matters.map((matter) => (
        <Matter key={matter.chain.id} matter={matter} askedFor={matter.chain.id === askedFor} />
      ))}
    </div>
  )
}

interface MatterProps {
  readonly matter: WordingMatter
  /** Whether the address leads here. */
  readonly askedFor: boolean
}

/** One matter: the question, the words in order of publication, and what they come to. */
function Matter({ matter, askedFor }: MatterProps) {
  const { id, title, question, answer } = matter.chain
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      className={classNames(
        'relative mt-10 scroll-mt-4 border-t border-rule pt-3 outline-none',
        askedFor &&
          'before:absolute before:inset-y-3 before:-left-3 before:w-1 before:bg-mark-edge',
      )}
    >
      <h2 id={`${id}-title`} className="font-serif text-xl font-semibold tracking-[-0.01em]">
        {title}
      </h2>
      <p className="mt-0.5 mb-4 text-sm text-ink-2">{question}</p>
      <StepStrip steps={matter.steps} />
      <p className="mt-5 max-w-[72ch] border-l-3 border-double border-hair-strong pl-4 font-serif text-md text-pretty">
        <b className="font-semibold">What can be said.</b>{' '}
        {answer ?? 'No answer for this day; the words that were published by then stand here.'}
      </p>
    </section>
  )
}
