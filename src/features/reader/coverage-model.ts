import { overlaps, type Span } from '#domain/anchoring/span.ts'
import { buildParagraphs, type Paragraph, type Segment } from '#domain/anchoring/segments.ts'
import type { CorpusIndex, LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { buildCoverage, type ArticleCoverage, type PieceUse } from '#domain/corpus/coverage.ts'
import { selectDiscrepancies } from '#domain/corpus/discrepancy-records.ts'
import { isEverything, selectRecords, type Selection } from '#domain/corpus/selection.ts'
import type { Article, Discrepancy, Excerpt } from '#domain/model/corpus.ts'
import { showUnseen } from '#lib/unseen.ts'
import type { FurnitureKind, UnusedReason } from '#domain/model/vocabulary.ts'

/** How strongly a sentence is shaded; 0 where nothing uses it. */
type Step = 0 | 1 | 2 | 3 | 4

/** The steps of shading with the most uses each stands for. */
const STEPS: readonly { readonly step: Step; readonly most: number; readonly name: string }[] = [
  { step: 1, most: 2, name: '1 or 2 uses' },
  { step: 2, most: 4, name: '3 or 4' },
  { step: 3, most: 6, name: '5 or 6' },
  { step: 4, most: Infinity, name: '7 and more' },
]

/** A side of a difference, with the excerpt to open for it. */
interface UsedSide {
  readonly statement: string
  readonly excerpt: Excerpt
  readonly article: Article
  /** Whether it is the sentence at hand that says so. */
  readonly here: boolean
}

/** A sentence of reporting with everything that uses it. */
export interface UsedSentence extends Span {
  /** Its fragment in addresses. */
  readonly id: string
  /** 1-based place among the sentences of reporting. */
  readonly number: number
  /** Its words, with the name of each sign that is not seen. */
  readonly text: string
  readonly use: PieceUse
  /** Events and claims, each with its excerpt in this sentence; only what the reader's choices leave. */
  readonly records: readonly { readonly record: LedgerRecord; readonly excerpt: Excerpt }[]
  readonly differences: readonly {
    readonly discrepancy: Discrepancy
    readonly sides: readonly UsedSide[]
  }[]
  /** How many events, claims and differences the choices leave. */
  readonly uses: number
  /** How many more use it. */
  readonly leftOut: number
  readonly step: Step
  /** The first excerpt in it; null where none is. */
  readonly excerpt: Excerpt | null
}

/** A piece of a paragraph, or the white space between two. */
export interface CoveredPart {
  readonly start: number
  readonly segments: readonly Segment[]
  readonly sentence: UsedSentence | null
  /** Set where it is page residue or a heading. */
  readonly aside: Extract<PieceUse, { kind: 'furniture' | 'heading' }> | null
}

export interface CoveredParagraph extends Pick<Paragraph, 'start' | 'kind' | 'number'> {
  readonly parts: readonly CoveredPart[]
}

/** How much of an article the ledger uses. */
export interface ArticleShare extends Omit<ArticleCoverage, 'article' | 'pieces'> {
  readonly article: Article
  /** What its page residue is, in order of place. */
  readonly residue: readonly FurnitureKind[]
  /** Why its unused sentences are unused, in order of place. */
  readonly reasons: readonly UnusedReason[]
  readonly headings: number
}

export interface CoverageView {
  readonly article: Article
  /** Null where the article was not published by the day on which the reader stands. */
  readonly share: ArticleShare | null
  readonly paragraphs: readonly CoveredParagraph[]
  readonly sentences: readonly UsedSentence[]
  /** Up to three sentences on which most rests, the most used first. */
  readonly mostUsed: readonly UsedSentence[]
  /** How many sentences have each step of tint. */
  readonly steps: readonly { readonly step: Step; readonly name: string; readonly count: number }[]
  /** Whether the reader's choices narrow what is counted. */
  readonly narrowed: boolean
}

interface CoverageSources {
  readonly article: Article
  readonly text: string
  /** All excerpts of the article. */
  readonly excerpts: readonly Excerpt[]
  /** The corpus as of the day on which the reader stands. */
  readonly index: CorpusIndex
  readonly selection: Selection
}

/** The article cut into sentences, each with what uses it on that day. */
export function buildCoverageView(sources: CoverageSources): CoverageView {
  const { article, text, excerpts, index, selection } = sources
  const published = index.articleById.has(article.id)
  const [coverage] = buildCoverage({ ...index.corpus, articles: [article] })
  const pieces = coverage?.pieces ?? []
  const sentences = published ? buildSentences(sources, pieces) : []

  const sentenceAt = new Map(sentences.map((sentence) => [sentence.start, sentence]))
  const cutAt = pieces.map(({ start, end }) => ({ id: pieceKey(start), start, end }))
  const useAt = new Map(pieces.map(({ start, use }) => [pieceKey(start), { start, use }]))
  const { headings, furniture } = article
  const paragraphs = buildParagraphs(text, [...excerpts, ...cutAt], headings, furniture)
  return {
    article,
    share: published && coverage ? toShare(article, coverage) : null,
    paragraphs: paragraphs.map(({ start, kind, number, segments }) => ({
      start,
      kind,
      number,
      parts: groupParts(segments).map(({ key, segments: own }) => {
        const piece = key === null ? undefined : useAt.get(key)
        const use = piece?.use
        return {
          start: own[0]?.start ?? start,
          segments: own,
          sentence: (piece && sentenceAt.get(piece.start)) ?? null,
          aside: use?.kind === 'furniture' || use?.kind === 'heading' ? use : null,
        }
      }),
    })),
    sentences,
    mostUsed: sentences
      .filter(({ uses }) => uses > 0)
      .toSorted((a, b) => b.uses - a.uses)
      .slice(0, 3),
    steps: countSteps(sentences),
    narrowed: !isEverything(selection),
  }
}

/** The share of every article; null for one that was not published by the day on which the reader stands. */
export function countShares(
  articles: readonly Article[],
  index: CorpusIndex,
): readonly { readonly article: Article; readonly share: ArticleShare | null }[] {
  const coverage = new Map(buildCoverage(index.corpus).map((one) => [one.article, one]))
  return articles.map((article) => {
    const found = coverage.get(article.id)
    return { article, share: found ? toShare(article, found) : null }
  })
}

/** The sentence at a fragment, or the one in which the chosen excerpt begins. */
export function findSentence(
  { article, sentences }: Pick<CoverageView, 'article' | 'sentences'>,
  fragment: string,
  chosen: Excerpt | null,
): UsedSentence | null {
  const named = sentences.find(({ id }) => id === fragment)
  if (named || chosen?.article !== article.id) return named ?? null
  return sentences.find((sentence) => overlaps(sentence, chosen)) ?? null
}

function buildSentences(
  { text, excerpts, index, selection }: CoverageSources,
  pieces: ArticleCoverage['pieces'],
): readonly UsedSentence[] {
  const left = selectRecords(index.records, selection)
  const records = new Set(left)
  const discrepancies = new Map(
    (isEverything(selection) ? index.corpus.discrepancies : selectDiscrepancies(index, left)).map(
      (discrepancy) => [discrepancy.id, discrepancy],
    ),
  )
  const reporting = pieces.filter(({ use }) => use.kind !== 'furniture' && use.kind !== 'heading')
  return reporting.map(({ start, end, use }, i) => {
    const within = excerpts.filter((excerpt) => overlaps(excerpt, { start, end }))
    const here = new Set(within.map(({ id }) => id))
    const ids = use.kind === 'records' ? use.records : []
    const used = ids.flatMap((id) => {
      const record = index.recordById.get(id)
      const excerpt = record?.excerpts.find((one) => here.has(one.id))
      return record && excerpt && records.has(record) ? [{ record, excerpt }] : []
    })
    const differences = ids.flatMap((id) => {
      const discrepancy = discrepancies.get(id)
      return discrepancy ? [{ discrepancy, sides: toSides(index, discrepancy, here) }] : []
    })
    const uses = used.length + differences.length
    return {
      id: `s${start}`,
      number: i + 1,
      start,
      end,
      text: showUnseen(text.slice(start, end)),
      use,
      records: used,
      differences,
      uses,
      leftOut: ids.length - uses,
      step: stepOf(uses),
      excerpt: within[0] ?? null,
    }
  })
}

function toSides(
  { excerptById, articleById }: CorpusIndex,
  { sides }: Discrepancy,
  here: ReadonlySet<string>,
): readonly UsedSide[] {
  return sides.flatMap((side) => {
    const own = side.excerpts.flatMap((id) => excerptById.get(id) ?? [])
    const inSentence = own.find(({ id }) => here.has(id))
    const excerpt = inSentence ?? own[0]
    const article = excerpt && articleById.get(excerpt.article)
    if (!excerpt || !article) return []
    return [{ statement: side.statement, excerpt, article, here: inSentence !== undefined }]
  })
}

function stepOf(uses: number): Step {
  return uses === 0 ? 0 : (STEPS.find(({ most }) => uses <= most)?.step ?? 0)
}

function countSteps(sentences: readonly UsedSentence[]): CoverageView['steps'] {
  return STEPS.map(({ step, name }) => ({
    step,
    name,
    count: sentences.filter((sentence) => sentence.step === step).length,
  }))
}

function toShare(article: Article, coverage: ArticleCoverage): ArticleShare {
  const uses = coverage.pieces.map(({ use }) => use)
  const { sentences, used, unused, unexplained, quotedShare } = coverage
  return {
    article,
    sentences,
    used,
    unused,
    unexplained,
    quotedShare,
    residue: uses.flatMap((use) => (use.kind === 'furniture' ? [use.furniture] : [])),
    reasons: uses.flatMap((use) => (use.kind === 'unused' ? [use.reason] : [])),
    headings: uses.filter(({ kind }) => kind === 'heading').length,
  }
}

/** Stands among the ids of a segment's excerpts, none of which has a colon. */
function pieceKey(start: number): string {
  return `piece:${start}`
}

/** Joins the segments of a piece again, without the key of the piece. */
function groupParts(segments: readonly Segment[]) {
  const parts: { key: string | null; segments: Segment[] }[] = []
  for (const segment of segments) {
    const key = segment.excerpts.find((id) => id.startsWith('piece:')) ?? null
    const own = { ...segment, excerpts: segment.excerpts.filter((id) => id !== key) }
    const last = parts.at(-1)
    if (last && last.key === key) last.segments.push(own)
    else parts.push({ key, segments: [own] })
  }
  return parts
}
