import { expect, it } from 'vitest'
import { findPeaks } from './peaks.ts'

const peaksOf = (values: readonly number[]) => findPeaks(values, (value) => value)

it('finds the largest in whole numbers, and all that are read the same', () => {
  expect(peaksOf([1, 30.4, 29.6, 12])).toEqual({ most: 30, peaks: [30.4, 29.6] })
  expect(peaksOf([7, 9])).toEqual({ most: 9, peaks: [9] })
})

it('has nothing larger than nothing', () => {
  expect(peaksOf([])).toEqual({ most: 0, peaks: [] })
  expect(peaksOf([0, 0.4])).toEqual({ most: 0, peaks: [0, 0.4] })
})
