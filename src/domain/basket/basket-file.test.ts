import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASES } from '#test/cases.ts'
import { formatBasketFile, parseBasketFile } from './basket-file.ts'
import { MARKS, toBasket, type Entry } from './entry.ts'
import { sampleEntry } from './test-entries.ts'

const many = (count: number, name = 'r') =>
  Array.from({ length: count }, (_, i) => sampleEntry(`${name}${i}`))
const NOW = '2025-04-01T12:00:00.000Z'
const file = (entries: readonly Entry[]) => formatBasketFile(toBasket(entries), 'sample', NOW)
const good = file([sampleEntry('one'), sampleEntry('two')])

/** An entry of any words, those of HTML, spreadsheets and broken Unicode too. */
const words = fc.string({
  unit: fc.oneof(fc.constantFrom('<', '=', '"', '\ud800'), fc.constant('é')),
})
const INHERITED: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])
const anyText = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 20 }))
const anyEntry = fc
  .record({
    mark: fc.constantFrom(...MARKS),
    note: anyText,
    statement: anyText.map((text) => `x${text}`),
    facts: fc.dictionary(
      fc
        .oneof(
          fc.constantFrom('toString', 'status', 'hasOwnProperty'),
          fc.stringMatching(/^[a-z]{1,9}$/),
        )
        .filter((name) => !INHERITED.has(name)),
      fc.string({ minLength: 1, maxLength: 5 }),
      { maxKeys: 2, noNullPrototype: true },
    ),
    day: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
  })
  .map(({ mark, note, statement, facts, day }) => {
    const moment = day.toISOString()
    const { seen } = sampleEntry('x')
    return { mark, note, added: moment, changed: moment, seen: { ...seen, text: statement, facts } }
  })

it('comes back from a file without loss, whatever its words are', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 2 }), (all) => {
      const entries = all.map((parts, i) => sampleEntry(`r${i}`, parts))
      expect(parseBasketFile(`\u{feff}${file(entries)}`)).toEqual({ ok: true, entries })
    }),
    CASES,
  )
})

it('takes anything for a file, says what is wrong with it in one line, and changes no prototype', () => {
  const known = fc.constantFrom(
    ...'format formatVersion exported dataVersion entries record seen facts polluted'.split(' '),
    ...INHERITED,
  )
  const value = fc.oneof(known, fc.constantFrom(1, 2, null, 'bamboo-ledger-basket', [], {}))
  const json = fc
    .array(fc.tuple(known, value), { maxLength: 6 })
    .map(
      (pairs) =>
        `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one)}`).join()}}`,
    )
  const spoilt = fc
    .tuple(fc.nat(good.length), fc.nat(20), fc.string({ maxLength: 3 }))
    .map(([at, cut, added]) => good.slice(0, at) + added + good.slice(at + cut))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), json, spoilt), (content) => {
      const reading = parseBasketFile(content)
      expect(reading.ok ? 'all is well' : reading.problem).toMatch(/^\S[^\p{Cc}\p{Cf}]{3,240}…?$/u)
      expect('polluted' in {}).toBe(false)
    }),
    CASES,
  )
})

it('writes the same file for the same basket, in whatever order it was filled', () => {
  const entries = [sampleEntry('b'), sampleEntry('a', { note: 'Tô Lâm' })]
  expect(file(entries)).toBe(file(entries.toReversed()))
})

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

describe('a file that is too much', () => {
  const { seen } = sampleEntry('one')
  const quote = { excerpt: 'a.1', article: 'a', label: '001', exact: 'Words.' }
  const bounds: readonly (readonly [string, Entry, string])[] = [
    [
      'a note without end',
      sampleEntry('one', { note: 'x'.repeat(10_001) }),
      'entry 1, note must have at most 10000 characters',
    ],
    [
      'a statement without end',
      sampleEntry('one', { seen: { ...seen, text: 'x'.repeat(1_000_000) } }),
      'entry 1, seen.text has a text of more than 5000 characters, which no record has',
    ],
    [
      'a fact without end',
      sampleEntry('one', { seen: { ...seen, facts: { status: 'x'.repeat(5001) } } }),
      'entry 1, seen.facts has a text of more than 5000 characters, which no record has',
    ],
    [
      'quotes without end',
      sampleEntry('one', { seen: { ...seen, quotes: Array.from({ length: 101 }, () => quote) } }),
      'entry 1, seen.quotes has 101, and 100 is the most',
    ],
    [
      'a name without end',
      sampleEntry('x'.repeat(5001)),
      'entry 1, record has a text of more than 5000 characters, which no record has',
    ],
  ]
  it.each(bounds)('%s', (_name, entry, problem) => {
    expect(parseBasketFile(file([entry]))).toEqual({ ok: false, problem })
  })

  it('has more records than a basket holds, by itself or with those that are there', () => {
    expect(parseBasketFile(file(many(10_000))).ok).toBe(true)
    expect(parseBasketFile(file(many(10_001)))).toEqual({
      ok: false,
      problem: 'it has 10001 records, and 10000 is the most',
    })
    const mine = toBasket(many(9_999, 'mine'))
    expect(parseBasketFile(file(many(1)), mine).ok).toBe(true)
    expect(parseBasketFile(file(many(2)), mine)).toEqual({
      ok: false,
      problem: 'with yours it would be 10001 records, and 10000 is the most',
    })
    // What is there already makes it no larger.
    expect(parseBasketFile(file(many(9_999, 'mine')), mine).ok).toBe(true)
  })

  it('says no more of it than can be read', () => {
    const reading = parseBasketFile(good.replace('"kept"', `"${'\u202e'.repeat(1_000_000)}"`))
    expect(reading.ok ? '' : reading.problem).toMatch(/^entry 1, mark is "\u{fffd}{200,240}…$/u)
  })

  it('is nested without end', () => {
    const deep = '['.repeat(1_000_000)
    expect(parseBasketFile(deep)).toMatchObject({ ok: false })
    expect(parseBasketFile(deep + ']'.repeat(1_000_000))).toMatchObject({ ok: false })
    expect(parseBasketFile(good.replace('"facts": {}', `"facts": {"a": ${deep}`))).toMatchObject({
      ok: false,
    })
  })
})

it.each([
  ['"mark": "kept",', '"__proto__": {"polluted": 1}, "mark": "kept",', '__proto__'],
  ['"mark": "kept",', '"constructor": {"polluted": 1}, "mark": "kept",', 'constructor'],
  ['"facts": {}', '"facts": {"\\u005f_proto__": "x"}', '__proto__'],
  ['"exported"', '"prototype": [], "exported"', 'prototype'],
])('refuses fields that every object inherits, in the place of %s', (from, to, field) => {
  expect(parseBasketFile(good.replace(from, to))).toEqual({
    ok: false,
    problem: `it has a field called ${field}, which no basket has`,
  })
  expect('polluted' in {}).toBe(false)
})
