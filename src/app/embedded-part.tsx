import { useCorpus } from '#data/corpus-query.ts'
import type { Selection } from '#domain/corpus/selection.ts'
import { PARTNERS, TOPICS } from '#domain/model/vocabulary.ts'
import type { ReferenceScope } from '#domain/reference/reference-index.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import type { Embed } from '#url/embed-address.ts'

/** Of each the code alone, since a frame shows one of them. */
const TIMELINE = partCode('the timeline', () => import('#features/timeline/timeline-panel.tsx'))
const COMPARISON = partCode(
  'the comparison',
  () => import('#features/comparison/comparison-panel.tsx'),
)
const TONE = partCode('the tones', () => import('#features/comparison/tone-panel.tsx'))
const TOPICS_PART = partCode('the topics', () => import('#features/topics/topics-panel.tsx'))
const PLANS = partCode('the plans', () => import('#features/plans/plans-panel.tsx'))
const VOICES = partCode('the voices', () => import('#features/voices/voices-panel.tsx'))
const FIGURES = partCode('the figures', () => import('#features/reference/one-set.tsx'))
const DIFFERENCE = partCode(
  'the difference',
  () => import('#features/differences/one-difference.tsx'),
)
const CARD = partCode('the record', () => import('#features/reader/record-card.tsx'))

interface EmbeddedPartProps {
  readonly embed: Embed
  /** What the page is about whose part it is. */
  readonly scope: Selection
}

/** The part that a frame shows. */
export function EmbeddedPart({ embed: { part, page }, scope }: EmbeddedPartProps) {
  const { recordById } = useCorpus()
  switch (part.show) {
    case 'timeline':
      return (
        <LatePart code={TIMELINE}>
          {({ TimelinePanel }) => <TimelinePanel scope={scope} />}
        </LatePart>
      )
    case 'comparison': {
      const topic = TOPICS.find(({ slug }) => page === `/topics/${slug}`)?.name.toLowerCase()
      return (
        <LatePart code={COMPARISON}>
          {({ ComparisonPanel }) => (
            <ComparisonPanel scope={scope} alone {...(topic ? { topic } : {})} />
          )}
        </LatePart>
      )
    }
    case 'tone':
      return <LatePart code={TONE}>{({ TonePanel }) => <TonePanel scope={scope} />}</LatePart>
    case 'topics':
      return (
        <LatePart code={TOPICS_PART}>{({ TopicsPanel }) => <TopicsPanel scope={scope} />}</LatePart>
      )
    case 'plans':
      return <LatePart code={PLANS}>{({ PlansPanel }) => <PlansPanel alone />}</LatePart>
    case 'voices':
      return <LatePart code={VOICES}>{({ VoicesPanel }) => <VoicesPanel alone />}</LatePart>
    case 'figures': {
      const { set } = part
      return (
        <LatePart code={FIGURES}>
          {({ OneSet }) => <OneSet id={set} scope={referenceScopeOf(page)} />}
        </LatePart>
      )
    }
    case 'difference': {
      const { record } = part
      return (
        <LatePart code={DIFFERENCE}>
          {({ OneDifference }) => <OneDifference id={record} />}
        </LatePart>
      )
    }
    case 'card': {
      const record = recordById.get(part.record)
      return record ? (
        <LatePart code={CARD}>{({ RecordCard }) => <RecordCard record={record} />}</LatePart>
      ) : null
    }
  }
}

/** Beside what the figures of a page stand. */
function referenceScopeOf(page: string): ReferenceScope {
  const partner = PARTNERS.find(({ slug }) => page === `/partners/${slug}`)
  if (partner) return { kind: 'partner', partner: partner.code }
  const topic = TOPICS.find(({ slug }) => page === `/topics/${slug}`)
  return topic ? { kind: 'topic', topic: topic.slug } : { kind: 'compared' }
}
