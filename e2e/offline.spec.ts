import { createServer } from 'node:http'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { listFiles } from '../scripts/release.mjs'
import { createSiteServer } from '../scripts/server.mjs'
import { writeServiceWorker } from '../scripts/service-worker.mjs'
import { chosenMark, expect, listKinds, sourceOf, test as base } from './fixtures.ts'
import { listen } from './listen.ts'

interface Site {
  readonly address: string
  /** What it is served from: a copy, so that another release can take its place. */
  readonly folder: string
  /** From now on nothing answers. */
  readonly goOffline: () => Promise<void>
}

/** A site of its own for each test, since a service worker outlives pages. */
const test = base.extend<{ readonly site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from its first argument
  site: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'))
    cpSync('dist', folder, { recursive: true })
    const { port, close } = await listen(createSiteServer(folder))
    let closed = false
    const goOffline = async () => {
      if (!closed) await close()
      closed = true
    }
    await provide({ address: `http://127.0.0.1:${port}`, folder, goOffline })
    await goOffline()
    rmSync(folder, { recursive: true })
  },
  baseURL: async ({ site }, provide) => {
    await provide(site.address)
  },
})

test.use({ serviceWorkers: 'allow' })

/** Opens a view for the first time, and waits until the browser keeps the site. */
async function visit(page: Page, path: string): Promise<void> {
  await openAlive(page, path)
  await page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    if (serviceWorker.controller) return
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    })
  })
}

async function openAlive(page: Page, path: string) {
  const response = await page.goto(path)
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
  return response
}

