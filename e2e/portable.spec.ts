import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { BUILD_INPUTS, hashOf, stamp } from '../scripts/lib.mjs'
import { CorpusSchema } from '../src/domain/model/corpus.ts'
import { chosenMark, expect, listKinds, sourceOf, test as base } from './fixtures.ts'

const FOLDER = resolve('.cache/portable-copy')
const FILE = join(FOLDER, 'bamboo-ledger.html')
const ADDRESS = pathToFileURL(FILE).href

/** Builds it, unless it stands there from the same files. */
function buildWhereChanged(): void {
  const inputs = hashOf(BUILD_INPUTS)
  const built = stamp('built-portable')
  if (built.holds(inputs) && existsSync(FILE)) return
  built.write('')
  const options = ['--site=https://ledger.example', '--base=/x/', `--out=${FOLDER}`]
  const { status, stderr } = spawnSync(process.execPath, ['scripts/portable.mjs', ...options], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  built.write(inputs)
}

/** Tests of the one file, opened from the disk of a machine without a network. */
const test = base.extend<object, { readonly folder: string }>({
  folder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from its first argument
    async ({}, provide) => {
      buildWhereChanged()
      await provide(pathToFileURL(FOLDER).href)
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ folder }, provide) => {
    await provide(folder)
  },
  context: async ({ context }, provide) => {
    await context.setOffline(true)
    await provide(context)
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  corpus: async ({}, provide) => {
    const json: unknown = JSON.parse(readFileSync('dist/data/corpus.json', 'utf8'))
    await provide(v.parse(CorpusSchema, json))
  },
})

// One worker builds once.
test.describe.configure({ mode: 'serial' })
// A trace would copy the file for every step.
test.use({ trace: 'off' })

/** Opens the file afresh at a place of the site. */
async function openCopy(page: Page, path: string, file = ADDRESS): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${file}#${path}`)
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
}

test('every kind of view opens out of the one file, which asks for nothing', async ({
  page,
  context,
  corpus,
  expectedNoise,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await openCopy(page, '/topics/arms?partner=russia')
  await expect(page).toHaveTitle('Arms · Bamboo Ledger')
  // As if it were typed into the address bar.
  const kinds = listKinds(corpus)
  for (const path of [...kinds, '/embed?show=timeline']) {
    const title = await page.title()
    await page.evaluate((place) => location.assign(`#${place}`), path)
    await expect(page, path).not.toHaveTitle(title)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    await expect(page.getByRole('alert'), path).toHaveCount(0)
  }
  await openCopy(page, '/topics/none')
  await expect(
    page.getByRole('heading', { name: 'There is no page at this address' }),
  ).toBeVisible()
  await openCopy(page, '/method')
  const { length } = corpus.excerpts
  await expect(page.getByText(`${length} of ${length} excerpts are verbatim`)).toBeVisible()

  const note = page.getByRole('complementary', { name: 'About this copy' })
  await expect(note).toContainText(`data version ${corpus.version}, app 0.`)
  await expect(note).toContainText(/^Portable copy of \d+ \w+ \d{4}/)
  await expect(note.getByRole('link')).toHaveAttribute('href', 'https://ledger.example/x/')

  expect(await page.evaluate(() => document.fonts.check('14px "Inter Variable"'))).toBe(true)
  expectedNoise.push(/Content Security Policy/)
  const answer = page.evaluate(() => fetch('https://ledger.example/').then(() => 'answered'))
  await expect(answer).rejects.toThrow()
  expect([...new Set(asked.filter((url) => !url.startsWith('data:')))]).toEqual([ADDRESS])
})

test('filter, source, citation, search, chart, basket and Back work in it', async ({
  page,
  corpus,
}) => {
  await openCopy(page, '/')
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: /^Five partners/ })
    .click()
  await expect(page).toHaveURL(`${ADDRESS}#/#comparison`)
  await expect(page.getByRole('heading', { name: /partners compared$/ })).toBeInViewport()
  await page.getByRole('heading', { name: 'The tone of what is said' }).scrollIntoViewIfNeeded()
  await expect(page.locator('.recharts-surface').first()).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Ledger' })
    .click()
  await page.getByRole('button', { name: /^Arms/ }).click()
  await expect(page).toHaveURL(`${ADDRESS}#/claims?topic=arms`)
  const wanted = [...corpus.events, ...corpus.claims].filter(({ topics }) =>
    topics.includes('arms'),
  )
  await expect(page.locator('tr[data-record]')).toHaveCount(wanted.length)

  await page.locator('tr[data-record]').first().getByRole('link').first().click()
  await expect(chosenMark(sourceOf(page))).toBeFocused()
  await sourceOf(page).getByRole('button', { name: 'Cite this sentence' }).click()
  await expect(page.getByRole('group', { name: 'Citation' })).toContainText(
    'https://ledger.example/x/articles/',
  )
  await sourceOf(page).getByRole('button', { name: 'Keep' }).first().click()
  await page.goBack()
  await expect(page).toHaveURL(`${ADDRESS}#/claims?topic=arms`)
  await expect(sourceOf(page)).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('tr[data-record]')).toHaveCount(
    corpus.events.length + corpus.claims.length,
  )

  await page.getByRole('searchbox', { name: 'Search' }).fill('semiconductors')
  const found = page.getByRole('search').getByRole('region', { name: 'Statements', exact: true })
  await found.getByRole('link').first().click()
  await expect(chosenMark(sourceOf(page))).toBeVisible()

  await openCopy(page, '/basket')
  await expect(page.getByText('1 record marked.')).toBeVisible()
  await expect(page.getByText('This copy was opened from a disk.')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the data' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('corpus.json')
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    readFileSync('dist/data/corpus.json', 'utf8'),
  )

  await openCopy(page, '/?asof=2023-09-11&layer=reference')
  await expect(page.getByText('Only articles 003, 004 had been published.')).toBeVisible()
  const save = page.getByRole('button', { name: /^Save picture of Timeline/ })
  await save.click()
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('group', { name: /^Picture of Timeline/ })
      .getByRole('button', { name: 'SVG' })
      .click(),
  ])
  expect(readFileSync(await picture.path(), 'utf8')).toContain(
    'https://ledger.example/x/?asof=2023-09-11',
  )
})

test('without JavaScript it shows the dashboard, and an article that was changed in it is refused', async ({
  page,
  browser,
  corpus,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const still = await context.newPage()
  await still.goto(ADDRESS)
  await expect(still.locator('noscript p').first()).toBeInViewport()
  await expect(still.locator('noscript p').first()).toHaveText(
    /^Without JavaScript this copy shows/,
  )
  await expect(still.getByRole('heading', { name: 'What these articles establish' })).toBeVisible()
  await context.close()

  const [article] = corpus.articles
  const text = readFileSync(join('seeds/articles', article?.file ?? ''), 'utf8')
  const words = JSON.stringify(text.slice(200, 260)).slice(1, -1)
  const whole = readFileSync(FILE, 'utf8')
  const place = whole.indexOf(words, whole.indexOf(`data-files="data/articles/${article?.id}-`))
  expect(place).toBeGreaterThan(0)
  mkdirSync(join(FOLDER, 'changed'), { recursive: true })
  const changed = join(FOLDER, 'changed/bamboo-ledger.html')
  writeFileSync(changed, `${whole.slice(0, place)}X${whole.slice(place + 1)}`)
  await page.goto(`${pathToFileURL(changed).href}#/articles/${article?.id}`)
  await expect(page.getByRole('alert')).toContainText('its hash differs')
})
