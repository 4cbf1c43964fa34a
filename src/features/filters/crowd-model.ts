import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import type { Crowd } from '#domain/crowd/crowd.ts'
import { countCrowdFacets, countLeft, leftOf, meetCrowd } from '#domain/crowd/select-crowd.ts'
import { compareText } from '#lib/compare-text.ts'
import { slugOf } from '#lib/slug.ts'
import type { Counted } from './filter-model.ts'
import { sourcesOf } from './totals-model.ts'

/** @param day day number on which the reader stands; null after all articles */
export function countCrowd(
  crowd: Crowd,
  scope: Selection,
  selection: Selection,
  day: number | null,
): Counted {
  const met = meetCrowd(crowd, scope, selection, day)
  const left = countLeft(crowd, leftOf(met))
  return {
    all: countLeft(crowd, leftOf(meetCrowd(crowd, scope, EVERYTHING, day))),
    left,
    facets: countCrowdFacets(crowd, met),
    sources: sourcesOf(left),
    speakers: new Map(
      crowd.speakerNames.toSorted(compareText).map((name) => [slugOf(name), name] as const),
    ),
    ofDay: day !== null,
  }
}
