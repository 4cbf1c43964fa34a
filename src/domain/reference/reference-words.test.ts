import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { sampleFigure, sampleSet } from '#test/sample-reference.ts'
import type { Bound, ReferenceUnit } from '../model/reference.ts'
import { formatNumber, PRERENDERED_NUMBERS, writeNumbersIn } from '../numbers/format-number.ts'
import {
  countryInWords,
  countryName,
  formatFigure,
  formatWhen,
  withBound,
} from './reference-words.ts'

const figureIn = (unit: ReferenceUnit | null, value: number | null, bound: Bound | null = null) => {
  const figure = sampleFigure('one', 'USA', '2023', { value, bound })
  return formatFigure(figure, sampleSet('set', [figure], { unit }))
}
const whenOf = (edtf: string, dates: 'day' | 'year' | 'period' | 'edition') => {
  const figure = sampleFigure('one', 'USA', edtf)
  return formatWhen(figure, sampleSet('set', [figure], { dates }))
}

afterEach(() => writeNumbersIn(PRERENDERED_NUMBERS))

it('says how a number is bounded', () => {
  expect(withBound('250', 'more-than')).toBe('more than 250')
  expect(withBound('1,700', 'about')).toBe('about 1,700')
  expect(withBound('119', 'nearly')).toBe('nearly 119')
  expect(withBound('128', 'at-least')).toBe('at least 128')
  expect(withBound('128', null)).toBe('128')
})

it.each([
  ['usd-billion', 139, null, 'US$139 billion'],
  ['usd-billion', 90, 'more-than', 'more than US$90 billion'],
  ['usd-million', 12.5, null, 'US$12.5 million'],
  ['usd-million', 1225, 'nearly', 'nearly US$1,225 million'],
  ['rank', 174, null, 'rank 174'],
  ['per-cent', 34.2, null, '34.2 per cent'],
  ['score-100', 19, null, '19 of 100'],
  ['million-tiv', 1224.9, null, '1,224.9 million TIV'],
  ['tonnes-reo', 22_000_000, null, '22,000,000 tonnes'],
  ['thousand-arrivals', 3600, 'about', 'about 3.6 million arrivals'],
  ['people', 128, 'at-least', 'at least 128 people'],
  ['years', 16, null, '16 years'],
] as const)('names the unit of a figure: %s %d', (unit, value, bound, words) => {
  expect(figureIn(unit, value, bound)).toBe(words)
})

it('sets the marks of the region in a number, and leaves its words in English', () => {
  writeNumbersIn('de-DE')
  expect(figureIn('usd-million', 1225.5, 'nearly')).toBe('nearly US$1.225,5 million')
  expect(figureIn('thousand-arrivals', 3600, 'about')).toBe('about 3,6 million arrivals')
})

it('has no words for the number of a figure that is a sentence', () => {
  expect(figureIn('usd-billion', null)).toBe('')
  expect(figureIn(null, null)).toBe('')
})

it('sets the currency before the number once, whatever the number is', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 100)
  const bound = fc.constantFrom<Bound | null>(null, 'about', 'nearly', 'more-than', 'at-least')
  fc.assert(
    fc.property(amount, bound, (value, bounded) => {
      const words = figureIn('usd-million', value, bounded)
      expect(words).toBe(withBound(`US$${formatNumber(value)}`, bounded) + ' million')
    }),
  )
})

it('tells the edition in which a figure is printed from the time that it covers', () => {
  expect(whenOf('2023', 'year')).toBe('2023')
  expect(whenOf('2023-09-10', 'day')).toBe('10 Sept 2023')
  expect(whenOf('1995/2023', 'period')).toBe('1995 – 2023')
  expect(whenOf('2024', 'edition')).toBe('edition of 2024')
})

it('names the five, the other countries of the layer, and all together', () => {
  expect(countryName('KOR')).toBe('South Korea')
  expect(countryName('VNM')).toBe('Vietnam')
  expect(countryName('GBR')).toBe('United Kingdom')
  expect(countryName(null)).toBe('All countries')
})

it('shows the code of a country that it has no name for', () => {
  expect(countryName('LAO')).toBe('LAO')
  expect(countryInWords('LAO')).toBe('LAO')
})

it('gives a country its article in a sentence', () => {
  expect(countryInWords('USA')).toBe('the United States')
  expect(countryInWords('GBR')).toBe('the United Kingdom')
  expect(countryInWords('CHN')).toBe('China')
  expect(countryInWords(null)).toBe('all countries')
})
