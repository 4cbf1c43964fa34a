import { useMemo } from 'react'
import { Link } from 'wouter'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { ReferenceScope } from '#domain/reference/reference-index.ts'
import { TOPICS } from '#domain/model/vocabulary.ts'
import { ComparisonPanel } from '#features/comparison/comparison-panel.tsx'
import { DifferencesPanel } from '#features/differences/differences-panel.tsx'
import { ReferencePanel } from '#features/reference/reference-panel.tsx'
import { QuestionsPanel } from '#features/topics/questions-panel.tsx'
import { TopicPanel } from '#features/topics/topic-panel.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { Framed } from '../framed.tsx'
import type { PageProps } from '../routes.ts'

/** One topic in full, and where sources differ on it. */
export function Page({ slug }: PageProps) {
  const { address } = useChoices()
  const topic = TOPICS.find((one) => one.slug === slug)
  const scope = useMemo(
    () => (topic ? { ...EVERYTHING, topics: [topic.slug] } : EVERYTHING),
    [topic],
  )
  const reference = useMemo<ReferenceScope | null>(
    () => (topic ? { kind: 'topic', topic: topic.slug } : null),
    [topic],
  )
  // The router knows no other slugs.
  if (!topic || !reference) return null
  const search = formatAddress({ ...address, topics: [], excerpt: null })
  return (
    <Framed>
      <PageHead title={topic.name}>
        <p>All that the articles say on it, each statement with its words and its source.</p>
      </PageHead>
      <TopicPanel topic={topic.slug} />
      <ComparisonPanel scope={scope} topic={topic.name.toLowerCase()} />
      <ReferencePanel scope={reference} />
      <DifferencesPanel scope={scope} />
      <QuestionsPanel topic={topic.slug} />
      <nav aria-label="Topics" className="border-t border-rule pt-3 print:hidden">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {TOPICS.filter(({ slug: other }) => other !== topic.slug).map((other) => (
            <li key={other.slug}>
              <Link href={`/topics/${other.slug}${search}`} className="inline-block py-1">
                {other.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </Framed>
  )
}
