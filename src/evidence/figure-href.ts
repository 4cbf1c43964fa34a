import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type {
  NearFigure,
  ReferenceIndex,
  ReferenceScope,
} from '#domain/reference/reference-index.ts'
import { PARTNERS, TOPICS } from '#domain/model/vocabulary.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

interface FigureWays {
  /**
   * The address of a figure's row: on the present page where it stands there, else on the page of its first topic;
   * without the choices under which that page has no such row.
   */
  readonly hrefOf: (figure: string) => string
  /** The figure to which a record leads from here. */
  readonly nearestTo: (record: LedgerRecord) => NearFigure | null
}

/** The ways to figures from outside; null until they are there. */
export function useFigureWays(desk: ReferenceIndex | null): FigureWays | null {
  const { address, path } = useChoices()
  if (!desk) return null
  const here = scopeAt(path)
  return {
    hrefOf: (figure) => {
      const topic = desk.figureById.get(figure)?.set.topics[0] ?? 'diplomacy'
      const stands = here !== null && desk.standsOn(figure, here)
      const [page, scope] = stands
        ? [path, here]
        : [`/topics/${topic}`, { kind: 'topic', topic } as const]
      const choices = desk.choicesFor(figure, scope, address)
      const search = formatAddress({ ...address, ...choices, reference: true, excerpt: null })
      return `${page}${search}#${figureRowId(figure)}`
    },
    nearestTo: (record) => desk.nearestTo(record, here),
  }
}

/** Of which figures the page at a path has rows; null where it has none. */
function scopeAt(path: string): ReferenceScope | null {
  if (path === '/') return { kind: 'compared' }
  const partner = PARTNERS.find(({ slug }) => path === `/partners/${slug}`)
  if (partner) return { kind: 'partner', partner: partner.code }
  const topic = TOPICS.find(({ slug }) => path === `/topics/${slug}`)
  return topic ? { kind: 'topic', topic: topic.slug } : null
}

/** Id of the row of a figure wherever its set stands. */
export function figureRowId(figure: string): string {
  return `outside-${figure}`
}
