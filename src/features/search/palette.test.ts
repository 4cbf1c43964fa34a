import { expect, it } from 'vitest'
import { matching } from './palette.ts'

const places = [
  { name: 'Ledger of events and claims', path: '/claims', main: true },
  { name: 'Vietnam and the United States', path: '/partners/united-states', main: false },
  { name: 'Tô Lâm', path: '/people/to-lam', main: false },
]
const named = (text: string) => matching(places, text).map(({ path }) => path)

it('finds places by the beginnings of their words, in any order and without accents', () => {
  expect(named('led')).toEqual(['/claims'])
  expect(named('states viet')).toEqual(['/partners/united-states'])
  expect(named('to lam')).toEqual(['/people/to-lam'])
  expect(named('ledger lam')).toEqual([])
})

it('shows the main ones where nothing is typed', () => {
  expect(named('')).toEqual(['/claims'])
  expect(matching([{ name: 'Print this page' }], '')).toHaveLength(1)
})
