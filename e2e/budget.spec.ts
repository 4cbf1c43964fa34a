import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkBudget } from '../scripts/budget.mjs'

/** Bytes of these files of a site; what is random does not pack. */
const SOUND = {
  'assets/index-12345678.js': 90_000,
  'assets/page-12345678.js': 39_000,
  'assets/charts-12345678.js': 100_000,
  'assets/index-12345678.css': 14_000,
  'assets/serif-12345678.woff2': 30_000,
  'assets/viet-12345678.woff2': 29_000,
  'data/outline-0123.json': 30_000,
}

type Files = Record<keyof typeof SOUND, number>

const FIRST = [
  '<script type="module" crossorigin src="/x/assets/index-12345678.js"></script>',
  '<link rel="stylesheet" crossorigin href="/x/assets/index-12345678.css">',
  '<link rel="preload" as="font" href="/x/assets/serif-12345678.woff2" />',
  '<link rel="preload" as="fetch" href="/x/data/outline-0123.json" />',
].join('\n')
const OTHER = `${FIRST}<link rel="modulepreload" href="/x/assets/page-12345678.js" />`

function writeSite(folder: string, sizes: Partial<Files>, other: string): string {
  const files = Object.entries({ ...SOUND, ...sizes }).map(
    ([file, size]) => [file, randomBytes(size)] as const,
  )
  for (const [file, content] of [
    ...files,
    ['index.html', FIRST],
    ['people.html', other],
  ] as const) {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

const cases: readonly {
  readonly name: string
  readonly sizes: Partial<Files>
  readonly other?: string
  readonly says: RegExp | null
}[] = [
  { name: 'a site within the budget', sizes: {}, says: null },
  {
    name: 'too much code',
    sizes: { 'assets/index-12345678.js': 101_000 },
    says: /^dashboard: code of 101\.0 kB, at most 100\.0/m,
  },
  {
    name: 'too much style',
    sizes: { 'assets/index-12345678.css': 16_000 },
    says: /^dashboard: style of 16\.0 kB, at most 15\.0/m,
  },
  {
    name: 'too large a font that only the letters of the page ask for',
    sizes: { 'assets/viet-12345678.woff2': 31_000 },
    says: /^dashboard: fonts of 61\.0 kB, at most 60\.0/m,
  },
  {
    name: 'too much data',
    sizes: { 'data/outline-0123.json': 41_000 },
    says: /^dashboard: data of 41\.0 kB, at most 40\.0/m,
  },
  {
    name: 'too much above the first view',
    sizes: { 'assets/page-12345678.js': 41_000 },
    says: /^people: code and style above \/ of 41\.0 kB, at most 40\.0/m,
  },
  {
    name: 'charts that are too large',
    sizes: { 'assets/charts-12345678.js': 111_000 },
    says: /^charts: 111\.0 kB, at most 110\.0/m,
  },
  {
    name: 'charts before one is near',
    sizes: { 'assets/charts-12345678.js': 10_000 },
    other: `${FIRST}<link rel="modulepreload" href="/x/assets/charts-12345678.js" />`,
    says: /^people: asks for the charts at once/m,
  },
]

for (const { name, sizes, other = OTHER, says } of cases) {
  test(`the build and ${name}`, () => {
    const folder = writeSite(mkdtempSync(join(tmpdir(), 'budget-')), sizes, other)
    const pages = [
      { kind: 'dashboard', file: 'index.html' },
      { kind: 'people', file: 'people.html' },
    ]
    const check = () => checkBudget(folder, pages, () => ['viet-12345678.woff2'])
    if (says === null) check()
    else expect(check).toThrow(says)
    rmSync(folder, { recursive: true })
  })
}
