import { buildCorpusIndex, type CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { dateFormOf } from '#domain/dates/date-form.ts'
import { PRERENDERED, writeDatesIn } from '#domain/dates/format-date.ts'
import { PRERENDERED_NUMBERS, writeNumbersIn } from '#domain/numbers/format-number.ts'
import { numberLanguageOf } from '#domain/numbers/number-language.ts'

/**
 * Has dates and numbers written as the region of a language does.
 * @returns whether they read otherwise now
 */
export function writeInFormOf(language: string): boolean {
  const dates = dateFormOf(language)
  const numbers = numberLanguageOf(language)
  const sameDates = JSON.stringify(dates) === JSON.stringify(PRERENDERED)
  if (sameDates && numbers === PRERENDERED_NUMBERS) return false
  writeDatesIn(dates)
  writeNumbersIn(numbers)
  return true
}

const made = new WeakMap<CorpusIndex, CorpusIndex>()

/** The corpus indexed anew, of new objects throughout, so that all that was worked out from it is worked out again; the same each time. */
export function indexAnew(index: CorpusIndex): CorpusIndex {
  let anew = made.get(index)
  if (!anew) {
    const { whole } = index
    anew = { ...buildCorpusIndex(structuredClone(index.corpus)), ...(whole && { whole }) }
    made.set(index, anew)
  }
  return anew
}
