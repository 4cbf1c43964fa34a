import { useMemo, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useCorpus } from '#data/corpus-query.ts'
import { selectRecords } from '#domain/corpus/selection.ts'
import type { Topic } from '#domain/model/vocabulary.ts'
import { EvidenceSentence } from '#evidence/evidence-sentence.tsx'
import { PlansLink } from '#evidence/plans-link.tsx'
import { STATUS_NAMES } from '#evidence/status-shape.tsx'
import { Reading } from '#ui/reading.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { useChoices } from '#url/use-address.ts'
import { FigureList } from './figure-list.tsx'
import { FirmnessPicture } from './firmness-picture.tsx'
import { FirmnessSteps, readFirmness } from './firmness-steps.tsx'
import { HappeningReports } from './happening-reports.tsx'
import { Silence } from './silence.tsx'
import { buildTopicView, describeNothing, isEmpty } from './topics-model.ts'
import { VoiceStatements } from './voice-statements.tsx'
import { WordingLinks } from './wording-links.tsx'

/** One topic in full: everything that the articles say on it, and what they do not. */
export function TopicPanel({ topic }: { readonly topic: Topic }) {
  const index = useCorpus()
  const { address, hrefWith } = useChoices()
  const view = useMemo(
    () => buildTopicView(index, selectRecords(index.records, address), topic),
    [index, address, topic],
  )
  if (isEmpty(view)) {
    return (
      <p className="hatched my-6 px-3 py-10 font-serif text-md">
        <span className="box-decoration-clone bg-paper px-2 py-1">
          {describeNothing(
            topic,
            [address],
            (status) => STATUS_NAMES[status].name,
            index.articlesInWords,
          )}
        </span>
      </p>
    )
  }
  const open = view.happenings.filter((happening) => happening.open)
  const settled = view.happenings.filter((happening) => !happening.open)

  return (
    <div className="@container">
      <Part
        id="stands"
        title="Where it stands"
        hint={view.asOf ? `As of ${view.asOf}, in the weakest wording.` : null}
      >
        <div className="grid gap-x-10 gap-y-5 @3xl:grid-cols-[minmax(0,1fr)_280px]">
          <div>
            <p className="font-serif text-lg leading-[1.45] text-pretty @xl:text-lead">
              {view.stands.map((sentence, i) => (
                <span key={sentence.text}>
                  {i > 0 ? ' ' : null}
                  <EvidenceSentence sentence={sentence} articleById={index.articleById} />
                </span>
              ))}
            </p>
            {view.differences.length > 0 ? (
              <p className="mt-3 text-sm text-ink-2">
                Sources differ here:{' '}
                {view.differences.map(({ id, title }, i) => (
                  <span key={id}>
                    {i > 0 ? ' · ' : null}
                    <Link href={`${hrefWith({})}#${id}`}>{title}</Link>
                  </span>
                ))}
              </p>
            ) : null}
          </div>
          {view.silent.length > 0 ? (
            <div>
              <h3 className="mb-1.5 text-sm font-semibold">What no article says</h3>
              <Silence silent={view.silent} />
            </div>
          ) : null}
        </div>
      </Part>
      <Part
        id="firmness"
        title="How firm"
        hint="Each mark is one event or claim in the hue of its partner, and leads to its words."
        more={<FirmnessPicture view={view} />}
      >
        <Reading words={readFirmness(view.firmness)}>
          <FirmnessSteps topic={topic} steps={view.firmness} />
        </Reading>
        <WordingLinks view={view} />
      </Part>
      {view.figures.length > 0 ? (
        <Part id="figures" title="Figures" hint="As the articles give them, with who says so.">
          <FigureList groups={view.figures} quoted />
        </Part>
      ) : null}
      {open.length > 0 ? (
        <Part
          id="plans"
          title="Open plans and possibilities"
          hint={`No outcome in ${index.articlesInWords}.`}
          more={
            <PlansLink about={{ topics: [topic] }}>
              Who announced them, and plans with an outcome
            </PlansLink>
          }
        >
          <HappeningReports happenings={open} />
        </Part>
      ) : null}
      {settled.length > 0 ? (
        <Part id="events" title="Events" hint="With the status that each article gives them.">
          <HappeningReports happenings={settled} />
        </Part>
      ) : null}
      {view.voices.length > 0 ? (
        <Part
          id="voices"
          title="Who says what"
          hint="On record first, then unnamed sources, documents, and the articles’ own words."
        >
          <VoiceStatements voices={view.voices} />
        </Part>
      ) : null}
    </div>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly hint: string | null
  /** The way to a view that tells more, or what can be done with the part. */
  readonly more?: ReactNode
  readonly children: ReactNode
}

function Part({ id, title, hint, more, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="py-5 [&_h2]:scroll-mt-6">
      <SectionHead id={id} title={title} hint={hint}>
        {more}
      </SectionHead>
      {children}
    </section>
  )
}
