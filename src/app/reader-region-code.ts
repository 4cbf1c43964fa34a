import { buildCorpusIndex, type CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { dateFormOf } from '#domain/dates/date-form.ts'
import { PRERENDERED, writeDatesIn } from '#domain/dates/format-date.ts'
import { PRERENDERED_NUMBERS, writeNumbersIn } from '#domain/numbers/format-number.ts'
import { numberLanguageOf } from '#domain/numbers/number-language.ts'

/**
 * Has dates and numbers written as the region of a language does.
 * @returns the corpus indexed anew, of new objects throughout, so that all that was worked out from it is worked out
 * again; null where dates and numbers read as they did
 */
export function indexInFormOf(language: string, { corpus }: CorpusIndex): CorpusIndex | null {
  if (!readsOtherwise(language)) return null
  writeDatesIn(dateFormOf(language))
  writeNumbersIn(numberLanguageOf(language))
  return buildCorpusIndex(structuredClone(corpus))
}

/** Whether the region of a language writes dates or numbers in another form than the prerendered page. */
export function readsOtherwise(language: string): boolean {
  const sameDates = JSON.stringify(dateFormOf(language)) === JSON.stringify(PRERENDERED)
  return !sameDates || numberLanguageOf(language) !== PRERENDERED_NUMBERS
}
