import { useMemo, useRef } from 'react'
import { useCorpus, useWholeCorpus } from '#data/corpus-query.ts'
import { EVERYTHING, selectRecords, type Selection } from '#domain/corpus/selection.ts'
import { DIFFERENCE_NAMES } from '#evidence/difference-words.ts'
import { classNames } from '#lib/class-names.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { useAskedFor } from '#ui/use-asked-for.ts'
import { useChoices } from '#url/use-address.ts'
import { DifferenceCard } from './difference-card.tsx'
import { buildDifferencesView, type Difference, type DifferenceGroup } from './differences-model.ts'

interface DifferencesPanelProps {
  /** What the page is about; the reader's choices narrow it further. */
  readonly scope?: Selection
}

/** Where the articles differ: what matters much in full, the rest by kind. */
export function DifferencesPanel({ scope = EVERYTHING }: DifferencesPanelProps) {
  const index = useCorpus()
  const whole = useWholeCorpus()
  const { address } = useChoices()
  const section = useRef<HTMLElement>(null)
  const askedFor = useAskedFor(section)
  const view = useMemo(
    () =>
      buildDifferencesView(
        index,
        selectRecords(selectRecords(index.records, scope), address),
        askedFor,
      ),
    [index, scope, address, askedFor],
  )
  const isAsked = ({ id }: { readonly id: string }) => id === askedFor
  const toCome =
    !index.corpus.discrepancies.some(isAsked) && whole.corpus.discrepancies.find(isAsked)
  const count = view.shown === view.total ? `All ${view.total}` : `${view.shown} of ${view.total}`

  return (
    <section ref={section} aria-labelledby="differences" className="@container py-6">
      <SectionHead
        id="differences"
        title="Where sources differ"
        hint="Not every difference is a dispute: each says what kind it is, and what stands."
      >
        <p className="text-sm text-ink-3">{count}</p>
      </SectionHead>
      {toCome ? (
        <p id={toCome.id} tabIndex={-1} className="mb-4 scroll-mt-6 text-sm outline-none">
          “{toCome.title}” rests on articles published after the day you stand on.
        </p>
      ) : null}
      {view.hidden ? (
        <div className="mb-6 border-b border-rule">
          <p className="mb-3 text-sm text-ink-2">
            Your choices leave this difference out; it stands here because a link led to it.
          </p>
          <Cards differences={[view.hidden]} askedFor={askedFor} explained />
        </div>
      ) : null}
      {view.shown === 0 ? (
        <p className="hatched px-3 py-6 font-serif text-md">
          <span className="bg-paper px-2 py-1">
            The articles do not differ on anything that is left under these choices.
          </span>
        </p>
      ) : null}
      <Cards differences={view.leading} askedFor={askedFor} explained />
      {view.groups.length > 0 ? (
        <div className="border-b border-hair">
          <h3 className="border-t border-rule pt-3 pb-2 text-sm font-semibold">
            {view.leading.length > 0 ? 'Those that matter less, by kind' : 'By kind'}
          </h3>
          {view.groups.map((group) => (
            <Group
              key={group.kind}
              group={group}
              askedFor={askedFor}
              onPaper={scope !== EVERYTHING}
            />
          ))}
        </div>
      ) : null}
    </section>
  )
}

interface CardsProps {
  readonly differences: readonly Difference[]
  readonly askedFor: string | null
  /** Whether each says what its kind means; in a group the head does. */
  readonly explained?: boolean
}

function Cards({ differences, askedFor, explained = false }: CardsProps) {
  return (
    <div className="grid gap-x-10 *:nth-1:border-t-0 *:nth-1:pt-0 @5xl:grid-cols-2 @5xl:[&>:first-child:not([data-wide])+*]:border-t-0 @5xl:[&>:first-child:not([data-wide])+*]:pt-0">
      {differences.map((difference) => (
        <DifferenceCard
          key={difference.discrepancy.id}
          difference={difference}
          askedFor={difference.discrepancy.id === askedFor}
          explained={explained}
        />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly group: DifferenceGroup
  readonly askedFor: string | null
  /** Whether paper has them in full: all of them together would bury the rest of the page. */
  readonly onPaper: boolean
}

/** The differences of one kind behind their name. */
function Group({ group, askedFor, onPaper }: GroupProps) {
  const { name, meaning } = DIFFERENCE_NAMES[group.kind]
  return (
    <details className={classNames('group border-t border-hair', !onPaper && 'closed-on-paper')}>
      <summary className="grid min-h-11 cursor-pointer list-none grid-cols-[1rem_1fr_auto] items-baseline gap-x-2 py-2.5 hover:text-accent [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 group-open:rotate-90">
          <path d="M2 0.5L8.5 5L2 9.5Z" className="fill-accent" />
        </svg>
        <span>
          <span className="mr-3 font-serif text-md font-semibold">{name}</span>
          <span className="text-sm text-ink-2">{meaning}</span>
        </span>
        <span className="text-sm text-ink-3">{group.differences.length}</span>
      </summary>
      <Cards differences={group.differences} askedFor={askedFor} />
    </details>
  )
}
