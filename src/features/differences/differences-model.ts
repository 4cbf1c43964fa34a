import { byGravity } from '#domain/corpus/by-gravity.ts'
import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { selectDiscrepancies } from '#domain/corpus/discrepancy-records.ts'
import { publishedWords } from '#domain/corpus/publication.ts'
import type { Chain } from '#domain/model/context.ts'
import type { Article, Discrepancy, Excerpt } from '#domain/model/corpus.ts'
import { DISCREPANCY_KINDS, type DiscrepancyKind } from '#domain/model/vocabulary.ts'

/** Exact words with the article in which they stand. */
interface Wording {
  readonly excerpt: Excerpt
  readonly article: Article
}

export interface Side {
  /** What this side says, in our words. */
  readonly statement: string
  readonly wordings: readonly [Wording, ...Wording[]]
  /** Publication of its first wording, in words. */
  readonly published: string
  /** Whether the resolution lets this side stand. */
  readonly stands: boolean
}

export interface Difference {
  readonly discrepancy: Discrepancy
  readonly sides: readonly Side[]
  /** The matter whose wording, followed from article to article, holds most of the sides' words. */
  readonly chain: Chain | null
  /** Three or more sides are a line of wordings, set in order of publication. */
  readonly sequence: boolean
  /** Takes the whole width: a sequence, or a pair that has no neighbour to share the row with. */
  readonly wide: boolean
}

export interface DifferenceGroup {
  readonly kind: DiscrepancyKind
  readonly differences: readonly Difference[]
}

export interface DifferencesView {
  /** Those that matter much, shown in full. */
  readonly leading: readonly Difference[]
  /** The others by kind, the fullest group first, each in order of how much it matters. */
  readonly groups: readonly DifferenceGroup[]
  /** The one that a link leads to, where the reader's choices leave it out. */
  readonly hidden: Difference | null
  readonly shown: number
  readonly total: number
}

/**
 * Where sources differ, narrowed to what concerns the visible records.
 * With all records visible every discrepancy is shown, also one that touches no record.
 * @param askedFor id of what a link leads to: a difference, another place of the page, or null
 */
export function buildDifferencesView(
  index: CorpusIndex,
  visible: readonly LedgerRecord[],
  askedFor: string | null = null,
): DifferencesView {
  const { discrepancies } = index.corpus
  const shown =
    visible.length === index.records.length ? discrepancies : selectDiscrepancies(index, visible)
  const ordered = shown.toSorted(byGravity)
  const left = discrepancies.filter(
    ({ id }) => id === askedFor && !shown.some((one) => one.id === id),
  )
  const others = ordered.filter(({ severity }) => severity !== 'high')
  return {
    leading: layOut(index, ordered.slice(0, ordered.length - others.length)),
    groups: DISCREPANCY_KINDS.map((kind) => ({
      kind,
      differences: layOut(
        index,
        others.filter((discrepancy) => discrepancy.kind === kind),
      ),
    }))
      .filter(({ differences }) => differences.length > 0)
      .toSorted((a, b) => b.differences.length - a.differences.length),
    hidden: layOut(index, left)[0] ?? null,
    shown: shown.length,
    total: discrepancies.length,
  }
}

/** Puts pairs two to a row; a pair that is left over, like a sequence, takes the row for itself. */
function layOut(index: CorpusIndex, discrepancies: readonly Discrepancy[]): Difference[] {
  let open = false
  return discrepancies.map((discrepancy, i) => {
    const sequence = discrepancy.sides.length > 2
    const next = discrepancies[i + 1]
    const closes = open && !sequence
    const opens = !open && !sequence && next !== undefined && next.sides.length === 2
    open = opens
    return {
      discrepancy,
      sides: toSides(index, discrepancy, sequence),
      chain: findChain(index, discrepancy),
      sequence,
      wide: !closes && !opens,
    }
  })
}

/** Null where no chain holds at least two of the excerpts: one alone shows no difference. */
function findChain({ corpus }: CorpusIndex, { sides }: Discrepancy): Chain | null {
  const quoted = new Set(sides.flatMap((side) => side.excerpts))
  const [best] = corpus.chains
    .map((chain) => ({
      chain,
      shared: chain.steps.filter(({ excerpt }) => quoted.has(excerpt)).length,
    }))
    .filter(({ shared }) => shared > 1)
    .toSorted((a, b) => b.shared - a.shared)
  return best?.chain ?? null
}

function toSides(index: CorpusIndex, discrepancy: Discrepancy, sequence: boolean): Side[] {
  const sides = discrepancy.sides.flatMap((side, i) => {
    const [first, ...rest] = side.excerpts.flatMap((id) => {
      const excerpt = index.excerptById.get(id)
      const article = excerpt && index.articleById.get(excerpt.article)
      return article ? [{ excerpt, article }] : []
    })
    if (!first) return []
    const wordings: [Wording, ...Wording[]] = [first, ...rest]
    return [
      {
        statement: side.statement,
        wordings,
        published: publishedWords(first.article),
        stands: i === discrepancy.resolution.stands,
      },
    ]
  })
  if (!sequence) return sides
  const place = ({ wordings: [{ article }] }: Side) => index.corpus.articles.indexOf(article)
  return sides.toSorted((a, b) => place(a) - place(b))
}
