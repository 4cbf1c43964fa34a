import { expect, listKinds, listViews, openView, test } from './fixtures.ts'
import type { APIRequestContext } from '@playwright/test'
import type { Corpus } from '../src/domain/model/corpus.ts'
import { readPixels } from './pixels.ts'

/** Paths of views that have a picture of their own. */
function listPictured(corpus: Corpus): readonly string[] {
  return listViews(corpus).filter((path) =>
    /^\/(?:(?:topics|partners|articles)\/[^/]+)?$/.test(path),
  )
}

/** What the head of a page says, by name or property, as a program reads it that runs no script. */
async function readHead(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text()
  const metas = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)" \/>/g)]
  return {
    title: /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '',
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '',
    meta: new Map(metas.map(([, name = '', content = '']) => [name, content])),
  }
}

test('every kind of view says in its head what it is, and no two say the same', async ({
  request,
  corpus,
}) => {
  const paths = new Set(
    [...listKinds(corpus), ...listPictured(corpus)].map((path) => path.split('?')[0] ?? ''),
  )
  const titles = new Set<string>()
  const descriptions = new Set<string>()
  for (const path of paths) {
    const { title, canonical, meta } = await readHead(request, path)
    const description = meta.get('description') ?? ''
    expect(description.length, path).toBeGreaterThanOrEqual(50)
    expect(description.length, path).toBeLessThanOrEqual(200)
    expect(meta.get('og:description')).toBe(description)
    expect(meta.get('og:title'), path).not.toBe('')
    expect(title).toContain(meta.get('og:title'))
    expect(canonical).toBe(path)
    expect(meta.get('og:url')).toBe(path)
    expect(meta.get('og:image'), path).toMatch(/^\/previews\/[\w-]+-[0-9a-f]{8}\.png$/)
    expect(meta.get('og:image:alt')?.length, path).toBeGreaterThan(40)
    expect(meta.get('twitter:card')).toBe('summary_large_image')
    titles.add(title)
    descriptions.add(description)
  }
  expect(titles.size).toBe(paths.size)
  expect(descriptions.size).toBe(paths.size)
})

test('what is no view asks not to be listed and has no picture', async ({ request }) => {
  const { meta } = await readHead(request, '/nowhere')
  expect(meta.get('robots')).toBe('noindex')
  expect([...meta.keys()].filter((name) => name.startsWith('og:'))).toEqual([])
})

test('the dashboard, each topic, partner and article have a picture of their own, which holds a drawing', async ({
  page,
  request,
  corpus,
}) => {
  await page.goto('/method')
  const files = new Set<string>()
  for (const path of listPictured(corpus)) {
    const { meta } = await readHead(request, path)
    const file = meta.get('og:image') ?? ''
    const answer = await request.get(file)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('image/png')
    expect(answer.headers()['cache-control']).toContain('immutable')
    expect((await answer.body()).length, path).toBeLessThan(60_000)
    const { width, height, drawn } = await readPixels(page, file)
    expect([String(width), String(height)]).toEqual([
      meta.get('og:image:width'),
      meta.get('og:image:height'),
    ])
    // Words and rules of one picture cover that much, an empty one has none.
    expect(drawn, path).toBeGreaterThan(20_000)
    expect(drawn, path).toBeLessThan(width * height * 0.3)
    files.add(file)
  }
  expect(files.size).toBe(listPictured(corpus).length)
  const { meta } = await readHead(request, '/plans')
  expect(files).toContain(meta.get('og:image'))
})

test('a description has the numbers that its page has', async ({ page, request }) => {
  for (const [path, subject] of [
    ['/topics/arms', 'on arms'],
    ['/partners/russia', 'about Russia'],
  ]) {
    const { meta } = await readHead(request, path ?? '')
    const [counts = 'no counts'] =
      /\d+ events and \d+ claims/.exec(meta.get('description') ?? '') ?? []
    await openView(page, path ?? '')
    await expect(page.getByText(`${counts} ${subject}`)).toBeVisible()
  }
})
