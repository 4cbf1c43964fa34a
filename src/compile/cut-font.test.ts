import { expect, it } from 'vitest'
import { cutFont } from './cut-font.ts'

const FILE = '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2'
const RULE = `@font-face {
  font-family: 'Inter Variable';
  font-weight: 400 700;
  src: url('${FILE}') format('woff2');
  unicode-range: U+1EA0-1EA3, U+10FF;
}`

it('keeps the weights and letters that the rule names, and says which they are', async () => {
  const { rule, font } = await cutFont(RULE, (name) => `../near/${name}.woff2`)
  expect(rule).toContain("url('../near/inter-vietnamese-wght-normal.woff2')")
  // The font has no U+10FF.
  expect(rule).toContain('unicode-range: U+1EA0-1EA3;')
  expect(font.name).toBe('inter-vietnamese-wght-normal')
  expect(new TextDecoder().decode(font.bytes.subarray(0, 4))).toBe('wOF2')
})

it('makes the same file of the same rule', async () => {
  const [first, second] = await Promise.all([cutFont(RULE, String), cutFont(RULE, String)])
  expect(first).toEqual(second)
})

it.each([
  ['no weights', RULE.replace(/font-weight.*/, '')],
  ['no letters', RULE.replace(/unicode-range.*/, '')],
  ['letters that the file lacks', RULE.replace('U+1EA0-1EA3', 'U+4E00')],
  ['a file that is not there', RULE.replace('vietnamese', 'klingon')],
])('refuses a rule with %s', async (_, rule) => {
  await expect(cutFont(rule, String)).rejects.toThrow(/./)
})
