import { useMemo, useRef, type ReactNode } from 'react'
import { useCorpus, useWholeCorpus } from '#data/corpus-query.ts'
import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import { EmbedLine } from '#evidence/embed-control.tsx'
import { PictureControl } from '#evidence/picture-control.tsx'
import { aboutRecords, partnerKeys } from '#evidence/picture-words.ts'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { plural } from '#lib/plural.ts'
import { SectionHead } from '#ui/section-head.tsx'
import type { PictureParts } from '#ui/picture/write-picture.ts'
import { useAskedFor } from '#ui/use-asked-for.ts'
import { useChoices } from '#url/use-address.ts'
import { FateTally } from './fate-tally.tsx'
import { OpenPlan, SettledPlan } from './plan-entry.tsx'
import { buildPlansView } from './plans-model.ts'

const EMBEDDED = { show: 'plans' } as const

interface PlansPanelProps {
  /** Without the plans one by one. */
  readonly alone?: boolean
}

/** Every plan of the articles: how many came to what, those without an outcome, then those with one. */
export function PlansPanel({ alone = false }: PlansPanelProps) {
  const index = useCorpus()
  const whole = useWholeCorpus()
  const { selection, address } = useChoices()
  const area = useRef<HTMLDivElement>(null)
  const tally = useRef<HTMLDivElement>(null)
  const askedFor = useAskedFor(area)
  const view = useMemo(() => buildPlansView(index, selection), [index, selection])
  const then = index !== whole && address.asOf !== null
  const where = then
    ? `the articles published by ${formatDay(address.asOf ?? '')}`
    : 'these articles'
  if (view.shown === 0) return <NothingLeft what="plan" articles={index.articlesInWords} />
  const plans = view.tally.flatMap((row) => row.plans.map(({ record }) => record))
  const heading = `${
    view.shown === view.total
      ? plural(view.total, 'plan')
      : `${view.shown} of ${plural(view.total, 'plan')}`
  }, by what became of ${view.shown === 1 ? 'it' : 'them'} in ${where}`
  return (
    <div ref={area} className="space-y-10">
      <section aria-labelledby="plans">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
          <h2 id="plans" className="text-sm font-semibold">
            {heading}
          </h2>
          <PictureControl
            title={heading}
            name="plans"
            about={(at) =>
              aboutRecords(index, at, {
                records: plans,
                notes: ['Each mark is one plan, in the hue of the first partner that it is about.'],
              })
            }
            parts={() =>
              tally.current && {
                drawing: tally.current,
                legend: huesOf(plans),
                ground: '--color-paper',
              }
            }
          />
        </div>
        <div ref={tally}>
          <FateTally tally={view.tally} />
        </div>
        <EmbedLine className="mt-2" part={EMBEDDED} name="Plans and what became of them" />
      </section>
      {!alone && view.open.length > 0 ? (
        <Plans
          id="open"
          title="Open plans"
          hint="Announced or expected; the articles do not say what became of them. That does not mean that nothing did. By the day on which they were due."
        >
          {view.open.map((account) => (
            <OpenPlan
              key={account.record.id}
              account={account}
              askedFor={account.record.id === askedFor}
              where={where}
            />
          ))}
        </Plans>
      ) : null}
      {!alone && view.settled.length > 0 ? (
        <Plans
          id="settled"
          title="Plans with an outcome"
          hint="On the left the words that announce it, on the right the words that report what came of it."
        >
          {view.settled.map((account) => (
            <SettledPlan
              key={account.record.id}
              account={account}
              askedFor={account.record.id === askedFor}
            />
          ))}
        </Plans>
      ) : null}
    </div>
  )
}

/** A mark has the hue of the first partner only. */
function huesOf(plans: readonly EventRecord[]): PictureParts['legend'] {
  const first = plans.map(({ partners }) => ({ partners: partners.slice(0, 1) }))
  const others = first.some(({ partners }) => partners.length === 0)
    ? [{ hue: '--color-wider', words: 'none of the five' }]
    : []
  return [...partnerKeys(first), ...others]
}

interface PlansProps {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly children: ReactNode
}

function Plans({ id, title, hint, children }: PlansProps) {
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={title} hint={hint} />
      <ol className="*:first:border-t-0 *:first:pt-0">{children}</ol>
    </section>
  )
}
