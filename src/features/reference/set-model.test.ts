import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Reference, ReferenceSet } from '#domain/model/reference.ts'
import { narrowSet, type ReferenceScope } from '#domain/reference/reference-index.ts'
import {
  findSampleSet,
  sampleFigure,
  sampleLink,
  sampleReference,
  sampleReferenceIndex,
  sampleSet,
  sampleYears,
} from '#test/sample-reference.ts'
import { buildSetView, yearsOf, yearsOfAll, type SetView } from './set-model.ts'

const USA = { kind: 'partner', partner: 'USA' } as const
const COMPARED = { kind: 'compared' } as const

/** A set of the sample as a page shows it. */
const view = (id: string, scope: ReferenceScope = COMPARED, parts: Partial<Reference> = {}) => {
  const index = sampleReferenceIndex(parts)
  const set = index.reference.sets.find((one) => one.id === id)
  if (!set) throw new Error(`no set ${id}`)
  return buildSetView(index, set, scope)
}
/** A set by itself. */
const alone = (set: ReferenceSet, scope: ReferenceScope = COMPARED) =>
  view(set.id, scope, { sets: [set] })
const rowIds = ({ rows }: SetView) => rows.map(({ figure }) => figure.id)

it('has on a partner’s page its own figures, Vietnam’s, and those of all together first, by date', () => {
  expect(rowIds(view('freedom', USA)).slice(0, 4)).toEqual([
    'freedom-usa-2022',
    'freedom-vnm-2022',
    'freedom-usa-2023',
    'freedom-vnm-2023',
  ])
  expect(rowIds(view('trade', USA)).slice(0, 3)).toEqual([
    'trade-usa-2022',
    'trade-usa-2023',
    'trade-all-2023',
  ])
  expect(rowIds(view('meetings', USA))).toEqual(['visit-usa'])
})

it('has a row for every mark that is drawn', () => {
  for (const id of ['freedom', 'trade']) {
    const { countries, rows } = view(id, USA)
    const drawn = countries.flatMap(({ marks }) => marks.map(({ figure }) => figure.id))
    expect(drawn.length).toBeGreaterThan(2)
    expect(new Set(rows.map(({ figure }) => figure.id))).toEqual(
      new Set([
        ...drawn,
        ...view(id, USA)
          .rows.filter(({ figure }) => figure.partner === null)
          .map(({ figure }) => figure.id),
      ]),
    )
  }
})

it('has every figure by date where countries stand side by side', () => {
  expect(rowIds(view('meetings'))).toEqual(['talks-chn', 'visit-usa', 'visit-chn'])
  expect(view('freedom').rows).toHaveLength(6)
})

it('draws a partner among the others, whose page it may be', () => {
  const { countries, partner, drawing } = view('freedom', USA)
  expect(countries.map(({ code }) => code)).toEqual(['VNM', 'USA', 'CHN'])
  expect({ partner, drawing }).toEqual({ partner: 'USA', drawing: 'lines' })
  expect(view('freedom').partner).toBeNull()
})

it('has the reading of the page on which it stands', () => {
  expect(view('freedom', USA).reading).toBe(
    'Score in the edition of 2023: the United States 83 (2022: 82), Vietnam 20 (2022: 19).',
  )
  expect(view('freedom', { kind: 'topic', topic: 'human-rights' }).reading).toContain('China 9')
})

it('orders countries: Vietnam, the five, others by name, all together last', () => {
  const codes = ['THA', null, 'KOR', 'AUS', 'VNM', 'CHN']
  const arms = sampleSet(
    'arms',
    codes.flatMap((code) => sampleYears('arms', code, { 2023: 1 })),
    { unit: 'million-tiv' },
  )
  expect(alone(arms).countries.map(({ code, name }) => [code, name])).toEqual([
    ['VNM', 'Vietnam'],
    ['CHN', 'China'],
    ['KOR', 'South Korea'],
    ['AUS', 'Australia'],
    ['THA', 'Thailand'],
    [null, 'All countries'],
  ])
})

it('draws no dots for the sum of all countries, and has it in the table', () => {
  const { countries, rows } = view('trade')
  expect(countries.map(({ code }) => code)).toEqual(['USA', 'CHN', 'RUS'])
  expect(rows.some(({ country }) => country === 'All countries')).toBe(true)
})

