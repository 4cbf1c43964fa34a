/**
 * Likeness for messages only: it helps a person to see what was meant. Nothing is ever placed
 * by it.
 */

/** Below this share of common trigrams a suggestion would only mislead. */
const LEAST_LIKENESS = 0.4

/** Words to compare at most, those of every stretch: about a second. */
const MOST_WORDS = 3_000_000

/**
 * The stretch of `text` that is most like `quote`: as many words as the quote has, compared by
 * their trigrams. Null where nothing is much like it, and where there is too much to look through.
 */
export function nearestText(text: string, quote: string): string | null {
  const words = [...text.matchAll(/\S+/g)]
  const length = quote.match(/\S+/g)?.length ?? 0
  if (length === 0 || length * Math.max(words.length - length, 1) > MOST_WORDS) return null
  const wanted = trigrams(quote)
  let best: string | null = null
  let bestLikeness = LEAST_LIKENESS
  for (let first = 0; first === 0 || first + length <= words.length; first += 1) {
    const last = words[Math.min(first + length, words.length) - 1]
    const start = words[first]?.index
    if (last === undefined || start === undefined) break
    const stretch = text.slice(start, last.index + last[0].length)
    // Other words may share all trigrams with it.
    if (fold(stretch) === fold(quote.trim())) return stretch
    const likeness = diceCoefficient(wanted, trigrams(stretch))
    if (likeness > bestLikeness) [best, bestLikeness] = [stretch, likeness]
  }
  return best
}

/** The name most like `name`, for "did you mean"; null where none is much like it. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const wanted = trigrams(name)
  let best: string | null = null
  let bestLikeness = LEAST_LIKENESS
  for (const candidate of names) {
    const likeness = diceCoefficient(wanted, trigrams(candidate))
    if (likeness > bestLikeness) [best, bestLikeness] = [candidate, likeness]
  }
  return best
}

/** Case and the width of white space do not count. */
function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ')
}

/** How often each run of three characters occurs in the folded text. */
function trigrams(text: string): Map<string, number> {
  const folded = ` ${fold(text)} `
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= folded.length; at += 1) {
    const trigram = folded.slice(at, at + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  return counts
}

/** Dice (1945): twice what two bags share over what they hold; 0 to 1. */
function diceCoefficient(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0
  for (const [trigram, count] of a) shared += Math.min(count, b.get(trigram) ?? 0)
  return (2 * shared) / (total(a) + total(b))
}

function total(counts: Map<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}
