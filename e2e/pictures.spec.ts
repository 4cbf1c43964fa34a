import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, openView, openWhole, PHONE, test as base } from './fixtures.ts'
import { readPixels } from './pixels.ts'

const test = base.extend<{
  /** An empty page without a policy, for files to be read as a program does that knows nothing of the site. */
  readonly reader: Page
}>({
  reader: async ({ context }, provide) => {
    await provide(await context.newPage())
  },
})

/** What a saved SVG is made of, as a parser of XML finds it. */
interface ReadPicture {
  readonly words: string
  readonly colors: readonly string[]
  /** Elements and attributes that would need the page: styles, classes, addresses elsewhere. */
  readonly foreign: readonly string[]
  readonly missing: readonly string[]
  readonly shapes: number
  readonly width: number
  readonly height: number
}

const controlsOf = (page: Page) => page.getByRole('button', { name: /^Save picture of / })

/** Opens the choices of a control, by the chart's heading. */
async function openControl(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: title }).click()
}

async function save(page: Page, form: 'SVG' | 'PNG'): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('group', { name: /^Picture of / })
      .getByRole('button', { name: form })
      .click(),
  ])
  await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toContainText(
    download.suggestedFilename(),
  )
  return download
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

/** Parses a file as XML. */
async function readPicture(reader: Page, svg: string): Promise<ReadPicture> {
  return reader.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const root = parsed.documentElement
    if (root.localName !== 'svg') throw new Error(root.textContent)
    const all = [...root.querySelectorAll('*')]
    const values = all.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ name, value })),
    )
    const ids = new Set(all.map(({ id }) => id))
    const style = root.querySelector('style')?.textContent ?? ''
    const paints = values.filter(({ name }) => name === 'fill' || name === 'stroke')
    return {
      words: [...root.querySelectorAll('text, title, desc')].map((e) => e.textContent).join('\n'),
      colors: paints.map(({ value }) => value).filter((value) => !value.startsWith('url(')),
      foreign: [
        ...all
          .map(({ localName }) => localName)
          .filter((name) => /^(?:foreignObject|image|script|a|use)$/.test(name)),
        ...values
          .filter(
            ({ name, value }) =>
              /^(?:class|style|href|on)/.test(name) || /var\(|light-dark/.test(value),
          )
          .map(({ name, value }) => `${name}=${value}`),
        ...[...style.matchAll(/url\((?!data:)[^)]*\)|var\(|light-dark|@import/g)].map(
          ([hit]) => hit,
        ),
      ],
      missing: values
        .flatMap(({ value }) => /^url\(#([^)]+)\)$/.exec(value)?.[1] ?? [])
        .filter((id) => !ids.has(id)),
      shapes: root.querySelectorAll('path, rect, circle').length,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
    }
  }, svg)
}

async function decodePng(reader: Page, download: Download, colors: readonly string[]) {
  const bytes = await readFile(await download.path())
  return readPixels(reader, `data:image/png;base64,${bytes.toString('base64')}`, colors)
}

const PAPER = '#fbf8f1'
const OUTSIDE = '#eef1f4'
const RUSSIA = '#7a2fb0'
const INK = '#1c1b18'

