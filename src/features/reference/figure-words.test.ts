import { afterEach, expect, it } from 'vitest'
import { PRERENDERED_NUMBERS, writeNumbersIn } from '#domain/numbers/format-number.ts'
import { saidWords, sourceWords } from './figure-words.ts'

const source = {
  id: 'register',
  publisher: 'SIPRI',
  url: 'https://register.example/',
  where: 'trade_register.csv, commit bdf78c664d67991f2b199a771dcb9e7ac392ebb7',
  published: '2024-03-11',
}

it('says who published a figure, where and when, a commit by its first seven characters', () => {
  expect(sourceWords(source)).toBe('SIPRI, trade_register.csv, commit bdf78c6, 11 Mar 2024')
  expect(sourceWords({ ...source, where: null, published: null })).toBe(
    'SIPRI, day of publication not given',
  )
})

it.each([
  ['2024-09-20', '20 Sept 2024'],
  ['2013-07', 'Jul 2013'],
  ['joint statement 2023-12-13', 'joint statement 13 Dec 2023'],
  ['2024-06-20; over 10 documents', '20 Jun 2024; over 10 documents'],
  ['2022', '2022'],
  ['2023-24', '2023-24'],
  ['over 55 for FY2012-FY2017', 'over 55 for FY2012-FY2017'],
  ['9 (-2+11)', '9 (-2+11)'],
  ['1070.2', '1,070.2'],
  ['30.0', '30.0'],
])('reads %s as %s', (says, words) => {
  expect(saidWords(says)).toBe(words)
})

afterEach(() => writeNumbersIn(PRERENDERED_NUMBERS))

it.each([
  ['1070.2', '1.070,2'],
  ['30.0', '30,0'],
  ['50,000 (15,000 designers, 35,000 others)', '50.000 (15.000 designers, 35.000 others)'],
  ['1.7 + 0.82 = 2.52', '1,7 + 0,82 = 2,52'],
  ['+84.9% on 2023', '+84,9% on 2023'],
  ['1991', '1991'],
  ['2024-09-20', '20 Sept 2024'],
  ['of 2023-12-13, 7.5; then 8', 'of 13 Dec 2023, 7,5; then 8'],
])('sets the marks of the region: %s is %s', (says, words) => {
  writeNumbersIn('de-DE')
  expect(saidWords(says)).toBe(words)
})
