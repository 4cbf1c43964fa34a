// @vitest-environment node
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ReferenceSchema } from '#domain/model/reference.ts'
import { compileCorpus } from './compile-corpus.ts'
import { compileReference } from './compile-reference.ts'
import { referenceCsv } from './reference-csv.ts'
import { deepSeeds } from './test-seeds.ts'

const FILES = {
  sources: `- id: office
  publisher: The Office
  url: https://office.example/table
  where: null
  published: "2024-05"
- id: paper
  publisher: "=The Paper"
  url: https://paper.example/1
  where: null
  published: null
`,
  trade: `- id: trade-total
  title: Trade
  measure: goods, both ways, in the year
  form: series
  unit: usd-billion
  side: vietnam
  dates: year
  topics: [trade]
  derivation: null
  caveat: null
  figures:
    - { id: t-1, partner: USA, date: "2022", value: 123.86, source: office }
    - id: t-2
      partner: null
      date: "2023"
      value: 90
      bound: more-than
      source: office
      seconds: [{ source: paper, says: "-88", verdict: conflicts }]
`,
  standing: `- id: tiers
  title: Standing
  measure: day of the step
  form: standing
  unit: tier
  side: null
  dates: day
  topics: [diplomacy]
  derivation: null
  caveat: null
  figures:
    - { id: s-1, partner: CHN, date: "2008-05", text: Partnership, tier: strategic, source: paper }
`,
  links: `- record: chip-talks
  relation: adds
  figures: [t-1]
  note: It says how much.
`,
  'left-out': '[]\n',
}

const { corpus } = compileCorpus(deepSeeds())

function compile(changes: Partial<Record<keyof typeof FILES, string>> = {}) {
  const files = Object.entries({ ...FILES, ...changes }).map(
    ([name, content]) => [`seeds/reference/${name}.yaml`, content] as const,
  )
  return compileReference(new Map(files), corpus ?? { events: [], claims: [] })
}

test('the layer follows its own schema, and dates have their bounds', () => {
  const { reference, problems } = compile()
  expect(problems).toEqual([])
  expect(v.is(ReferenceSchema, reference)).toBe(true)
  const [standing, trade] = reference?.sets ?? []
  expect(standing?.figures[0]?.date).toEqual({
    edtf: '2008-05',
    earliest: '2008-05-01',
    latest: '2008-05-31',
  })
  expect(trade?.figures[1]).toMatchObject({ value: 90, bound: 'more-than', text: null })
})

test('the same files make the same version, and another figure another', () => {
  const version = compile().reference?.version
  expect(compile().reference?.version).toBe(version)
  const other = compile({ trade: FILES.trade.replace('123.86', '123.87') })
  expect(other.reference?.version).not.toBe(version)
})

test('where there is no such folder there is no layer and no problem', () => {
  expect(compileReference(new Map(), { events: [], claims: [] })).toEqual({
    reference: null,
    problems: [],
  })
})

test.each([
  ['a source that is not there', 'trade', 'source: office }', 'source: ofice }', /names no source/],
  ['a record that is not there', 'links', 'chip-talks', 'chip-talk', /names no event or claim/],
  ['a figure that is not there', 'links', '[t-1]', '[t-9]', /names no figure: t-9/],
  [
    'a scale that is not there',
    'links',
    'relation: adds',
    'relation: adds\n  scale: trad',
    /names no set: trad/,
  ],
  ['an unknown unit', 'trade', 'usd-billion', 'usd-trillion', /is none of/],
  ['a unit that is missing', 'trade', 'unit: usd-billion', 'unit: null', /its set has no unit/],
  ['a value that is missing', 'trade', 'value: 123.86, ', '', /has no value/],
  ['a value with a comma', 'trade', '123.86', '"123,86"', /must be a plain number/],
  ['a negative value', 'trade', '123.86', '-1', /is negative/],
  [
    'an id twice',
    'trade',
    'id: t-2',
    'id: t-1',
    /figure has an id that is taken at seeds\/reference\/trade\.yaml/,
  ],
  ['a bad date', 'trade', '"2022"', '"last year"', /is no EDTF/],
  ['an address that is none', 'sources', 'https://office', 'seed:office', /must be a web address/],
  ['a step without its rank', 'standing', 'tier: strategic, ', '', /has a tier where/],
  ['a total of meetings', 'standing', 'partner: CHN', 'partner: null', /only a series/],
  ['a field too many', 'sources', 'where: null', 'where: null\n  colour: red', /does not know/],
] as const)('one slip is said: %s', (_name, file, from, to, message) => {
  expect(FILES[file]).toContain(from)
  const { reference, problems } = compile({ [file]: FILES[file].replace(from, to) })
  expect(reference).toBeNull()
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: `seeds/reference/${file}.yaml`,
      message: expect.stringMatching(message),
    }),
  )
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://office.example',
  'data:text/html,<script>alert(1)</script>',
  ' https://office.example',
  'https://office.example/ x',
  '//office.example',
  'https://office.example@evil.example/',
  String.raw`https:\\evil.example`,
  'file:///etc/passwd',
])('an address that is not on the web is refused with its place: %s', (url) => {
  const { reference, problems } = compile({
    sources: FILES.sources.replace('https://office.example/table', JSON.stringify(url)),
  })
  expect(reference).toBeNull()
  expect(problems).toContainEqual({
    file: 'seeds/reference/sources.yaml',
    line: 3,
    record: 'office',
    message: 'url: must be a web address',
  })
})

test('what is not seen in an address is refused', () => {
  const { problems } = compile({ sources: FILES.sources.replace('/table', '/\u202etable') })
  expect(problems).toContainEqual(
    expect.objectContaining({ message: expect.stringMatching(/^url has U\+202E, /) }),
  )
})

test('a source that no figure cites is said', () => {
  const { problems } = compile({
    sources: `${FILES.sources}- { id: idle, publisher: I, url: "https://i.example", where: null, published: null }\n`,
  })
  expect(problems).toContainEqual(expect.objectContaining({ message: 'is cited by no figure' }))
})

test('the CSV has every figure with its source, and no formula', () => {
  const { reference } = compile()
  const csv = reference ? referenceCsv(reference) : ''
  expect(csv.startsWith('\uFEFF"id"') || csv.startsWith('\uFEFFid,')).toBe(true)
  const lines = csv.trim().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[2]).toContain('123.86')
  expect(lines[2]).toContain('https://office.example/table')
  expect(lines[1]).toContain("'=The Paper")
  expect(lines[3]).toContain('conflicts: =The Paper, -88')
})
