import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findSampleSet, sampleFigure, sampleSet, sampleYears } from '#test/sample-reference.ts'
import { compareFigures, readSet } from './readings.ts'

it('says in which order the highest rank was reached, each country once', () => {
  expect(readSet(findSampleSet('tiers'), null)).toBe(
    'The highest rank, comprehensive strategic partnership, in order: China, 1 Jun 2008; the United States, 10 Sept 2023.',
  )
})

it('says of one partner since when there are relations and the highest rank', () => {
  const tiers = findSampleSet('tiers')
  expect(readSet(tiers, 'USA')).toBe(
    'Diplomatic relations date from 12 Jul 1995; the highest rank from 10 Sept 2023, as number 2 of 2.',
  )
  expect(readSet(tiers, 'CHN')).toBe(
    'Diplomatic relations date from 18 Jan 1950; the highest rank from 1 Jun 2008, as number 1 of 2.',
  )
})

it('claims neither a highest rank nor a beginning of relations that no figure gives', () => {
  const tiers = findSampleSet('tiers')
  expect(readSet(tiers, 'KOR')).toBe('Diplomatic relations date from 22 Dec 1992.')
  expect(readSet(tiers, 'IND')).toBe('No source gives the beginning of relations.')
})

it('adds columns up and gives each supplier its share, most first', () => {
  expect(readSet(findSampleSet('arms'), null)).toBe(
    'From 2021 to 2023 together: 200 million TIV from all suppliers, of these Russia 100 (50%), the United States 30 (15%). The largest year for all together is 2021, with 100.',
  )
})

it('gives the share of one supplier alone on its page, in whole numbers and tenths of a per cent', () => {
  const arms = sampleSet(
    'arms',
    [
      ...sampleYears('arms', null, { 2013: 424.4, 2014: 800 }),
      ...sampleYears('arms', 'RUS', { 2013: 0, 2014: 800 }),
      ...sampleYears('arms', 'USA', { 2013: 1.2, 2014: 0 }),
    ],
    { unit: 'million-tiv' },
  )
  expect(readSet(arms, 'RUS')).toBe(
    'From 2013 to 2014 together: 1,224 million TIV from all suppliers, of these Russia 800 (65.3%). The largest year for Russia is 2014, with 800.',
  )
})

it('reads lines of scores by their last edition, highest first, with the first edition beside', () => {
  expect(readSet(findSampleSet('freedom'), null)).toBe(
    'Score in the edition of 2023: the United States 83 (2022: 82), Vietnam 20 (2022: 19), China 9 (2022: 9).',
  )
})

it('sets Vietnam beside the partner whose page it is, and no other country', () => {
  expect(readSet(findSampleSet('freedom'), 'CHN')).toBe(
    'Score in the edition of 2023: Vietnam 20 (2022: 19), China 9 (2022: 9).',
  )
})

it('does not compare ranks across a change of method', () => {
  const press = sampleSet(
    'press',
    [
      ...sampleYears('press', 'IND', { 2021: 142, 2022: 150, 2023: 161 }),
      ...sampleYears('press', 'VNM', { 2021: 175, 2022: 174, 2023: 178 }),
    ],
    { unit: 'rank', dates: 'edition' },
  )
  expect(readSet({ ...press, breaks: '2022' }, null)).toBe(
    'Rank in the edition of 2023: Vietnam 178 (2022: 174), India 161 (2022: 150); a high rank number is a low place.',
  )
  expect(readSet(press, 'IND')).toContain('Vietnam 178 (2021: 175), India 161 (2021: 142);')
})

it('reads dots of all countries by their last figure, without the sum of all', () => {
  expect(readSet(findSampleSet('trade'), null)).toBe(
    'The latest figure of each, of different years, largest first: China US$172 billion (2023); the United States US$111 billion (2023); Russia US$3.6 billion (2022). There is no figure here for India and South Korea.',
  )
})

