import { split } from 'sentence-splitter'
import type { Span } from '#domain/anchoring/span.ts'

/**
 * Cuts an article into its pieces, in order: each span of `set` (furniture and headings) is a
 * piece, and what lies between them is cut at line ends and then into sentences. Everything that
 * is not white space lies in exactly one piece.
 */
export function cutSentences(text: string, set: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let at = 0
  for (const span of set.toSorted((a, b) => a.start - b.start)) {
    pieces.push(...cutReporting(text, at, span.start))
    // Where two overlap, the later one begins where the earlier one ends.
    if (span.end > at) pieces.push({ start: Math.max(at, span.start), end: span.end })
    at = Math.max(at, span.end)
  }
  return [...pieces, ...cutReporting(text, at, text.length)]
}

/** The splitter runs on past line ends after a quotation, so it only ever gets one line. */
function cutReporting(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, Math.max(from, to)).matchAll(/[^\n]+/g)].flatMap((line) => {
    const start = from + line.index
    const sentences = cutLine({ start, end: start + line[0].length }, text)
    return rejoin(text, sentences).flatMap((sentence) => cutFurther(text, sentence))
  })
}

/**
 * Characters that the splitter gets at once, more than a line of an article has: it takes quadratic time on lines
 * of nothing but initials or numbers.
 */
const MOST_AT_ONCE = 2000

/** The sentences of a line; what the splitter takes for none, such as full stops by themselves, is one too. */
function cutLine({ start, end }: Span, text: string): Span[] {
  const pieces: Span[] = []
  let at = start
  const add = (from: number, to: number) => {
    const lead = text.slice(from, to).search(/\S/)
    if (lead !== -1)
      pieces.push({ start: from + lead, end: from + text.slice(from, to).trimEnd().length })
  }
  for (let next = start; next < end;) {
    const stop =
      end - next > MOST_AT_ONCE ? next + placeToCut(text.slice(next, next + MOST_AT_ONCE)) : end
    for (const { type, range } of split(text.slice(next, stop))) {
      if (type !== 'Sentence') continue
      add(at, next + range[0])
      add(next + range[0], next + range[1])
      at = next + range[1]
    }
    next = stop
  }
  add(at, end)
  return pieces
}

/** Where a stretch of an endless line is cut: after its last sentence, else after its last word, else at its end. */
function placeToCut(stretch: string): number {
  const after = /^.*[.!?]["”’]?\s(?=\S)/s.exec(stretch) ?? /^.*\s(?=\S)/s.exec(stretch)
  // Not between the halves of a character.
  return after?.[0].length ?? stretch.replace(/[\ud800-\udbff]$/, '').length
}

/** Characters at the end of a sentence that can be initials; more would make long lines take quadratic time. */
const INITIALS = 40

/**
 * Mends what the splitter cuts too often. It ends a sentence at each "U.S." or "U.N." before a
 * capital: initials never end one here, so one that does end so comes together with the next. And
 * it cuts before the closing mark in "about?” Biden said": pieces that touch belong together.
 */
function rejoin(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const sentence of sentences) {
    const previous = joined.at(-1)
    const goesOn =
      previous !== undefined &&
      (previous.end === sentence.start ||
        /\b(?:[A-Z]\.){2,}$/.test(text.slice(previous.start, previous.end).slice(-INITIALS)))
    if (goesOn) previous.end = sentence.end
    else joined.push({ ...sentence })
  }
  return joined
}

/** Mends what it cuts too seldom: after a number ("in 2023. Talks") and a quotation (".” She"). */
function cutFurther(text: string, { start, end }: Span): Span[] {
  const gaps = [...text.slice(start, end).matchAll(/(?<=\d\.|\.”)\s+(?=[“A-Z])/g)]
  const starts = [start, ...gaps.map((gap) => start + gap.index + gap[0].length)]
  const ends = [...gaps.map((gap) => start + gap.index), end]
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }))
}