it('sorts the figures of a country by date', () => {
  const china = view('tiers').countries.find(({ code }) => code === 'CHN')
  expect(china?.marks.map(({ figure }) => figure.id)).toEqual([
    'chn-relations',
    'chn-highest',
    'chn-again',
  ])
})

const other = (parts: Partial<ReferenceSet>) => {
  const years = { 2019: 1, 2020: 2, 2021: 3, 2022: 4, 2023: 500 }
  const exports = sampleSet('exports', sampleYears('exports', 'KOR', years), parts)
  return { sets: [findSampleSet('trade'), exports] }
}

it('shares its scale with dots of the same unit, dates and topic, the sum of all apart', () => {
  expect(view('trade').most).toBe(176)
  expect(view('trade', COMPARED, other({})).most).toBe(500)
  expect(view('trade', USA, other({ side: 'partner' })).most).toBe(500)
})

it.each([
  ['another unit', { unit: 'usd-million' }],
  ['other dates', { dates: 'day' }],
  ['another first topic', { topics: ['semiconductors', 'trade'] }],
  ['facts', { form: 'fact' }],
] as const)('does not share its scale with %s', (_name, parts) => {
  const changes = 'topics' in parts ? { topics: [...parts.topics] } : parts
  const { sets } = other(changes)
  expect(view('trade', COMPARED, { sets }).most).toBe(176)
  expect(view('exports', COMPARED, { sets }).most).toBe(500)
})

it('does not share its scale with numbers that are too few to draw', () => {
  const few = sampleSet('few', sampleYears('few', 'KOR', { 2023: 900 }))
  expect(view('trade', COMPARED, { sets: [findSampleSet('trade'), few] }).most).toBe(176)
})

it('ends with the last year covered, whatever editions are printed and facts are expected', () => {
  const edition = sampleSet('edition', sampleYears('edition', 'VNM', { 2031: 20 }), {
    unit: 'score-100',
    dates: 'edition',
  })
  const target = sampleSet('target', [sampleFigure('target', 'VNM', '2030', { text: 'A plan' })], {
    form: 'fact',
    unit: null,
  })
  expect(view('tiers').end).toBe(2024)
  expect(view('tiers', USA, { sets: [...sampleReference().sets, edition, target] }).end).toBe(2024)
  const later = sampleSet('later', sampleYears('later', 'USA', { 2024: 1 }))
  expect(view('tiers', USA, { sets: [...sampleReference().sets, later] }).end).toBe(2025)
})

it('draws no number of an article in the row of a country that the choices took away', () => {
  const links = [
    sampleLink('china', ['freedom-chn-2022'], { scale: 'trade' }),
    sampleLink('usa', ['freedom-usa-2022'], { scale: 'trade' }),
  ]
  const index = sampleReferenceIndex({ links })
  const left = narrowSet(findSampleSet('trade'), { topics: [], partners: ['USA', 'RUS'] })
  const { numbered, links: told } = buildSetView(index, left ?? findSampleSet('trade'), COMPARED)
  expect(numbered).toEqual([{ record: 'usa', country: 'USA' }])
  expect(told.flat().map(({ record }) => record)).toEqual(['usa'])
})

it('is drawn and read as it is told to be, whatever the choices left of it', () => {
  const trade = findSampleSet('trade')
  const set = narrowSet(trade, { topics: [], partners: ['USA'] }) ?? trade
  const { drawing, reading, most } = buildSetView(sampleReferenceIndex(), set, COMPARED, {
    compared: ['USA'],
    drawing: 'dots',
  })
  expect({ drawing, reading, most }).toEqual({
    drawing: 'dots',
    reading: 'The latest figure: the United States US$111 billion (2023).',
    most: 176,
  })
})

it('groups the links of which the same is to be said, and leaves away those of other rows', () => {
  const links = [
    sampleLink('one', ['trade-usa-2022']),
    sampleLink('away', ['trade-chn-2023']),
    sampleLink('two', ['trade-usa-2023', 'trade-chn-2023']),
    sampleLink('other-note', ['trade-usa-2023'], { note: 'It says when.' }),
    sampleLink('other-relation', ['trade-all-2023'], { relation: 'differs' }),
    sampleLink('other-set', ['visit-usa']),
  ]
  const groups = (scope: ReferenceScope) =>
    view('trade', scope, { links }).links.map((group) => group.map(({ record }) => record))
  expect(groups(USA)).toEqual([['one', 'two'], ['other-note'], ['other-relation']])
  expect(groups(COMPARED)).toEqual([['one', 'away', 'two'], ['other-note'], ['other-relation']])
})

