import { useMemo } from 'react'
import { Link } from 'wouter'
import { useCorpus } from '#data/corpus-query.ts'
import { EVERYTHING, selectRecords, type Selection } from '#domain/corpus/selection.ts'
import { EmbedLine } from '#evidence/embed-control.tsx'
import { STATUS_NAMES } from '#evidence/status-shape.tsx'
import { classNames } from '#lib/class-names.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { TopicDigest } from './topic-digest.tsx'
import { buildTopicsView, describeNothing } from './topics-model.ts'

const EMBEDDED = { show: 'topics' } as const

interface TopicsPanelProps {
  /** What the page is about; the reader's choices narrow it further. */
  readonly scope?: Selection
}

/** The four main topics, or the chosen ones, in short; the others as links. */
export function TopicsPanel({ scope = EVERYTHING }: TopicsPanelProps) {
  const index = useCorpus()
  const { address } = useChoices()
  const view = useMemo(() => {
    const visible = selectRecords(selectRecords(index.records, scope), address)
    return buildTopicsView(index, visible, address.topics)
  }, [index, scope, address])
  const search = formatAddress({ ...address, topics: [], excerpt: null })

  return (
    <section aria-labelledby="topics" className="@container py-6">
      <SectionHead
        id="topics"
        title={address.topics.length > 0 ? 'Chosen topics' : 'Four topics'}
        hint="The weakest wording leads. Each mark is one event or claim, in the hue of the partner that it is about; grey is several or none."
      />
      <div
        className={classNames(
          'grid gap-x-10 *:nth-1:border-t-0 *:nth-1:pt-0',
          view.digests.length > 1 && '@4xl:grid-cols-2 @4xl:*:nth-2:border-t-0 @4xl:*:nth-2:pt-0',
        )}
      >
        {view.digests.map((digest) => (
          <TopicDigest key={digest.view.topic} digest={digest} />
        ))}
      </div>
      {view.emptied.length > 0 ? (
        <ul className="mb-6 grid gap-x-10 border-t border-hair-strong pt-4 @4xl:grid-cols-2">
          {view.emptied.map(({ topic, name }) => (
            <li key={topic} className="pb-4">
              <h3 className="mb-1 font-serif text-lg font-semibold">{name}</h3>
              <p className="hatched px-3 py-4 font-serif text-md">
                <span className="bg-paper box-decoration-clone px-2 py-1">
                  {describeNothing(
                    topic,
                    [scope, address],
                    (status) => STATUS_NAMES[status].name,
                    index.articlesInWords,
                  )}
                </span>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <nav aria-label="Other topics" className="border-t border-hair-strong pt-3">
        <ul className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm">
          <li aria-hidden="true" className="text-ink-2">
            Other topics
          </li>
          {view.others.map(({ topic, name, count }) => (
            <li key={topic}>
              <Link href={`/topics/${topic}${search}`} className="inline-block py-1">
                {name}
              </Link>{' '}
              <span className="text-xs text-ink-3">{count}</span>
            </li>
          ))}
        </ul>
      </nav>
      {view.digests.length > 0 ? (
        <EmbedLine className="mt-2" part={EMBEDDED} name="Topics" />
      ) : null}
    </section>
  )
}