it('gives the last figure of one partner, its first, and its place among the countries', () => {
  const trade = findSampleSet('trade')
  expect(readSet(trade, 'USA')).toBe(
    'The latest figure is US$111 billion (2023); the earliest is US$124 billion (2022). Of the latest figures of 3 countries, of different years, 1 is larger and 1 is smaller.',
  )
  expect(readSet(trade, 'CHN')).toBe(
    'The latest figure is US$172 billion (2023); the earliest is US$176 billion (2022). It is the largest of the latest figures of 3 countries, of different years.',
  )
  expect(readSet(trade, 'RUS')).toBe(
    'The latest figure is US$3.6 billion (2022). It is the smallest of the latest figures of 3 countries, of different years.',
  )
})

it('says how many are larger where several are', () => {
  const visitors = sampleSet(
    'visitors',
    ['KOR', 'CHN', 'USA', 'IND', 'RUS'].map((code, i) =>
      sampleFigure(`visitors-${i}`, code, '2023', { value: 3600 - 700 * i, bound: 'about' }),
    ),
    { unit: 'thousand-arrivals' },
  )
  expect(readSet(visitors, 'USA')).toBe(
    'The latest figure is about 2.2 million arrivals (2023). Of the latest figures of 5 countries, 2 are larger and 2 are smaller.',
  )
})

it('gives no place where only one country is counted, and tells all where the partner is not', () => {
  const years = sampleYears('chips', 'KOR', { 2019: 1, 2020: 2, 2021: 3, 2022: 4, 2023: 5 })
  const chips = sampleSet('chips', years)
  expect(readSet(chips, 'KOR')).toBe(
    'The latest figure is US$5 billion (2023); the earliest is US$1 billion (2019).',
  )
  expect(readSet(chips, 'IND')).toBe(
    'The latest figure: South Korea US$5 billion (2023). There is no figure here for the United States, China, Russia and India.',
  )
})

it('says of equal ones that they are equal, and speaks only of the partners that are compared', () => {
  const shares = sampleSet(
    'shares',
    ['USA', 'CHN', 'RUS', 'KOR', 'JPN'].map((code, i) =>
      sampleFigure(`shares-${i}`, code, '2023', { value: [14, 0, 34, 0, 5][i] ?? 0 }),
    ),
    { unit: 'per-cent' },
  )
  expect(readSet(shares, 'KOR')).toBe(
    'The latest figure is 0 per cent (2023). Of the latest figures of 5 countries, 3 are larger and 1 is equal.',
  )
  expect(readSet(shares, null)).toContain('There is no figure here for India.')
  expect(readSet(shares, null, ['USA', 'RUS'])).not.toContain('no figure here')
})

const share = (dates: string, value: number) =>
  sampleFigure(`share-${dates}`, 'RUS', dates, { value })

it('takes a period that holds the others for no point in their row', () => {
  const figures = [
    share('1995/2023', 82),
    share('2010/2014', 93),
    share('2015/2019', 72),
    share('2020/2024', 34),
    sampleFigure('share-usa', 'USA', '2020/2024', { value: 14 }),
  ]
  const set = sampleSet('shares', figures, { unit: 'per-cent', dates: 'period' })
  expect(readSet(set, 'RUS')).toBe(
    'The latest figure is 34 per cent (2020 – 2024); the earliest is 93 per cent (2010 – 2014); over the whole of 1995 – 2023 82 per cent. It is the largest of the latest figures of 2 countries.',
  )
})

const reserves = (vietnam: Record<number, number>) =>
  sampleSet(
    'reserves',
    [
      ...sampleYears('reserves', 'VNM', vietnam),
      ...sampleYears('reserves', 'CHN', { 2023: 44, 2024: 44, 2025: 44 }),
    ],
    { unit: 'tonnes-reo', dates: 'edition' },
  )