it('gives each figure the links that name it', () => {
  const byId = new Map(view('trade').rows.map(({ figure, links }) => [figure.id, links]))
  expect(byId.get('trade-usa-2023')?.map(({ record }) => record)).toEqual(['credit-claim'])
  expect(byId.get('trade-chn-2023')).toEqual([])
})

it('marks a figure as disputed only where a second source says otherwise', () => {
  const verdicts = ['agrees', 'partly', 'copy', 'conflicts'] as const
  const set = sampleSet('claims', [
    sampleFigure('none', 'USA', '2023', { value: 1 }),
    ...verdicts.map((verdict) =>
      sampleFigure(verdict, 'USA', '2023', {
        value: 1,
        seconds: [
          { source: 'office', says: null, verdict: 'agrees' },
          { source: 'paper', says: '2', verdict },
        ],
      }),
    ),
  ])
  expect(alone(set).rows.flatMap(({ figure, disputed }) => (disputed ? [figure.id] : []))).toEqual([
    'conflicts',
  ])
})

const wordsOf = (value: number | null, text: string | null, parts: Partial<ReferenceSet> = {}) => {
  const figure = sampleFigure('one', 'USA', '2023-09-10', { value, text })
  return alone(sampleSet('words', [figure], { dates: 'day', unit: 'usd-million', ...parts }))
    .rows[0]
}

it('says a number once: alone, before a sentence, or in it', () => {
  expect(wordsOf(20, null)?.words).toBe('US$20 million')
  expect(wordsOf(20, 'Equipment for the coast guard')?.words).toBe(
    'US$20 million: Equipment for the coast guard',
  )
  expect(wordsOf(1500, 'A credit of 1,500 for arms')?.words).toBe('A credit of 1,500 for arms')
  expect(wordsOf(null, 'Six drones', { unit: null, form: 'fact' })?.words).toBe('Six drones')
})

it('names the country and the time of a figure, and its source', () => {
  expect(wordsOf(20, null)).toMatchObject({
    country: 'United States',
    when: '10 Sept 2023',
    source: { id: 'office', publisher: 'The office' },
  })
  expect(view('freedom').rows[0]?.when).toBe('edition of 2022')
})

it('lists the sources of the rows once each', () => {
  const set = sampleSet('sources', [
    sampleFigure('a', 'USA', '2021', { value: 1, source: 'paper' }),
    sampleFigure('b', 'USA', '2022', { value: 1 }),
    sampleFigure('c', 'USA', '2023', { value: 1, source: 'paper' }),
    sampleFigure('d', 'CHN', '2020', { value: 1 }),
  ])
  const ids = (scope: ReferenceScope) => alone(set, scope).sources.map(({ id }) => id)
  expect(ids(USA)).toEqual(['paper', 'office'])
  expect(ids({ kind: 'partner', partner: 'CHN' })).toEqual(['office'])
})

it('refuses a figure whose source is not there', () => {
  expect(() => view('trade', USA, { sources: [] })).toThrow(
    'trade-usa-2022 names no source that there is: office',
  )
})

it('has the years of a figure alone where there is no room for more', () => {
  const marks = alone(
    sampleSet('periods', [
      sampleFigure('period', 'USA', '1995/2023'),
      sampleFigure('days', 'USA', '2023-09-10/2023-12-13'),
      sampleFigure('year', 'USA', '2024'),
    ]),
  ).rows
  expect(marks.map(yearsOf)).toEqual(['1995–2023', '2023', '2024'])
  expect(yearsOfAll(marks.map(({ figure }) => figure))).toBe('1995–2024')
})

it('lists on the five pages together each figure of the five once, and those of all on each', () => {
  const codes = ['USA', 'CHN', 'RUS', 'IND', 'KOR'] as const
  const figures = fc.array(fc.constantFrom(...codes, 'VNM', null), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(figures, (partners) => {
      const set = sampleSet(
        'any',
        partners.map((partner, i) => sampleFigure(`f-${i}`, partner, `${2000 + i}`, { value: i })),
        { form: 'fact' },
      )
      const pages = codes.map((partner) => rowIds(alone(set, { kind: 'partner', partner })))
      for (const [i, partner] of partners.entries()) {
        const count = pages.filter((ids) => ids.includes(`f-${i}`)).length
        expect(count).toBe(partner === null || partner === 'VNM' ? 5 : 1)
      }
    }),
  )
})
