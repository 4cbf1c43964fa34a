import type { PartTotals } from '#domain/corpus/corpus-index.ts'
import type { Outline } from '#domain/corpus/outline.ts'
import { speakersIn } from '#domain/corpus/speakers.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import type { Counted } from './filter-model.ts'

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
export function sourcesOf({ articles, origins }: PartTotals['left']): string {
  return `${formatNumber(articles)} ${articles === 1 ? 'article' : 'articles'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`
}
