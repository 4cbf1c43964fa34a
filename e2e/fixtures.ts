import {
  expect,
  test as base,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test'
import * as v from 'valibot'
import { CorpusSchema, type Corpus } from '../src/domain/model/corpus.ts'

interface Fixtures {
  /** The corpus as the built site publishes it. */
  readonly corpus: Corpus
  /** Console errors and warnings that a test expects; everything else fails it. */
  readonly expectedNoise: RegExp[]
}

/** A test of the built site: an error or warning on the console, or a request elsewhere, fails it. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from its first argument
  expectedNoise: async ({}, provide) => {
    await provide([])
  },
  context: async ({ context, baseURL, expectedNoise }, provide) => {
    const noise: string[] = []
    context.on('console', (message) => {
      const text = message.text()
      if (!/^(?:error|warning)$/.test(message.type()) || text === BLOCKED) return
      noise.push(text)
    })
    context.on('weberror', (error) => noise.push(String(error.error())))
    context.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob|about):/.test(url)) {
        noise.push(`request to ${url}`)
      }
    })
    await provide(context)
    const unexpected = noise.filter((text) => !expectedNoise.some((known) => known.test(text)))
    expect(unexpected).toEqual([])
  },
  corpus: async ({ request }, provide) => {
    const response = await request.get('/data/corpus.json')
    await provide(v.parse(CorpusSchema, await response.json()))
  },
})

export { expect }

/** What Playwright itself says where a test lets no service worker in. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

export const PHONE = { width: 390, height: 844 }

/** Every view of the site, by path; of people and of what is used of an article one or two stand for all. */
export function listViews(corpus: Corpus): readonly string[] {
  const topics = 'semiconductors minerals arms human-rights diplomacy trade security technology'
  const partners = 'united-states china russia india south-korea'
  return [
    '/',
    ...topics.split(' ').map((slug) => `/topics/${slug}`),
    ...partners.split(' ').map((slug) => `/partners/${slug}`),
    '/articles',
    ...corpus.articles.map(({ id }) => `/articles/${id}`),
    ...corpus.articles.slice(0, 1).map(({ id }) => `/articles/${id}/use`),
    '/claims',
    '/plans',
    '/wording',
    '/basket',
    '/voices',
    '/people',
    ...corpus.people.slice(0, 2).map(({ id }) => `/people/${id}`),
    '/method',
  ]
}

/**
 * One view of each kind, by path: of topics and partners one that says much and one that is nearly silent,
 * of long lists a part, because axe compares each thing on a page with all the others.
 */
export function listKinds(corpus: Corpus): readonly string[] {
  const [article] = corpus.articles
  const [person] = corpus.people
  return [
    '/',
    '/topics/human-rights',
    '/topics/minerals',
    '/partners/russia',
    '/partners/india',
    '/articles',
    `/articles/${article?.id}`,
    `/articles/${article?.id}/use`,
    '/claims?topic=arms',
    '/plans',
    '/wording',
    '/basket',
    '/voices?topic=arms',
    '/people',
    `/people/${person?.id}`,
    '/method',
  ]
}

/** Opens a view and waits until it has come to life. */
export async function openView(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
}

/** Text with white space folded, as a reader sees it. */
export function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** The source beside the view. */
export function sourceOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Chosen source' })
}

/** Where the chosen excerpt is marked in its article. */
export function chosenMark(within: Page | Locator): Locator {
  return within.locator('mark[aria-current="true"]').first()
}

/** A frame that takes longer does not come any more; in ms. */
const NO_FRAME = 15_000

/**
 * Opens a view and goes down it once and up again, as parts of it are drawn only when a reader comes near. Chromium
 * without a screen now and then stops drawing a page for good while its scripts go on: then a fresh page serves.
 */
export async function openWhole(context: BrowserContext, path: string): Promise<Page> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const page = await context.newPage()
    await openView(page, path)
    if (await comeNearAll(page)) return page
    await page.close()
  }
  throw new Error(`Chromium did not draw ${path} to its end, three times.`)
}

/** Whether all of the page was drawn. */
async function comeNearAll(page: Page): Promise<boolean> {
  return page.evaluate(async (limit) => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      const drawn = await Promise.race([
        new Promise<boolean>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))
        }),
        new Promise<boolean>((resolve) => {
          setTimeout(() => resolve(false), limit)
        }),
      ])
      if (!drawn) return false
    }
    scrollTo(0, 0)
    return true
  }, NO_FRAME)
}

/** Keeps files from arriving until the returned function is called. */
export async function hold(page: Page, files: string): Promise<() => void> {
  const gate = new EventTarget()
  const opened = new Promise<void>((resolve) => {
    gate.addEventListener('open', () => resolve(), { once: true })
  })
  await page.route(files, async (route) => {
    await opened
    await route.continue()
  })
  return () => gate.dispatchEvent(new Event('open'))
}
