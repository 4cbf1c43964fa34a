import type { Span } from '../anchoring/span.ts'
import { wordsOf, type Word } from './words.ts'

/** What is marked in a text: words of the text, folded, and phrases. */
export interface Wanted {
  readonly words: ReadonlySet<string>
  readonly phrases: readonly (readonly string[])[]
  /** All that was typed, folded. */
  readonly typed: readonly string[]
}

/**
 * The places that are to be marked, in order; words of a phrase only where the whole phrase stands. Where all that
 * was typed stands side by side, nothing else is marked.
 */
export function findHits(text: string, { words, phrases, typed }: Wanted): readonly Span[] {
  const all = wordsOf(text)
  const together = typed.length > 1 && phrases.length === 0 ? findPhrase(all, typed) : []
  if (together.length > 0) return together
  const inPhrases = new Set(phrases.flat())
  const spans = [
    ...all.filter(({ folded }) => words.has(folded) && !inPhrases.has(folded)),
    ...phrases.flatMap((phrase) => findPhrase(all, phrase)),
  ]
  return withoutOverlaps(spans)
}

/** In order of place; of those that overlap the first, and of two that begin together the longer. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const { start, end } of sorted) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end })
  }
  return kept
}

/** As `findHits`, line by line: no phrase runs from one paragraph into the next. */
export function findHitsByLine(text: string, wanted: Wanted): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
    findHits(line, wanted).map(({ start, end }) => ({ start: index + start, end: index + end })),
  )
}

/** Whether every phrase stands in one of the texts. */
export function hasPhrases(texts: readonly string[], phrases: Wanted['phrases']): boolean {
  if (phrases.length === 0) return true
  const folded = texts.map(wordsOf)
  return phrases.every((phrase) => folded.some((all) => findPhrase(all, phrase).length > 0))
}

function findPhrase(all: readonly Word[], phrase: readonly string[]): readonly Span[] {
  return all.flatMap((first, i) => {
    const last = all[i + phrase.length - 1]
    const stands = last && phrase.every((word, k) => all[i + k]?.folded === word)
    return stands ? [{ start: first.start, end: last.end }] : []
  })
}

/** A piece of a text around its first hits. */
export interface Passage {
  readonly parts: readonly { readonly text: string; readonly hit: boolean }[]
}

/** How much of a text stands before its first hit, and altogether, in UTF-16 code units. */
const LEAD = 60
const LENGTH = 220

/** The text with its hits told apart; a long one is cut, at words, around the first of them. */
export function passageOf(text: string, hits: readonly Span[]): Passage {
  const first = hits[0]?.start ?? 0
  const from = text.length <= LENGTH || first <= LEAD ? 0 : cutBefore(text, first)
  const cut = text.indexOf(' ', from + LENGTH)
  const to = cut === -1 ? text.length : cut
  const parts: { text: string; hit: boolean }[] = []
  let at = from
  for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    if (start > at) parts.push({ text: text.slice(at, start), hit: false })
    parts.push({ text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false })
  if (from > 0) parts.unshift({ text: '… ', hit: false })
  if (to < text.length) parts.push({ text: ' …', hit: false })
  return { parts }
}

/** Where the passage begins that leads to a hit: at a word, and at the hit itself where no other word is near. */
function cutBefore(text: string, hit: number): number {
  const space = text.indexOf(' ', hit - LEAD)
  return space === -1 || space >= hit ? hit : space + 1
}
