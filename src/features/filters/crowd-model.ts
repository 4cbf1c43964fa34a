import type { PartTotals } from '#domain/corpus/corpus-index.ts'
import type { Outline } from '#domain/corpus/outline.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { speakersIn } from '#domain/corpus/speakers.ts'
import type { Crowd } from '#domain/crowd/crowd.ts'
import { countCrowdFacets, countLeft, leftOf, meetCrowd } from '#domain/crowd/select-crowd.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { compareText } from '#lib/compare-text.ts'
import { slugOf } from '#lib/slug.ts'
import type { Counted } from './filter-model.ts'

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

/** What the build has counted, until the columns are there. */
export function countTotals(whole: PartTotals | undefined, records: Outline['records']): Counted {
  const { left, facets } = whole ?? NOTHING
  return {
    all: left,
    left,
    facets,
    sources: sourcesOf(left),
    speakers: speakersIn(records),
    ofDay: false,
  }
}

const NOTHING: Pick<PartTotals, 'left' | 'facets'> = {
  left: { events: 0, claims: 0, articles: 0, origins: 0 },
  facets: {
    topics: new Map(),
    partners: new Map(),
    statuses: new Map(),
    bases: new Map(),
    speakers: new Map(),
    origins: new Map(),
  },
}

/** "8,123 articles, 7 origins": too many to be named. */
function sourcesOf({ articles, origins }: PartTotals['left']): string {
  return `${formatNumber(articles)} ${articles === 1 ? 'article' : 'articles'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`
}
