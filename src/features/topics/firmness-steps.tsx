import type { Article } from '#domain/model/corpus.ts'
import { PARTNERS, type Status, type Topic } from '#domain/model/vocabulary.ts'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { StatusShape } from '#evidence/status-shape.tsx'
import { plural } from '#lib/plural.ts'
import type { Firmness, FirmnessStep } from './firmness-model.ts'

const STEPS: Readonly<
  Record<Firmness, { readonly name: string; readonly spoken: string; readonly shape: Status }>
> = {
  could: { name: 'could or asked', spoken: 'possible or asked for', shape: 'hypothetical' },
  expected: { name: 'expected or planned', spoken: 'expected or planned', shape: 'planned' },
  says: { name: 'one side says', spoken: 'what one side says', shape: 'reported' },
  done: { name: 'stated as fact', spoken: 'stated as fact', shape: 'occurred' },
}

/** The steps in a sentence: "Of 14 events and claims 3 are stated as fact, 6 are what one side says, …". */
export function readFirmness(steps: readonly FirmnessStep[]): string {
  const total = steps.reduce((sum, { records }) => sum + records.length, 0)
  const parts = steps
    .toReversed()
    .map(
      ({ firmness, records: { length } }) =>
        `${length} ${length === 1 ? 'is' : 'are'} ${STEPS[firmness].spoken}`,
    )
  return `Of ${plural(total, 'event or claim', 'events and claims')} ${parts.join(', ')}.`
}

/** Id of the drawing of a topic. */
export function firmnessId(topic: Topic): string {
  return `firmness-of-${topic}`
}

interface FirmnessStepsProps {
  readonly topic: Topic
  readonly steps: readonly FirmnessStep[]
}

/** How firm a topic is: four steps, one mark for each event and claim, each a link to its words. */
export function FirmnessSteps({ topic, steps }: FirmnessStepsProps) {
  return (
    <ol id={firmnessId(topic)} className="grid grid-cols-4 grid-rows-[1fr_auto] gap-x-2">
      {steps.map(({ firmness, records }) => (
        <li key={firmness} className="row-span-2 grid grid-rows-subgrid">
          <div className="flex min-h-7 flex-wrap content-end border-b border-hair-strong pb-0.5">
            {records.map((record) => (
              <Mark key={record.id} record={record} firmness={firmness} />
            ))}
          </div>
          <p className="pt-1 text-xs text-ink-2">
            <b className="font-semibold text-ink">{records.length}</b> {STEPS[firmness].name}
          </p>
        </li>
      ))}
    </ol>
  )
}

interface MarkProps {
  readonly record: LedgerRecord
  readonly firmness: Firmness
}

/** One record in the hue of its partner; several partners or none are drawn in ink. */
function Mark({ record, firmness }: MarkProps) {
  const { name, shape } = STEPS[firmness]
  const [partner, ...others] = record.partners
  const about = PARTNERS.filter(({ code }) => record.partners.includes(code)).map((p) => p.name)
  const differs = record.discrepancies.length > 0 ? ['sources differ'] : []
  return (
    <span data-partner={others.length > 0 ? '' : (partner ?? '')} className="flex">
      <EvidenceLink
        excerpt={record.excerpts[0]}
        record={record.id}
        className="grid size-6 place-items-center rounded-full hover:bg-sunk aria-[current=true]:bg-mark"
        label={[record.text, name, ...about, numbersOf(record.articles), ...differs].join(' · ')}
      >
        <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
          <title>{record.text}</title>
          <StatusShape status={shape} x={0} y={0} r={5.5} />
        </svg>
      </EvidenceLink>
    </span>
  )
}

function numbersOf(articles: readonly Article[]): string {
  return articles.map(({ label }) => label).join(', ')
}
