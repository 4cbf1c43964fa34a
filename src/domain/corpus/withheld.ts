import { overlaps, type Span } from '../anchoring/span.ts'
import type { Article } from '../model/corpus.ts'
import type { FurnitureKind } from '../model/vocabulary.ts'

/** Stands for every character that a host withholds, so that all offsets stay as they are. */
export const WITHHELD = '█'

/** Lines that say whose work a text is stay with it. */
const CREDITS: ReadonlySet<FurnitureKind> = new Set(['copyright', 'agency-mark', 'assistance'])

/** A stretch of an article that a host withholds which shows excerpts only. */
export interface WithheldSpan extends Span {
  /** How many pieces of each kind lie in it; headings and page residue are no sentences. */
  sentences: number
  headings: number
  residue: number
}

/**
 * What a host withholds that has no right to show the articles in full: all but the sentences in which an excerpt
 * lies, the sentence of reporting before and after each of these, and lines of credit. In order of place; what
 * follows each other without a shown piece between is one stretch.
 * @param excerpts those of the article
 */
export function findWithheld(
  article: Pick<Article, 'pieces' | 'furniture' | 'headings'>,
  excerpts: readonly Span[],
): readonly WithheldSpan[] {
  const pieces = article.pieces.map((piece) => {
    const residue = article.furniture.find((span) => overlaps(span, piece))
    const isHeading = article.headings.some((span) => overlaps(span, piece))
    return {
      piece,
      kind: residue ? 'residue' : isHeading ? 'headings' : 'sentences',
      quoted: excerpts.some((excerpt) => overlaps(excerpt, piece)),
      credit: residue !== undefined && CREDITS.has(residue.kind),
    } as const
  })
  const isSentence = ({ kind }: (typeof pieces)[number]) => kind === 'sentences'
  const shown = new Set(pieces.filter(({ quoted, credit }) => quoted || credit))
  for (const [i, { quoted }] of pieces.entries()) {
    const before = pieces.slice(0, i).findLast(isSentence)
    const after = pieces.slice(i + 1).find(isSentence)
    if (quoted && before) shown.add(before)
    if (quoted && after) shown.add(after)
  }

  const spans: WithheldSpan[] = []
  let open: WithheldSpan | null = null
  for (const one of pieces) {
    if (shown.has(one)) open = null
    else {
      const { start, end } = one.piece
      if (open) open.end = end
      else {
        open = { start, end, sentences: 0, headings: 0, residue: 0 }
        spans.push(open)
      }
      open[one.kind] += 1
    }
  }
  return spans
}

/** A text with other characters in place of those withheld; line ends stay, and so do all offsets. */
export function withhold(text: string, spans: readonly Span[]): string {
  let published = ''
  let at = 0
  for (const { start, end } of spans) {
    published += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\n]/g, WITHHELD)
    at = end
  }
  return published + text.slice(at)
}
