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
  const dates = dateFormOf(language)
  const numbers = numberLanguageOf(language)
  const sameDates = JSON.stringify(dates) === JSON.stringify(PRERENDERED)
  if (sameDates && numbers === PRERENDERED_NUMBERS) return null
  writeDatesIn(dates)
  writeNumbersIn(numbers)
  return buildCorpusIndex(structuredClone(corpus))
}
