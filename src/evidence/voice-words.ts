import type { Voice } from '#domain/corpus/voices.ts'

/** What stands before "voice" or "speakers" for a country. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['USA', 'US'],
  ['CHN', 'Chinese'],
  ['RUS', 'Russian'],
  ['IND', 'Indian'],
  ['KOR', 'South Korean'],
  ['VNM', 'Vietnamese'],
])

/** "Chinese"; a country of no known adjective by its code. */
export function adjectiveOf(country: string): string {
  return ADJECTIVES.get(country) ?? country
}

/** A voice in the reader's words: "US speakers", "US: Jon Finer", "the articles’ own words". */
export function voiceName({ kind, country, unnamed, speakers }: Voice): string {
  const [first = '', ...others] = speakers
  switch (kind) {
    case 'side': {
      const side = adjectiveOf(country ?? '')
      return others.length === 0 && unnamed === 0 ? `${side}: ${first}` : `${side} speakers`
    }
    case 'article':
      return 'the articles’ own words'
    case 'document':
      return 'documents, no side given'
    case 'named':
      return others.length < 2 ? speakers.join(', ') : 'others, named'
    case 'unnamed':
      return 'unnamed, no side given'
  }
}

/** "7 unnamed, 1 from a document": what the name of a side's voice does not tell; empty where nothing. */
export function voiceBasis({ kind, unnamed, documents }: Voice): string {
  if (kind !== 'side') return ''
  return [unnamed > 0 && `${unnamed} unnamed`, documents > 0 && `${documents} from a document`]
    .filter(Boolean)
    .join(', ')
}