test('after one visit to one page the whole site works without a network', async ({
  page,
  context,
  site,
  corpus,
  expectedNoise,
}) => {
  await visit(page, '/articles')
  await site.goOffline()
  await context.setOffline(true)

  const cold = await context.newPage()
  for (const path of listKinds(corpus)) {
    const response = await openAlive(cold, path)
    expect(response?.status(), path).toBe(200)
    await expect(cold.getByRole('heading', { level: 1 }), path).toBeVisible()
  }
  await openAlive(cold, '/')
  await cold.getByRole('heading', { name: 'The tone of what is said' }).scrollIntoViewIfNeeded()
  await expect(cold.locator('.recharts-surface').first()).toBeVisible()

  const excerpt = corpus.excerpts[0]
  await openAlive(cold, `/topics/arms?partner=russia&excerpt=${excerpt?.id}`)
  await expect(chosenMark(sourceOf(cold))).toBeVisible()
  const filters = cold.getByRole('region', { name: 'Filters' })
  await expect(filters.getByRole('button', { name: /^Russia/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await sourceOf(cold).getByRole('button', { name: 'Cite this sentence' }).click()
  await expect(cold.getByRole('group', { name: 'Citation' })).toContainText('Bamboo Ledger')
  await cold.getByRole('searchbox', { name: 'Search' }).fill('semiconductors')
  await expect(cold.getByRole('link', { name: /semiconductors/i }).first()).toBeVisible()

  const [download] = await Promise.all([
    cold.waitForEvent('download'),
    cold.getByRole('link', { name: 'Download the data' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('corpus.json')
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).version).toBe(corpus.version)

  expectedNoise.push(/status of 404/)
  const unknown = await openAlive(cold, '/topics/none')
  expect(unknown?.status()).toBe(404)
  await expect(
    cold.getByRole('heading', { name: 'There is no page at this address' }),
  ).toBeVisible()

  // The tab that was open goes on as well.
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Method' })
    .click()
  const { length } = corpus.excerpts
  await expect(page.getByText(`${length} of ${length} excerpts are verbatim`)).toBeVisible()
})

/** Puts another release in the place of the one that is served: every page says so, and a chunk has another name. */
async function publishAnother({ folder }: Site): Promise<void> {
  const assets = join(folder, 'assets')
  const chunk = readdirSync(assets).find((name) => /^citations-.*\.js$/.test(name)) ?? ''
  const renamed = chunk.replace(/-.{8}\.js$/, '-another0.js')
  renameSync(join(assets, chunk), join(assets, renamed))
  for (const path of listFiles(folder).filter((name) => /\.(?:js|html)$/.test(name))) {
    const text = readFileSync(join(folder, path), 'utf8')
    const other = text
      .replaceAll(chunk, renamed)
      .replace('<title>', '<meta name="release" content="another"><title>')
    if (other !== text) writeFileSync(join(folder, path), other)
  }
  await writeServiceWorker(folder, { earlier: [] })
}

const ANOTHER = 'meta[name="release"]'

test('a new release is announced, never forced, and breaks no other tab', async ({
  page,
  context,
  site,
  corpus,
}) => {
  const excerpt = corpus.excerpts[0]
  await visit(page, `/claims?topic=arms&excerpt=${excerpt?.id}`)
  const keep = sourceOf(page).getByRole('button', { name: 'Keep' }).first()
  await keep.click()
  await expect(keep).toHaveAttribute('aria-pressed', 'true')
  const other = await context.newPage()
  await openAlive(other, `/?excerpt=${excerpt?.id}`)

  await publishAnother(site)
  const field = page.getByRole('searchbox', { name: 'Search' })
  await field.focus()
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const line = page.getByRole('status').filter({ hasText: 'A new release is here.' })
  await expect(line).toBeVisible()
  await expect(field).toBeFocused()
  await expect(other.getByText('A new release is here.')).toBeVisible()

  // Put off, and whatever is opened or loaded again stays with the release that the browser keeps.
  await line.getByRole('button', { name: 'Not now' }).focus()
  await page.keyboard.press('Enter')
  await expect(line).toHaveCount(0)
  await expect(field).toBeFocused()
  await page.reload()
  await expect(page.locator(ANOTHER)).toHaveCount(0)

  await line.getByRole('button', { name: 'Load it' }).click()
  await expect(page.locator(ANOTHER)).toBeAttached()
  await expect(page).toHaveURL(`/claims?topic=arms&excerpt=${excerpt?.id}`)
  await expect(keep).toHaveAttribute('aria-pressed', 'true')
  await expect(line).toHaveCount(0)

  // Its code is gone from the host by now.
  await expect(other.getByText('Another tab went on to a new release')).toBeVisible()
  await sourceOf(other).getByRole('button', { name: 'Cite this sentence' }).click()
  await expect(other.getByRole('group', { name: 'Citation' })).toContainText('Bamboo Ledger')
  await expect(other.locator(ANOTHER)).toHaveCount(0)
  await other.getByRole('button', { name: 'Load it' }).click()
  await expect(other.locator(ANOTHER)).toBeAttached()
})

/** How many files the browser keeps, by the first word of the store’s name. */
async function countKept(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const counts: Record<string, number> = {}
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      counts[name.split(/[ :]/)[0] ?? ''] = (await cache.keys()).length
    }
    return counts
  })
}

test('where data are to be saved only what was visited is kept', async ({
  page,
  context,
  site,
  expectedNoise,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await visit(page, '/articles')
  await expect.poll(() => countKept(page)).toEqual({ visited: expect.any(Number) })
  await openAlive(page, '/plans')
  await expect.poll(async () => (await countKept(page))['visited']).toBeGreaterThan(10)
  expect((await countKept(page))['visited']).toBeLessThan(80)

  await site.goOffline()
  expectedNoise.push(/Failed to load resource/)
  await openAlive(page, '/plans?topic=trade')
  await openAlive(page, '/articles')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.goto('/voices')).rejects.toThrow(/ERR_/)
})

test('a browser without room for it shows the site from the network', async ({
  page,
  context,
  site,
}) => {
  const browser = await context.newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 300_000 })
  const started = context.waitForEvent('serviceworker')
  await openAlive(page, '/articles')
  await started
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0)
  await openAlive(page, '/claims')
  await page.getByRole('button', { name: /^Arms/ }).click()
  await expect(page).toHaveURL('/claims?topic=arms')
})

test('frames keep nothing, and the browser offers to install the site', async ({
  page,
  context,
  site,
  expectedNoise,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await page.clock.install()
  const host = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' })
    response.end(
      `<!doctype html><title>Elsewhere</title><iframe src="${site.address}/embed?show=tone"></iframe>`,
    )
  })
  const { port, close } = await listen(host)
  expectedNoise.push(new RegExp(`^request to http://127\\.0\\.0\\.1:${port}/`))
  await page.goto(`http://127.0.0.1:${port}/`)
  await close()
  await expect(page.frameLocator('iframe').getByRole('contentinfo')).toBeVisible()
  await page.clock.runFor(10_000)
  expect(asked.filter((url) => /offline-part|sw\.js/.test(url))).toEqual([])

  await openAlive(page, '/plans')
  await page.clock.runFor(10_000)
  await expect.poll(() => asked.some((url) => url.includes('offline-part'))).toBe(true)
  const browser = await context.newCDPSession(page)
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // A test has a window that keeps nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  const { url, data, errors } = await browser.send('Page.getAppManifest')
  expect(url).toBe(`${site.address}/manifest.webmanifest`)
  expect(errors).toEqual([])
  for (const { src } of JSON.parse(data ?? '{}').icons) {
    expect((await page.request.get(`/${src}`)).status(), src).toBe(200)
  }
})
