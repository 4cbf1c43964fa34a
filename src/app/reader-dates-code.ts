import { buildCorpusIndex, type CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { dateFormOf } from '#domain/dates/date-form.ts'
import { PRERENDERED, writeDatesIn } from '#domain/dates/format-date.ts'

/**
 * Has dates written as the region of a language does.
 * @returns the corpus indexed anew, of new objects throughout, so that all that was worked out from it is worked out
 * again; null where dates read as they did
 */
export function indexInDatesOf(language: string, { corpus }: CorpusIndex): CorpusIndex | null {
  const form = dateFormOf(language)
  if (JSON.stringify(form) === JSON.stringify(PRERENDERED)) return null
  writeDatesIn(form)
  return buildCorpusIndex(structuredClone(corpus))
}
