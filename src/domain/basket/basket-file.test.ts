import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatBasketFile, parseBasketFile } from './basket-file.ts'
import { toBasket, type Entry } from './entry.ts'
import { sampleEntry } from './test-entries.ts'

const NOW = '2025-04-01T12:00:00.000Z'
const file = (entries: readonly Entry[]) => formatBasketFile(toBasket(entries), 'sample', NOW)

it('comes back from a file without loss, whatever the note says', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (notes) => {
      const entries = notes.map((note, i) => sampleEntry(`r${i}`, { note }))
      expect(parseBasketFile(file(entries))).toEqual({ ok: true, entries })
      expect(parseBasketFile(`\u{feff}${file(entries)}`)).toEqual({ ok: true, entries })
    }),
  )
})

it('writes the same file for the same basket, in whatever order it was filled', () => {
  const entries = [sampleEntry('b'), sampleEntry('a', { note: 'Tô Lâm' })]
  expect(file(entries)).toBe(file(entries.toReversed()))
})

const good = file([sampleEntry('one'), sampleEntry('two')])
for (const [name, content, problem] of [
  ['cut short', good.slice(0, 200), 'it is not JSON, or it is cut short'],
  ['a text', 'Dear all,', 'it is not JSON, or it is cut short'],
  ['another JSON', '{"format":"1","events":[]}', 'it is not a basket that this page exported'],
  ['a list', '[]', 'it is not a basket that this page exported'],
  [
    'from a newer page',
    good.replace('"formatVersion": 1', '"formatVersion": 2'),
    'a newer version of this page wrote it; reload the page and try again',
  ],
  [
    'with a mark that there is not',
    good.replace('"kept"', '"loved"'),
    'entry 1, mark is "loved", not one of ("kept" | "checked" | "doubtful")',
  ],
  ['without a field', good.replace('      "note": "",\n', ''), 'entry 1, note is missing'],
  [
    'with a field too many',
    good.replace('"note": "",', '"note": "", "colour": "red",'),
    'entry 1, colour is not known in this format',
  ],
  [
    'with a moment that is none',
    good.replace('2025-03-01T09', '2025-03-41T09'),
    'entry 1, added must be a moment such as 2025-03-01T09:30:00.000Z',
  ],
  ['with a record twice', good.replace('"two"', '"one"'), '“one” is in it twice'],
] as const) {
  it(`refuses a file ${name}`, () => {
    expect(parseBasketFile(content)).toEqual({ ok: false, problem })
  })
}
