import { buildReferenceIndex, type ReferenceIndex } from '#domain/reference/reference-index.ts'
import type {
  Reference,
  ReferenceFigure,
  ReferenceLink,
  ReferenceSet,
  ReferenceSource,
} from '#domain/model/reference.ts'

/**
 * A small reference layer for tests: one set of each drawing, and two sources. Parts can be replaced where a test
 * is about them.
 */
export function sampleReference(parts: Partial<Reference> = {}): Reference {
  return {
    format: '1',
    version: 'sample',
    sources: [sampleSource('office'), sampleSource('paper')],
    sets: [
      sampleSet(
        'meetings',
        [
          sampleFigure('visit-usa', 'USA', '2023-09-10', { text: 'A visit' }),
          sampleFigure('visit-chn', 'CHN', '2023-12-12/2023-12-13', {
            text: 'A visit of two days',
          }),
          sampleFigure('talks-chn', 'CHN', '2022-10-30', { text: 'Talks' }),
        ],
        { form: 'meeting', unit: null, dates: 'day', topics: ['diplomacy'], row: 'Latest meeting' },
      ),
      sampleSet(
        'arms',
        [
          ...sampleYears('arms', null, { 2021: 100, 2022: 60, 2023: 40 }),
          ...sampleYears('arms', 'USA', { 2021: 0, 2022: 10, 2023: 20 }),
          ...sampleYears('arms', 'RUS', { 2021: 60, 2022: 30, 2023: 10 }),
        ],
        { unit: 'million-tiv', topics: ['arms', 'security'] },
      ),
      sampleSet(
        'trade',
        [
          ...sampleYears('trade', 'USA', { 2022: 124, 2023: 111 }),
          ...sampleYears('trade', 'CHN', { 2022: 176, 2023: 172 }),
          ...sampleYears('trade', 'RUS', { 2022: 3.6 }),
          ...sampleYears('trade', null, { 2023: 681 }),
        ],
        { side: 'vietnam', row: 'Goods trade' },
      ),
      sampleSet(
        'freedom',
        [
          ...sampleYears('freedom', 'CHN', { 2022: 9, 2023: 9 }),
          ...sampleYears('freedom', 'USA', { 2022: 82, 2023: 83 }),
          ...sampleYears('freedom', 'VNM', { 2022: 19, 2023: 20 }),
        ],
        { unit: 'score-100', dates: 'edition', topics: ['human-rights'], row: 'Freedom score' },
      ),
      sampleSet(
        'tiers',
        [
          sampleFigure('usa-relations', 'USA', '1995-07-12', { tier: 'relations' }),
          sampleFigure('usa-partner', 'USA', '2013-07-25', { tier: 'comprehensive' }),
          sampleFigure('usa-highest', 'USA', '2023-09-10', { tier: 'comprehensive-strategic' }),
          sampleFigure('chn-relations', 'CHN', '1950-01-18', { tier: 'relations' }),
          sampleFigure('chn-again', 'CHN', '2023-12-13', { tier: 'comprehensive-strategic' }),
          sampleFigure('chn-highest', 'CHN', '2008-06-01', { tier: 'comprehensive-strategic' }),
          sampleFigure('ind-strategic', 'IND', '2007-07-06', { tier: 'strategic' }),
          sampleFigure('kor-relations', 'KOR', '1992-12-22', { tier: 'relations' }),
        ].map((figure) => ({ ...figure, text: 'A step' })),
        {
          form: 'standing',
          unit: 'tier',
          dates: 'day',
          topics: ['diplomacy'],
          row: 'Present rank',
        },
      ),
      sampleSet(
        'aid',
        [
          sampleFigure('boats', 'USA', '2022', {
            value: 20,
            text: 'Equipment for the coast guard',
          }),
          sampleFigure('credit', 'IND', '2023', { value: 500, text: 'Credit of 500 for arms' }),
        ],
        { form: 'fact', unit: 'usd-million', topics: ['arms'] },
      ),
    ],
    links: [
      sampleLink('credit-claim', ['trade-usa-2022', 'trade-usa-2023']),
      sampleLink('visit-event', ['visit-usa'], { relation: 'confirms', note: 'The same day.' }),
    ],
    ...parts,
  }
}

export function sampleReferenceIndex(parts: Partial<Reference> = {}): ReferenceIndex {
  return buildReferenceIndex(sampleReference(parts))
}

/** The set of the sample with this id. */
export function findSampleSet(id: string): ReferenceSet {
  const found = sampleReference().sets.find((set) => set.id === id)
  if (!found) throw new Error(`no set ${id}`)
  return found
}

function sampleSource(id: string, parts: Partial<ReferenceSource> = {}): ReferenceSource {
  return {
    id,
    publisher: `The ${id}`,
    url: `https://${id}.example/`,
    where: null,
    published: null,
    ...parts,
  }
}

/** A series of yearly amounts of money, where nothing else is said. */
export function sampleSet(
  id: string,
  figures: ReferenceSet['figures'],
  parts: Partial<ReferenceSet> = {},
): ReferenceSet {
  return {
    id,
    title: id,
    measure: `What ${id} counts`,
    form: 'series',
    unit: 'usd-billion',
    side: null,
    dates: 'year',
    topics: ['trade'],
    derivation: null,
    caveat: null,
    row: null,
    breaks: null,
    figures,
    ...parts,
  }
}

/**
 * A figure with everything that a test does not care about filled in.
 * @param edtf a year, a day, or an interval of them
 */
export function sampleFigure(
  id: string,
  partner: string | null,
  edtf: string,
  parts: Partial<ReferenceFigure> = {},
): ReferenceFigure {
  const [from = '', to = from] = edtf.split('/')
  return {
    id,
    partner,
    date: { edtf, earliest: boundOf(from, '01-01'), latest: boundOf(to, '12-31') },
    value: null,
    bound: null,
    text: null,
    tier: null,
    note: null,
    source: 'office',
    seconds: [],
    ...parts,
  }
}

/** A year has its bounds at the two ends; a day is its own bound. */
function boundOf(day: string, end: string): string {
  return day.length === 4 ? `${day}-${end}` : day
}

/** The numbers of one country by year: `trade-usa-2023`, or `trade-all-2023` for all together. */
export function sampleYears(
  prefix: string,
  partner: string | null,
  values: Readonly<Record<string, number>>,
): ReferenceFigure[] {
  const name = partner?.toLowerCase() ?? 'all'
  return Object.entries(values).map(([year, value]) =>
    sampleFigure(`${prefix}-${name}-${year}`, partner, year, { value }),
  )
}

export function sampleLink(
  record: string,
  figures: ReferenceLink['figures'],
  parts: Partial<ReferenceLink> = {},
): ReferenceLink {
  return { record, figures, relation: 'adds', note: 'It says how much.', ...parts }
}
