import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CASES } from '#test/cases.ts'
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
const FRAMES: readonly (readonly [string, Embed, string])[] = [
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
  test.each(FRAMES)('%s', (address, embed, place) => {
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
    ['?show=__proto__', 'show', '__proto__'],
    ['?show=constructor&__proto__[show]=tone', 'show', 'constructor'],
    [`?show=card&record=${'x'.repeat(1_000_000)}`, 'record', 'x'.repeat(60)],
    ['?show=tone&page=%00', 'page', '\u0000'],
    ['?show=tone&page=%E0%A4%A', 'page', '\u{fffd}%A'],
  ])('says what is wrong with %s', (search, parameter, value) => {
    expect(parseEmbed(search)).toEqual({ parameter, value })
  })

  test('takes anything, and writes what it took so that it reads the same again', () => {
    const show = fc.constantFrom(
      ...'timeline comparison tone topics plans voices figures card difference __proto__'.split(
        ' ',
      ),
    )
    const name = fc.constantFrom('set', 'record', 'page', 'data', 'constructor', 'topic')
    const value = fc.oneof(
      fc.constantFrom('arms', V1, `${V1},${V2}`, 'partners/russia', '//x', '../x', '%00', '%'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    )
    const search = fc
      .tuple(show, fc.array(fc.tuple(name, value), { maxLength: 4 }))
      .map(([part, rest]) => `?show=${part}${rest.map(([key, one]) => `&${key}=${one}`).join('')}`)
    fc.assert(
      fc.property(search, (text) => {
        const embed = parseEmbed(text)
        if ('parameter' in embed) return
        const written = formatEmbed(embed, addressOf(text))
        expect(written).toMatch(/^\/embed\?show=/)
        const again = parseEmbed(written.slice('/embed'.length))
        // A card stands on the same page wherever it is shown.
        expect(again).toEqual(embed.part.show === 'card' ? { ...embed, page: '/claims' } : embed)
        // It leads to this site.
        expect(formatPlace(embed, addressOf(text))).toMatch(/^\/(?![/\\])/)
      }),
      CASES,
    )
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
