import { describe, expect, it, test } from 'vitest'
import { toDayNumber } from '#domain/dates/day-number.ts'
import { placeHeadings, placeTicks } from './crowd-axis-model.ts'
import { headingNames, nameStep, tickNames } from './crowd-name-model.ts'
import { stepEdges, type Step } from './crowd-step-model.ts'

function ticks(step: Step, from: string, to: string, width: number): readonly string[] {
  const first = toDayNumber(from)
  const perDay = width / (toDayNumber(to) - first)
  const edges = stepEdges(step, first, toDayNumber(to) - 1)
  return placeTicks(step, edges, (day) => (day - first) * perDay).map(({ text }) => text)
}

function headings(step: Step, from: string, to: string, width: number) {
  return placeHeadings(step, toDayNumber(from), toDayNumber(to), width)
}

describe('words below the axis', () => {
  it('name each stretch where there is room', () => {
    expect(ticks('month', '2021-01-01', '2021-05-01', 400)).toEqual(['Jan', 'Feb', 'Mar', 'Apr'])
    expect(ticks('day', '2021-03-01', '2021-03-04', 300)).toEqual(['Mon 1', 'Tue 2', 'Wed 3'])
    expect(ticks('quarter', '2021-01-01', '2022-01-01', 240)).toEqual([
      'Jan–Mar',
      'Apr–Jun',
      'Jul–Sept',
      'Oct–Dec',
    ])
  })

  it('are shorter, or only some years, where there is not', () => {
    expect(ticks('month', '2021-01-01', '2021-04-01', 50)).toEqual(['J', 'F', 'M'])
    expect(ticks('year', '1998-01-01', '2011-01-01', 130)).toEqual(['2000', '2005', '2010'])
    expect(ticks('day', '2021-03-01', '2021-03-04', 66)).toEqual(['1', '2', '3'])
    expect(ticks('day', '2021-03-01', '2021-03-15', 140)).toEqual(['Mon 1', 'Mon 8'])
    expect(ticks('decade', '1980-01-01', '2010-01-01', 100)).toEqual(['’80s', '’90s', '’00s'])
  })

  it('are none where not all have room', () => {
    expect(ticks('week', '2021-03-01', '2021-05-03', 100)).toEqual([])
  })
})

describe('words above the axis', () => {
  it('name the longer stretch and stay in sight while it passes', () => {
    const [march, april] = headings('day', '2021-03-20', '2021-04-10', 600)
    expect(march).toMatchObject({ text: 'Mar 2021', textX: 4 })
    expect(march?.x0).toBeLessThan(0)
    expect(april).toMatchObject({ text: 'Apr 2021' })
    expect(april?.textX).toBe((april?.x0 ?? 0) + 4)
  })

  it('leave the year to the first and to January where months stand close', () => {
    const words = headings('week', '2020-11-01', '2021-05-01', 408).map(({ text }) => text)
    expect(words).toEqual(['Nov 2020', 'Dec', 'Jan 2021', 'Feb', 'Mar', 'Apr'])
  })

  it('are left out where the rest of a stretch has no room for them', () => {
    expect(headings('month', '2020-12-20', '2022-01-01', 400).map(({ text }) => text)).toEqual([
      null,
      '2021',
    ])
  })

  it('are none where the words below say it', () => {
    expect(headings('decade', '1950-01-01', '2030-01-01', 800)).toEqual([])
  })
})

test.each([
  ['day', '2021-03-05', '5 Mar 2021'],
  ['week', '2021-03-01', 'the week from 1 Mar 2021'],
  ['month', '2021-09-01', 'Sept 2021'],
  ['quarter', '2021-07-01', 'Jul to Sept 2021'],
  ['year', '2021-01-01', '2021'],
  ['decade', '1990-01-01', 'the 1990s'],
  ['century', '1900-01-01', '1900 to 1999'],
] as const)('a %s from %s is %s', (step, first, words) => {
  expect(nameStep(step, toDayNumber(first))).toBe(words)
})

it('has words of its own for each step', () => {
  const day = toDayNumber('1900-01-01')
  expect(tickNames('century', day)).toEqual(['1900–1999', '1900'])
  expect(headingNames('decade', day)).toEqual(['1900s'])
})
