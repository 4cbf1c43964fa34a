import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILD_INPUTS, hashOf, stamp } from '../scripts/lib.mjs'
import { findWithheldWords } from '../scripts/withheld.mjs'
import { createSiteServer } from '../scripts/server.mjs'
import { overlaps } from '../src/domain/anchoring/span.ts'
import { findWithheld } from '../src/domain/corpus/withheld.ts'
import type { Corpus } from '../src/domain/model/corpus.ts'
import { expect, fold, openView, sourceOf, test as base } from './fixtures.ts'
import { listen } from './listen.ts'

/** Where the build for hosts without rights to the articles in full is written. */
const FOLDER = '.cache/excerpts-only'

/** Builds it, unless it stands there from the same files. */
function buildWhereChanged(): void {
  const inputs = hashOf(BUILD_INPUTS)
  const built = stamp('built-excerpts-only')
  if (built.holds(inputs) && existsSync(join(FOLDER, 'index.html'))) return
  built.write('')
  const options = ['scripts/build.mjs', '--excerpts-only', `--out=${FOLDER}`]
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  built.write(inputs)
}

/** Tests of that build, made once and served beside the normal one. */
const test = base.extend<object, { readonly site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from its first argument
    async ({}, provide) => {
      buildWhereChanged()
      const { port, close } = await listen(createSiteServer(FOLDER))
      await provide(`http://127.0.0.1:${port}`)
      await close()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ site }, provide) => {
    await provide(site)
  },
})

// One worker builds once.
test.describe.configure({ mode: 'serial' })

/** The pieces of each article as it came, by whether a host without rights to it in full may show them. */
function listShares({ articles, excerpts }: Corpus) {
  return articles.map((article) => {
    const whole = readFileSync(join('seeds/articles', article.file), 'utf8')
    const own = excerpts.filter((excerpt) => excerpt.article === article.id)
    const spans = findWithheld(article, own)
    const wordsOf = (shown: boolean) =>
      article.pieces
        .filter((piece) => spans.some((span) => overlaps(span, piece)) !== shown)
        .map(({ start, end }) => whole.slice(start, end))
    return { title: article.title, shown: wordsOf(true), withheld: wordsOf(false) }
  })
}

test('no file has what is withheld, which the normal site publishes', ({ corpus }) => {
  const articles = listShares(corpus)
  const { sought, found } = findWithheldWords(FOLDER, articles)
  expect(sought.length).toBeGreaterThan(4)
  expect(found).toEqual([])

  // The same search finds every one of them where they may stand, in texts and in pages.
  const normal = findWithheldWords('dist', articles).found
  for (const words of sought) {
    const files = normal.filter((one) => one.words === words).map(({ file }) => file)
    expect(files).toContainEqual(expect.stringMatching(/^data.articles.*\.txt$/))
    expect(files).toContainEqual(expect.stringMatching(/^articles.*\.html$/))
  }
})

test('an article’s page marks every excerpt and says what is not shown', async ({
  page,
  corpus,
}) => {
  for (const { id, label } of corpus.articles) {
    await openView(page, `/articles/${id}`)
    const body = page.locator('.article-text')
    await expect(body).toContainText('This host shows excerpts only')
    await expect(body).toContainText(`Not shown of article ${label}: `)
    await expect(body).toContainText(/\[\d .* not shown\]/)
    expect(await body.textContent()).not.toContain('█')
    const marked = await body.evaluate((element) => {
      const words: Record<string, string> = {}
      for (const mark of element.querySelectorAll('mark')) {
        for (const excerpt of mark.dataset['excerpts']?.split(' ') ?? []) {
          words[excerpt] = `${words[excerpt] ?? ''} ${mark.textContent}`
        }
      }
      return words
    })
    for (const { id: excerpt, exact } of corpus.excerpts.filter(({ article }) => article === id)) {
      expect(bare(marked[excerpt] ?? '')).toBe(bare(exact))
    }
  }
})

test('the source beside a view, the use of an article and search say so too', async ({
  page,
  corpus,
}) => {
  const [article] = corpus.articles
  const excerpt = corpus.excerpts.find((one) => one.article === article?.id)
  await openView(page, `/?excerpt=${excerpt?.id}`)
  await expect(sourceOf(page)).toContainText('This host shows excerpts only')
  await expect(sourceOf(page).locator('mark[aria-current]').first()).toHaveText(
    fold(excerpt?.exact ?? ''),
  )

  await openView(page, `/articles/${article?.id}/use`)
  await expect(page.getByText('This host shows excerpts only')).toBeVisible()
  await expect(page.getByText('[not shown]').first()).toBeVisible()

  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.fill('semiconductors')
  await expect(page.getByRole('link', { name: /semiconductors/i }).first()).toBeVisible()
  // Only a line that leads to another article has the word.
  await search.fill('containment')
  await expect(page.getByText('Nothing has all of these words.')).toBeVisible()
  await expect(page.getByText('nothing else of the articles is searched')).toBeVisible()
})

test('the method says what is checked, and every excerpt stands at its place', async ({
  page,
  corpus,
}) => {
  await openView(page, '/method')
  const { length } = corpus.excerpts
  await expect(page.getByText(`${length} of ${length} excerpts are verbatim`)).toBeVisible()
  await expect(page.getByText('The articles in full are not here to be checked')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'as published' })).toHaveCount(corpus.articles.length)
})

test('both builds draw the same pictures, byte for byte', async ({ site }) => {
  expect(site).not.toBe('')
  const files = readdirSync(join(FOLDER, 'previews'))
  expect(files).toEqual(readdirSync('dist/previews'))
  for (const file of files) {
    const [one, other] = [FOLDER, 'dist'].map((folder) =>
      readFileSync(join(folder, 'previews', file)),
    )
    expect(one?.equals(other ?? Buffer.alloc(0)), file).toBe(true)
  }
})

/** Letters and signs without the white space between, of which marks have none at the ends of lines. */
function bare(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
