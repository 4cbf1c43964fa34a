import { expect, test as base, type Locator, type Page } from '@playwright/test'
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
  page: async ({ page, baseURL, expectedNoise }, provide) => {
    const noise: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text())
    })
    page.on('pageerror', (error) => noise.push(String(error)))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob|about):/.test(url)) {
        noise.push(`request to ${url}`)
      }
    })
    await provide(page)
    const unexpected = noise.filter((text) => !expectedNoise.some((known) => known.test(text)))
    expect(unexpected).toEqual([])
  },
  corpus: async ({ request }, provide) => {
    const response = await request.get('/data/corpus.json')
    await provide(v.parse(CorpusSchema, await response.json()))
  },
})

export { expect }

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

/** Goes down the page once and up again, as parts of it are drawn only when a reader comes near. */
export async function comeNearAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
    scrollTo(0, 0)
  })
}
