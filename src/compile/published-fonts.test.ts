import { expect, it } from 'vitest'
import { findLettersWithoutFont, fontsFor, readPublishedFonts } from './published-fonts.ts'

const FONTS = readPublishedFonts(
  [
    '@font-face{font-family:"A Serif";src:url(/x/assets/serif-latin-1.woff2)format("woff2");unicode-range:U+20-7E,U+E0-FF}',
    '@font-face{font-family:"A Serif";src:url(/x/assets/serif-viet-2.woff2)format("woff2");unicode-range:U+E2,U+1EA0-1EF9}',
    '@font-face{font-family:Sans;src:url("../assets/sans-latin-3.woff2")format("woff2");unicode-range:U+20-7E,U+C0-FF}',
  ].join('.a{color:red}'),
)

it('reads families, files and letters', () => {
  expect(FONTS).toMatchObject([
    { family: 'A Serif', file: 'serif-latin-1.woff2' },
    { family: 'A Serif', file: 'serif-viet-2.woff2' },
    { family: 'Sans', file: 'sans-latin-3.woff2' },
  ])
  expect(FONTS[0]?.ranges).toEqual([
    [0x20, 0x7e],
    [0xe0, 0xff],
  ])
})

it.each([
  ['To Lam', ['serif-latin-1.woff2', 'sans-latin-3.woff2']],
  // Where two rules have a letter the later one holds.
  ['Lâm', ['serif-latin-1.woff2', 'serif-viet-2.woff2', 'sans-latin-3.woff2']],
  ['ạ', ['serif-viet-2.woff2']],
  ['Ж', []],
])('says what “%s” takes', (words, files) => {
  expect(fontsFor(FONTS, words)).toEqual(files)
})

it('finds letters that a family lacks, with where they stand', () => {
  const texts = new Map([
    ['a.html', 'Ж and À'],
    ['b.html', 'Ж\n\u{a0}'],
  ])
  expect(findLettersWithoutFont(FONTS, texts)).toEqual([
    { letter: 'Ж', files: ['a.html', 'b.html'] },
    { letter: 'À', files: ['a.html'] },
  ])
})
