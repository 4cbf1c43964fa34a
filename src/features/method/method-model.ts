import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Claim, Excerpt } from '#domain/model/corpus.ts'

/** How many claims one side says, and on what basis. */
export interface VoiceRow {
  readonly side: string
  readonly claims: number
  readonly named: number
  readonly unnamed: number
  readonly documents: number
}

const OWN_WORDS = 'The articles in their own words'
const UNKNOWN = 'Side not stated'

/** Counts claims by the side that speaks, most first; sides that never speak are listed with zero. */
export function countVoices(
  claims: readonly Claim[],
  sides: readonly { readonly code: string; readonly name: string }[],
): readonly VoiceRow[] {
  const nameOf = (claim: Claim) => {
    const { basis, country } = claim.attribution
    if (basis === 'article') return OWN_WORDS
    if (country === null) return UNKNOWN
    return sides.find(({ code }) => code === country)?.name ?? country
  }
  const names = [...new Set([...sides.map(({ name }) => name), ...claims.map(nameOf)])]
  return names
    .map((side) => {
      const own = claims.filter((claim) => nameOf(claim) === side)
      const count = (basis: Claim['attribution']['basis']) =>
        own.filter((claim) => claim.attribution.basis === basis).length
      return {
        side,
        claims: own.length,
        named: count('on-record'),
        unnamed: count('anonymous'),
        documents: count('document'),
      }
    })
    .toSorted((a, b) => b.claims - a.claims)
}

/** Excerpts of an article that stand in its text exactly as published. */
export function countVerbatim(excerpts: readonly Excerpt[], text: string): number {
  return excerpts.filter(({ start, end, exact }) => text.slice(start, end) === exact).length
}

/** Numbers that say how large the evidence base is. */
export function countCorpus(index: CorpusIndex) {
  const { corpus, events, claims } = index
  return [
    { name: 'Articles', value: corpus.articles.length },
    { name: 'Origins', value: index.originsOf(corpus.articles).length },
    { name: 'Excerpts', value: corpus.excerpts.length },
    { name: 'Events', value: events.length },
    { name: 'Claims', value: claims.length },
    {
      name: 'Figures',
      value: claims.reduce((sum, { claim }) => sum + claim.figures.length, 0),
    },
    { name: 'Differences', value: corpus.discrepancies.length },
  ]
}
