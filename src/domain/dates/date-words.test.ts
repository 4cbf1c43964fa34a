import { expect, it, test } from 'vitest'
import { sampleEvent } from '#test/sample-corpus.ts'
import type { ResolvedDate } from '../model/corpus.ts'
import { intervalWords, isStatedDay } from './date-words.ts'

const date = (
  edtf: string,
  earliest: string,
  latest: string,
  parts: Partial<ResolvedDate> = {},
) => {
  const base = sampleEvent('any').date
  if (!base) throw new Error('the sample has a date')
  return { ...base, edtf, earliest, latest, ...parts }
}

test.each([
  ['2023-09-10', '2023-09-10', '2023-09-10', '10 Sept 2023, one day'],
  ['2024-09-25~', '2024-09-25', '2024-09-25', 'about 25 Sept 2024'],
  ['2023-03', '2023-03-01', '2023-03-31', 'from 1 Mar 2023 to 31 Mar 2023'],
  ['1973~', '1973-01-01', '1973-12-31', 'from about 1 Jan 1973 to about 31 Dec 1973'],
  ['2018~/2023-09-10', '2018-01-01', '2023-09-10', 'from about 1 Jan 2018 to 10 Sept 2023'],
])('%s may mean %s to %s: %s', (edtf, earliest, latest, words) => {
  expect(intervalWords(date(edtf, earliest, latest))).toBe(words)
})

it('calls certain only one exact day that the source states', () => {
  const stated = { basis: 'stated' } as const
  expect(isStatedDay(date('2023-09-10', '2023-09-10', '2023-09-10', stated))).toBe(true)
  expect(isStatedDay(date('2023-09-10', '2023-09-10', '2023-09-10'))).toBe(false)
  expect(isStatedDay(date('2023-09-10~', '2023-09-10', '2023-09-10', stated))).toBe(false)
  expect(isStatedDay(date('2022', '2022-01-01', '2022-12-31', stated))).toBe(false)
})
