import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useCorpus } from '#data/corpus-query.ts'
import { EvidenceSentence } from '#evidence/evidence-sentence.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { FigureList } from './figure-list.tsx'
import { FirmnessPicture } from './firmness-picture.tsx'
import { FirmnessSteps } from './firmness-steps.tsx'
import { HappeningList } from './happening-list.tsx'
import { Silence } from './silence.tsx'
import type { TopicDigest as Digest } from './topics-model.ts'
import { countRecords } from './topic-words.ts'
import { VoiceList } from './voice-list.tsx'
import { WordingLinks } from './wording-links.tsx'

interface TopicDigestProps {
  readonly digest: Digest
}

/** A topic in short: rows line up with those of the panel beside it. */
export function TopicDigest({ digest }: TopicDigestProps) {
  const { view, figures, happenings, voices } = digest
  const { articleById } = useCorpus()
  const { address, hrefWith } = useChoices()
  const page = `/topics/${view.topic}${formatAddress({ ...address, topics: [], excerpt: null })}`
  const headingId = `topic-${view.topic}`
  const more = (count: number, what: string, fragment: string) =>
    count > 0 ? (
      <Link href={`${page}#${fragment}`} className="inline-block py-1 text-xs">
        {count} more {what}
      </Link>
    ) : null

  return (
    <article
      aria-labelledby={headingId}
      className="relative row-span-7 grid grid-rows-subgrid gap-y-3 border-t border-hair-strong pt-4 pb-8 before:absolute before:top-4 before:bottom-8 before:-left-5 before:w-px before:bg-hair odd:before:hidden @max-4xl:before:hidden"
    >
      <h3 id={headingId} className="flex items-baseline gap-x-2 font-serif text-lg font-semibold">
        <Link href={page} className="inline-block no-underline hover:underline">
          {view.name}
        </Link>
        <span className="ml-auto font-sans text-xs font-normal text-ink-3">
          {countRecords(view)}
        </span>
      </h3>
      <div>
        <p className="max-w-[72ch] font-serif text-[17px] leading-[1.42] text-pretty">
          {view.stands.map((sentence, i) => (
            <span key={sentence.text}>
              {i > 0 ? ' ' : null}
              <EvidenceSentence sentence={sentence} articleById={articleById} />
            </span>
          ))}
        </p>
        {view.asOf ? <p className="mt-1 text-xs text-ink-3">As of {view.asOf}</p> : null}
      </div>
      <Part name="How firm" more={<FirmnessPicture view={view} />}>
        <FirmnessSteps topic={view.topic} steps={view.firmness} />
        <WordingLinks view={view} />
        {view.differences.length > 0 ? (
          <p className="mt-1.5 text-xs text-ink-2">
            Sources differ:{' '}
            {view.differences.map(({ id, title }, i) => (
              <span key={id}>
                {i > 0 ? ' · ' : null}
                <Link href={`${hrefWith({ excerpt: null })}#${id}`}>{title}</Link>
              </span>
            ))}
          </p>
        ) : null}
      </Part>
      <Part name="Figures" none={view.figures.length === 0}>
        <FigureList groups={figures.shown} />
        {more(figures.more, `figures on ${view.name.toLowerCase()}`, 'figures')}
      </Part>
      <Part name="Events and open plans" none={view.happenings.length === 0}>
        <HappeningList happenings={happenings.shown} />
        {more(happenings.more, `events on ${view.name.toLowerCase()}`, 'events')}
      </Part>
      <Part name="Who says what" none={view.voices.length === 0}>
        <VoiceList voices={voices.shown} />
        {more(voices.more, `speakers on ${view.name.toLowerCase()}`, 'voices')}
      </Part>
      <Part name="What no article says" none={view.silent.length === 0}>
        <Silence silent={view.silent} />
      </Part>
    </article>
  )
}

interface PartProps {
  readonly name: string
  readonly none?: boolean
  /** What can be done with it. */
  readonly more?: ReactNode
  readonly children: ReactNode
}

/** A row of the panel. An empty one says so and keeps its place. */
function Part({ name, none = false, more, children }: PartProps) {
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-2">
        <h4 className="mb-1 text-xs font-semibold text-ink-3">{name}</h4>
        {more}
      </div>
      {none ? (
        <p className="border-t border-hair py-1.5 font-serif text-[15px] text-ink-3 italic">None</p>
      ) : (
        children
      )}
    </div>
  )
}
