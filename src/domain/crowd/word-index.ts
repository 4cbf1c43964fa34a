import * as v from 'valibot'
import type { LedgerRecord } from '../corpus/corpus-index.ts'
import { offset } from '../model/fields.ts'
import { textsOfRecord } from '../search/document-texts.ts'
import { wordsOf } from '../search/words.ts'

/** Words to the places of the records that have them, each place less the one before it. */
export const WordPlacesSchema = v.record(v.string(), v.array(offset))
export type WordPlaces = v.InferOutput<typeof WordPlacesSchema>

/** Words of one file share so many letters at their beginning. */
const SHARED = 2

/** The beginning by which a word's file is called; null where it is too short to look for. */
function fileOfWord(folded: string): string | null {
  return folded.length < SHARED ? null : encodeURIComponent(folded.slice(0, SHARED)).toLowerCase()
}

/**
 * The words of all records, by file.
 * @param records in the order of their places
 */
export function indexWords(records: readonly LedgerRecord[]): ReadonlyMap<string, WordPlaces> {
  const files = new Map<string, Map<string, number[]>>()
  for (const [place, record] of records.entries()) {
    const words = textsOfRecord(record).flatMap((text) => wordsOf(text))
    for (const folded of new Set(words.map((word) => word.folded))) {
      const file = fileOfWord(folded)
      if (file === null) continue
      let known = files.get(file)
      if (!known) files.set(file, (known = new Map()))
      const places = known.get(folded)
      if (places) places.push(place)
      else known.set(folded, [place])
    }
  }
  return new Map(
    [...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, words]) => [
        file,
        Object.fromEntries(
          [...words]
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([word, places]) => [
              word,
              places.map((place, i) => place - (places[i - 1] ?? 0)),
            ]),
        ),
      ]),
  )
}

/**
 * The places of the records that have a word, or one that begins with it, marked in a mask.
 * @param words the file of that word
 * @param mask of all records: set to 1 where one has it
 */
export function markWord(words: WordPlaces, folded: string, mask: Uint8Array): void {
  for (const [word, steps] of Object.entries(words)) {
    if (word !== folded && !(folded.length > 2 && word.startsWith(folded))) continue
    let place = 0
    for (const step of steps) mask[(place += step)] = 1
  }
}
