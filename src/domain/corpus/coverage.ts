import { overlaps, type Span } from '../anchoring/span.ts'
import type { Article, Corpus, UnusedSentence } from '../model/corpus.ts'
import type { FurnitureKind, UnusedReason } from '../model/vocabulary.ts'

/** What became of a piece of an article. */
export type PieceUse =
  | { kind: 'furniture'; furniture: FurnitureKind }
  /** Ids of events, claims and discrepancies with an excerpt in it, in that order. */
  | { kind: 'records'; records: string[] }
  | { kind: 'heading' }
  | { kind: 'unused'; reason: UnusedReason; note: string }
  | { kind: 'unexplained' }

export interface ArticleCoverage {
  article: string
  /** The article from its first character to its last, without the white space between. */
  pieces: (Span & { use: PieceUse })[]
  /** Sentences of reporting: all pieces but furniture and headings. */
  sentences: number
  /** Sentences with records. */
  used: number
  /** Sentences without, for a stated reason. */
  unused: number
  /** Sentences without, and nobody has said why. */
  unexplained: number
  /** Share (0 to 1) of the reporting's characters that stand in an excerpt. */
  quotedShare: number
}

export type CorpusRecords = Pick<
  Corpus,
  'articles' | 'excerpts' | 'events' | 'claims' | 'discrepancies' | 'unused'
>

/** Says of each piece of each article which records use it, or why none does. */
export function buildCoverage(corpus: CorpusRecords): ArticleCoverage[] {
  const users = listUsers(corpus)
  const coverArticle = (article: Article): ArticleCoverage => {
    const excerpts = corpus.excerpts.filter((excerpt) => excerpt.article === article.id)
    const reasons = corpus.unused.filter((sentence) => sentence.article === article.id)
    const withUse = article.pieces.map(({ start, end }) => {
      const piece = { start, end }
      const inPiece = new Set(
        excerpts.filter((excerpt) => overlaps(excerpt, piece)).map(({ id }) => id),
      )
      const records = users.filter((user) => user.excerpts.some((id) => inPiece.has(id)))
      const reason = reasons.find((sentence) => overlaps(sentence, piece))
      return { start, end, use: findUse(piece, article, records, reason) }
    })
    return { article: article.id, pieces: withUse, ...countUses(withUse, excerpts) }
  }
  return corpus.articles.map(coverArticle)
}

/** A record with the ids of all its excerpts. */
interface ExcerptUser {
  id: string
  excerpts: readonly string[]
}

function listUsers({ events, claims, discrepancies }: CorpusRecords): ExcerptUser[] {
  return [
    ...events.map(({ id, reports }) => ({ id, excerpts: reports.map(({ excerpt }) => excerpt) })),
    ...claims,
    ...discrepancies.map(({ id, sides }) => ({
      id,
      excerpts: sides.flatMap(({ excerpts }) => excerpts),
    })),
  ]
}

function findUse(
  piece: Span,
  article: Article,
  records: readonly ExcerptUser[],
  reason: UnusedSentence | undefined,
): PieceUse {
  const furniture = article.furniture.find((part) => overlaps(part, piece))
  if (furniture !== undefined) return { kind: 'furniture', furniture: furniture.kind }
  // A headline is a heading and may be quoted all the same.
  if (records.length > 0) return { kind: 'records', records: records.map(({ id }) => id) }
  if (article.headings.some((heading) => overlaps(heading, piece))) return { kind: 'heading' }
  if (reason !== undefined) return { kind: 'unused', reason: reason.reason, note: reason.note }
  return { kind: 'unexplained' }
}

function countUses(
  pieces: ArticleCoverage['pieces'],
  excerpts: readonly Span[],
): Omit<ArticleCoverage, 'article' | 'pieces'> {
  const count = (kind: PieceUse['kind']) => pieces.filter(({ use }) => use.kind === kind).length
  const [used, unused, unexplained] = [count('records'), count('unused'), count('unexplained')]
  const reporting = pieces.filter(({ use }) => use.kind !== 'furniture' && use.kind !== 'heading')
  const characters = reporting.reduce((sum, { start, end }) => sum + end - start, 0)
  const quoted = reporting.reduce((sum, piece) => sum + countQuoted(piece, excerpts), 0)
  return {
    sentences: reporting.length,
    used,
    unused,
    unexplained,
    quotedShare: characters === 0 ? 0 : quoted / characters,
  }
}

/** Characters of a piece that stand in at least one excerpt. Excerpts come ordered by start. */
function countQuoted(piece: Span, excerpts: readonly Span[]): number {
  let quoted = 0
  let at = piece.start
  for (const excerpt of excerpts) {
    const start = Math.max(at, excerpt.start)
    const end = Math.min(piece.end, excerpt.end)
    if (end <= start) continue
    quoted += end - start
    at = end
  }
  return quoted
}
