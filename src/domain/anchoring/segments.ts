import { overlaps, type Span } from './span.ts'

/** A stretch of one paragraph over which the same excerpts lie. */
export interface Segment {
  readonly text: string
  /** Offset into the article, a stable key. */
  readonly start: number
  /** Ids of the excerpts that cover it; empty for plain text. */
  readonly excerpts: readonly string[]
  /** Page residue inside a line of reporting, such as an agency's mark. */
  readonly furniture: boolean
}

type ParagraphKind = 'text' | 'heading' | 'furniture'

export interface Paragraph {
  readonly start: number
  readonly kind: ParagraphKind
  /** 1-based number among the paragraphs of text, null for headings and furniture. */
  readonly number: number | null
  readonly segments: readonly Segment[]
}

interface Marked extends Span {
  readonly id: string
}

/**
 * Cuts an article into paragraphs (lines that are not blank) and each into segments at the bounds of
 * the excerpts. The segments that name an excerpt, joined, are its `exact` but for white space at
 * paragraph ends.
 * @param headings and furniture: a paragraph that lies wholly inside such spans takes that kind.
 */
export function buildParagraphs(
  text: string,
  excerpts: readonly Marked[],
  headings: readonly Span[],
  furniture: readonly Span[],
): readonly Paragraph[] {
  let number = 0
  return lineSpans(text).map((line) => {
    const kind = kindOf(text, line, headings, furniture)
    return {
      start: line.start,
      kind,
      number: kind === 'text' ? ++number : null,
      segments: cut(text, line, excerpts, furniture),
    }
  })
}

function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const lead = match[0].length - match[0].trimStart().length
    const body = match[0].trim()
    if (body) spans.push({ start: match.index + lead, end: match.index + lead + body.length })
  }
  return spans
}

function kindOf(
  text: string,
  line: Span,
  headings: readonly Span[],
  furniture: readonly Span[],
): ParagraphKind {
  if (headings.some((span) => span.start <= line.start && span.end >= line.end)) return 'heading'
  const bare = furniture
    .filter((span) => overlaps(span, line))
    .toSorted((a, b) => a.start - b.start)
  let at = line.start
  for (const span of bare) {
    if (text.slice(at, Math.max(at, span.start)).trim()) return 'text'
    at = Math.max(at, span.end)
  }
  return bare.length > 0 && !text.slice(at, line.end).trim() ? 'furniture' : 'text'
}

function cut(
  text: string,
  line: Span,
  excerpts: readonly Marked[],
  furniture: readonly Span[],
): Segment[] {
  const here = excerpts.filter((span) => overlaps(span, line))
  const bounds = new Set([line.start, line.end])
  const residue = furniture.filter((span) => overlaps(span, line))
  for (const span of [...here, ...residue]) {
    bounds.add(Math.max(span.start, line.start))
    bounds.add(Math.min(span.end, line.end))
  }
  const ordered = [...bounds].toSorted((a, b) => a - b)
  return ordered.slice(1).map((end, i) => {
    const start = ordered[i] ?? line.start
    return {
      text: text.slice(start, end),
      start,
      excerpts: here.filter((span) => covers(span, start, end)).map(({ id }) => id),
      furniture: residue.some((span) => covers(span, start, end)),
    }
  })
}

function covers(span: Span, start: number, end: number): boolean {
  return span.start <= start && span.end >= end
}
