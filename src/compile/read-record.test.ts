// @vitest-environment node
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { id, text } from '#domain/model/fields.ts'
import { CASES } from '#test/cases.ts'
import { readRecordList } from './read-record.ts'
import { openYaml } from './read-yaml.ts'

const FILE = 'seeds/x.yaml'
const open = (content: string | Uint8Array) => openYaml(new Map([[FILE, content]]), FILE)

/** What is read, or how many problems stand in its place; each with a line of the file. */
function read(content: string | Uint8Array) {
  const { yaml, problems } = open(content)
  const lines = typeof content === 'string' ? content.split('\n').length : content.length + 1
  for (const { file, line, message } of problems) {
    expect(file).toBe(FILE)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines)
    expect(message).toMatch(/^(?:is|has|begins|stands) /)
  }
  expect(yaml === null).toBe(problems.length > 0)
  return yaml
}

describe('the reader of YAML', () => {
  test('takes anything, and says where it is wrong', () => {
    const signs = `- |: |a|  |"|'|[|]|{|}|, |>|#|---|...|&a |*a|!!js |<<: |__proto__`.split('|')
    const part = fc.constantFrom(
      ...signs,
      '|',
      '\n',
      '%YAML 1.1\n',
      '\u0000',
      '\ud800',
      '\u202e',
      '\t',
      '\r',
    )
    const yaml = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(''))
    const bytes = fc.uint8Array({ maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(yaml, fc.string({ unit: 'binary' }), bytes), (content) => {
        read(content)
        expect('polluted' in {}).toBe(false)
      }),
      CASES,
    )
  })

  test('gives back what was written', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    const record = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), value, {
      maxKeys: 4,
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(fc.array(record, { maxLength: 2 }), fc.boolean(), (records, windows) => {
        const json = JSON.stringify(records, null, 1)
        const bytes = new TextEncoder().encode(`\uFEFF${json.replaceAll('\n', '\r\n')}`)
        expect(read(windows ? bytes : json)?.value).toEqual(records)
      }),
      CASES,
    )
  })
})

describe('the reader of records', () => {
  const Schema = v.object({
    id,
    text,
    quote: v.optional(text),
    tags: v.array(v.picklist(['a', 'b'])),
    deep: v.nullable(v.object({ year: v.number() })),
  })
  const sound = fc.record({
    text: fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
    tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    deep: fc.option(fc.record({ year: fc.integer() })),
  })

  test('takes what is sound as it is', () => {
    fc.assert(
      fc.property(fc.array(sound, { maxLength: 2 }), (all) => {
        const values = all.map((parts, i) => ({ id: `r${i}`, ...parts }))
        const yaml = read(JSON.stringify(values, null, 1))
        const { records, problems } = readRecordList(yaml ?? fail(), [], Schema, 'id')
        expect(problems).toEqual([])
        expect(records.map(({ value }) => value)).toEqual(values)
      }),
      CASES,
    )
  })

  test('of anything else says the record, and drops nothing in silence', () => {
    const name = fc.constantFrom(
      'id',
      'text',
      'quote',
      'tags',
      'deep',
      'colour',
      '__proto__',
      'constructor',
    )
    const value = fc.oneof(
      fc.constantFrom(
        'a',
        'x\u202e',
        '',
        1,
        null,
        true,
        [],
        {},
        ['a'],
        ['c'],
        { year: 1 },
        { year: 'x' },
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    const record = fc
      .array(fc.tuple(name, value), { maxLength: 6 })
      .map(
        (pairs) =>
          `{${[...new Map(pairs)].map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`).join(', ')}}`,
      )
    fc.assert(
      fc.property(record, (json) => {
        const yaml = read(`- ${json}`)
        const { records, problems } = readRecordList(yaml ?? fail(), [], Schema, 'id')
        expect(records.length === 1).toBe(problems.length === 0)
        for (const taken of records) expect(taken.value).toEqual(JSON.parse(json))
        for (const problem of problems) {
          expect(problem).toMatchObject({ file: FILE, line: 1 })
          expect(problem.record).not.toBeNull()
        }
      }),
      CASES,
    )
  })
})

function fail(): never {
  throw new Error('It is no YAML.')
}
