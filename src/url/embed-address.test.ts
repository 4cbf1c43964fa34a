import { describe, expect, test } from 'vitest'
import { parseAddress } from './address.ts'
import {
  formatEmbed,
  formatPlace,
  isEmbedParameter,
  parseEmbed,
  type Embed,
} from './embed-address.ts'

const addressOf = (search: string) => parseAddress(search).address
const V1 = '24b5a6ddd2ef'
const V2 = '524613f8845e'

/** An address, what it shows, and where that stands on the site. */
const CASES: readonly (readonly [string, Embed, string])[] = [
  [
    '/embed?show=timeline&topic=arms',
    { part: { show: 'timeline' }, page: '/', pin: null },
    '/?topic=arms#timeline',
  ],
  [
    `/embed?show=timeline&page=partners/russia&data=${V1}&asof=2023-09-10`,
    { part: { show: 'timeline' }, page: '/partners/russia', pin: { corpus: V1, reference: null } },
    '/partners/russia?asof=2023-09-10#timeline',
  ],
  [
    '/embed?show=comparison&partner=china,russia&order=-name&without=tone',
    { part: { show: 'comparison' }, page: '/', pin: null },
    '/?partner=china,russia&order=-name&without=tone#comparison',
  ],
  [
    '/embed?show=plans&partner=russia',
    { part: { show: 'plans' }, page: '/plans', pin: null },
    '/plans?partner=russia#plans',
  ],
  [
    `/embed?show=figures&set=arms-shares&data=${V1},${V2}&layer=reference`,
    {
      part: { show: 'figures', set: 'arms-shares' },
      page: '/',
      pin: { corpus: V1, reference: V2 },
    },
    '/?layer=reference#set-arms-shares',
  ],
  [
    '/embed?show=card&record=lam-visit-2024',
    { part: { show: 'card', record: 'lam-visit-2024' }, page: '/claims', pin: null },
    '/claims',
  ],
  [
    '/embed?show=difference&record=who-raised-whom&page=topics/diplomacy',
    {
      part: { show: 'difference', record: 'who-raised-whom' },
      page: '/topics/diplomacy',
      pin: null,
    },
    '/topics/diplomacy#who-raised-whom',
  ],
]

describe('the address of a frame', () => {
  test.each(CASES)('%s', (address, embed, place) => {
    const search = address.slice('/embed'.length)
    expect(parseEmbed(search)).toEqual(embed)
    expect(formatEmbed(embed, addressOf(search))).toBe(address)
    expect(formatPlace(embed, addressOf(search))).toBe(place)
  })

  test.each([
    ['', 'show', ''],
    ['?show=everything', 'show', 'everything'],
    ['?show=card', 'record', ''],
    ['?show=card&record=a%20b', 'record', 'a b'],
    ['?show=figures&record=x', 'set', ''],
    ['?show=tone&page=//evil.example', 'page', '//evil.example'],
    ['?show=tone&page=../x', 'page', '../x'],
    ['?show=tone&data=../../x', 'data', '../../x'],
    ['?show=tone&data=', 'data', ''],
  ])('says what is wrong with %s', (search, parameter, value) => {
    expect(parseEmbed(search)).toEqual({ parameter, value })
  })

  test('leaves out what a part does not heed', () => {
    const address = addressOf(
      '?topic=arms&q=loan&order=name&excerpt=x1&asof=2023-09-10&layer=reference',
    )
    const card: Embed = { part: { show: 'card', record: 'a' }, page: '/claims', pin: null }
    expect(formatEmbed(card, address)).toBe(
      '/embed?show=card&record=a&asof=2023-09-10&layer=reference',
    )
    expect(formatPlace(card, address, 'x2')).toBe(
      '/claims?asof=2023-09-10&layer=reference&excerpt=x2',
    )
    expect(formatEmbed({ part: { show: 'tone' }, page: '/', pin: null }, address)).toBe(
      '/embed?show=tone&topic=arms&asof=2023-09-10&layer=reference',
    )
  })

  test('has no parameter of the choices that every view shares', () => {
    const shared = 'topic partner status basis speaker origins asof layer q order without excerpt'
    expect(shared.split(' ').filter(isEmbedParameter)).toEqual([])
  })
})
