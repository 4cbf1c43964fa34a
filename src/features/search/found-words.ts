import { plural } from '#lib/plural.ts'
import type { SearchResults } from './search-model.ts'

/** "Found: 5 statements, 3 sentences.", or "Nothing has “chima”. Like it: 5 statements." */
export function foundInWords(results: SearchResults): string {
  const { total, hidden, guessed, records, sentences, people, figures } = results
  if (total === 0) {
    return hidden > 0 ? 'Nothing under these filters.' : 'Nothing has all of these words.'
  }
  const parts = [
    records.length > 0 ? plural(records.length, 'statement') : null,
    sentences.length > 0 ? plural(sentences.length, 'sentence') : null,
    people.length > 0 ? plural(people.length, 'person', 'people') : null,
    figures.length > 0 ? `${plural(figures.length, 'figure')} from outside the articles` : null,
  ]
  const groups = parts.filter((part) => part !== null).join(', ')
  if (guessed.length === 0) return `Found: ${groups}.`
  return `Nothing has ${guessed.map((word) => `“${word}”`).join(' or ')}. Like it: ${groups}.`
}