it('says where an edition halves or doubles what the one before it had', () => {
  expect(readSet(reserves({ 2023: 22, 2024: 22, 2025: 3.5 }), null)).toContain(
    'From the edition of 2024 to the edition of 2025 the figure for Vietnam fell from 22 tonnes to 3.5 tonnes.',
  )
  expect(readSet(reserves({ 2023: 22, 2024: 22, 2025: 20 }), null)).not.toContain('From the')
})

it('counts a list and says from when to when it goes, whatever its order', () => {
  const meetings = findSampleSet('meetings')
  expect(readSet(meetings, null)).toBe('3 meetings, from 30 Oct 2022 to 13 Dec 2023.')
  expect(readSet(meetings, 'CHN')).toBe('2 meetings, from 30 Oct 2022 to 13 Dec 2023.')
  expect(readSet(findSampleSet('aid'), null)).toBe('2 entries, from 2022 to 2023.')
})

it('begins a list with what began first, though it ended later', () => {
  const aid = sampleSet(
    'aid',
    [
      sampleFigure('credit', 'IND', '2016-09-03', { text: 'A credit' }),
      sampleFigure('grants', 'USA', '2015-10/2019-09', { text: 'Grants' }),
    ],
    { form: 'fact' },
  )
  expect(readSet(aid, null)).toBe('2 entries, from Oct 2015 to Sept 2019.')
})

it('says nothing of a list of one or none', () => {
  expect(readSet(findSampleSet('meetings'), 'USA')).toBe('')
  expect(readSet(findSampleSet('aid'), 'KOR')).toBe('')
})

it('reads what is left of a set as the whole is drawn', () => {
  const shares = sampleSet('shares', [
    share('2010/2014', 93),
    share('2015/2019', 72),
    share('2020/2024', 34),
  ])
  expect(readSet({ ...shares, unit: 'per-cent', dates: 'period' }, null, ['RUS'], 'dots')).toBe(
    'The latest figure: Russia 34 per cent (2020 – 2024).',
  )
})

it('names every number of a series that is too short to be drawn', () => {
  const total = sampleYears('trade', null, { 2021: 1, 2022: 2, 2023: 3 })
  const trade = sampleSet('trade', [...total, ...sampleYears('trade', 'IND', { 2023: 15 })])
  expect(readSet(trade, null, ['IND'], 'list')).toBe(
    'All countries US$1 billion (2021); all countries US$2 billion (2022); all countries US$3 billion (2023); India US$15 billion (2023).',
  )
})

it('orders figures by the end of what they cover, then by its beginning', () => {
  const dates = ['2024', '2020/2024', '2024-03-01', '2023-12-31', '2023', '1995/2023']
  const sorted = dates.map((edtf) => sampleFigure('one', null, edtf)).toSorted(compareFigures)
  expect(sorted.map(({ date }) => date.edtf)).toEqual([
    '1995/2023',
    '2023',
    '2023-12-31',
    '2024-03-01',
    '2020/2024',
    '2024',
  ])
  expect(compareFigures(sampleFigure('a', 'USA', '2023'), sampleFigure('b', null, '2023'))).toBe(0)
})

it('places a partner so that the larger, the smaller and itself make up all countries', () => {
  const values = fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(values, (numbers) => {
      const codes = ['USA', 'CHN', 'RUS', 'IND', 'KOR']
      const set = sampleSet(
        'trade',
        codes.map((code, i) => sampleFigure(`t-${i}`, code, '2023', { value: numbers[i] ?? 0 })),
      )
      const places = codes.map((code) => readSet(set, code))
      const larger = places.map((words) => {
        if (words.includes('It is the largest of')) return 0
        if (words.includes('It is the smallest of')) return 4
        const [, above, below] =
          /(\d) (?:is|are) larger and (\d) (?:is|are) smaller/.exec(words) ?? []
        expect(Number(above) + Number(below)).toBe(4)
        return Number(above)
      })
      const expected = numbers.map((own) => numbers.filter((other) => other > own).length)
      expect(larger).toEqual(expected)
    }),
  )
})