test('the timeline is saved with filters, day, counts, legend, sources and version', async ({
  page,
  reader,
  corpus,
}) => {
  await openView(page, '/?topic=arms&partner=russia&asof=2024-09-23')
  await openControl(page, 'Save picture of Timeline')
  const svg = await save(page, 'SVG')
  expect(svg.suggestedFilename()).toBe('bamboo-ledger-timeline-arms-russia-as-of-2024-09-23.svg')
  const text = await textOf(svg)
  const picture = await readPicture(reader, text)
  expect(picture.foreign).toEqual([])
  expect(picture.missing).toEqual([])
  for (const color of picture.colors) expect(color).toMatch(/^(?:#[0-9a-f]{6}|none)$/)
  for (const words of [
    'Timeline',
    'As of 23 Sept 2024: only articles published by then.',
    'Filtered by topic: Arms; partner: Russia.',
    'of 92 events, from 2 articles of 2 origins',
    'Russia',
    'Talks on Russian arms deal and credit',
    'Occurred: the articles report it as done',
    'a plan with no outcome in these articles',
    'hatching is silence',
    'Articles: 003 Bloomberg, 10 Sept 2023 (date inferred)',
    page.url(),
    `Data version: ${corpus.version}`,
  ]) {
    expect(picture.words).toContain(words)
  }
  expect(picture.words).not.toContain('all plans')
  expect(text).toContain("font-family:'Inter Variable'")
  expect(text).toContain("font-family:'Source Serif 4 Variable'")

  const drawn = await readPixels(
    reader,
    `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`,
    [RUSSIA],
  )
  expect(drawn).toMatchObject({ width: picture.width, height: picture.height })

  const png = await decodePng(reader, await save(page, 'PNG'), [RUSSIA, INK, PAPER])
  expect(png).toMatchObject({ width: 2 * picture.width, height: 2 * picture.height })
  expect(png.drawn / (png.width * png.height)).toBeGreaterThan(0.05)
  expect(Math.min(...png.found)).toBeGreaterThan(500)
})

test('a zoomed timeline is saved as it is seen, and says so', async ({ page, reader }) => {
  await openView(page, '/?partner=russia')
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  for (let i = 0; i < 5; i += 1) await zoomIn.click()
  await openControl(page, 'Save picture of Timeline')
  const picture = await readPicture(reader, await textOf(await save(page, 'SVG')))
  expect(picture.words).toMatch(
    /Only a part is drawn: \d+ \w+ \d{4} to \d+ \w+ \d{4}\. The counts, and the address/,
  )
  expect(picture.words).toContain('≠ High-level defence meetings with Russia')
  expect(picture.words).not.toContain('no article for a year')
})

test('a mark that the picture has no room to name is named below it', async ({ page, reader }) => {
  await openView(page, '/')
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  for (let i = 0; i < 4; i += 1) await zoomIn.click()
  await openControl(page, 'Save picture of Timeline')
  const { words } = await readPicture(reader, await textOf(await save(page, 'SVG')))
  const [, named = ''] = /names, from the top: ([^.]*)\./.exec(words.replaceAll('\n', ' ')) ?? []
  const titles = named.split('; ')
  expect(titles.length).toBeGreaterThan(1)
  // Each stands there as a mark that can be pressed, and none has its whole name beside it.
  for (const title of titles) {
    const mark = page.locator('.timeline-mark', { has: page.getByRole('link', { name: title }) })
    await expect(mark.first()).toBeAttached()
    await expect(mark.locator('text').filter({ hasText: title })).toHaveCount(0)
  }
})

test('a chart of figures from outside is saved on its own ground with its publishers, light also from a dark page', async ({
  page,
  reader,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openView(page, '/topics/arms?layer=reference&asof=2023-09-10')
  await openControl(
    page,
    'Save picture of Share of Vietnam’s arms deliveries by supplier and period',
  )
  const picture = await readPicture(reader, await textOf(await save(page, 'SVG')))
  expect(picture.foreign).toEqual([])
  for (const words of [
    'As of 10 Sept 2023: that holds back later articles, not these figures',
    'figures from outside the articles',
    'Published by: SIPRI (file in a public repository), 1995–2024.',
    'of the figures from outside',
    'an article speaks of it',
  ]) {
    expect(picture.words.replaceAll('\n', ' ')).toContain(words)
  }
  expect(picture.words).not.toContain('pressing it')
  const png = await decodePng(reader, await save(page, 'PNG'), [RUSSIA, OUTSIDE, INK])
  expect(png.width).toBe(2 * picture.width)
  expect(Math.min(...png.found)).toBeGreaterThan(200)
  // The page itself stays dark.
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
  expect(ground).toBe('rgb(21, 23, 26)')
})

test('on a phone the timeline is saved as a desk has it', async ({ page, reader }) => {
  await page.setViewportSize(PHONE)
  await openView(page, '/partners/russia')
  await openControl(page, 'Save picture of Timeline')
  const picture = await readPicture(reader, await textOf(await save(page, 'SVG')))
  expect(picture.width).toBeGreaterThan(900)
  expect(picture.words).toContain('no article for a year')
  expect(picture.words).toContain('Vietnam and Russia · Bamboo Ledger')
  const png = await decodePng(reader, await save(page, 'PNG'), [RUSSIA])
  expect(png.found[0]).toBeGreaterThan(500)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})

for (const path of [
  '/?topic=arms&partner=russia&layer=reference',
  '/voices?topic=arms',
  '/plans',
  '/partners/china',
]) {
  test(`every chart of ${path} gives a picture that stands by itself`, async ({
    context,
    reader,
  }) => {
    const page = await openWhole(context, path)
    const controls = controlsOf(page)
    const names = await controls.evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    )
    expect(names.length).toBeGreaterThan(0)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) {
      const control = page.getByRole('button', { name: name ?? '', exact: true })
      await control.click()
      const picture = await readPicture(reader, await textOf(await save(page, 'SVG')))
      expect(picture.foreign, name ?? '').toEqual([])
      expect(picture.missing, name ?? '').toEqual([])
      expect(picture.shapes, name ?? '').toBeGreaterThan(3)
      expect(picture.words, name ?? '').toContain('Data version:')
      expect(picture.words, name ?? '').toContain(page.url())
      await control.click()
    }
  })
}
