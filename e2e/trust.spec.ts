import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, openView, test } from './fixtures.ts'

test('every published excerpt is verbatim in the published article', async ({
  request,
  corpus,
}) => {
  for (const article of corpus.articles) {
    const bytes = readFileSync(`seeds/articles/${article.file}`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(article.sha256)
    const served = await request.get(
      `/data/articles/${article.id}-${article.sha256.slice(0, 8)}.txt`,
    )
    expect((await served.body()).equals(bytes)).toBe(true)
    const text = bytes.toString('utf8')
    for (const excerpt of corpus.excerpts.filter((x) => x.article === article.id)) {
      expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact)
      expect(text.slice(0, excerpt.start).endsWith(excerpt.prefix)).toBe(true)
      expect(text.slice(excerpt.end).startsWith(excerpt.suffix)).toBe(true)
    }
  }
})

test('the method page checks the excerpts again in the browser', async ({ page, corpus }) => {
  await openView(page, '/method')
  const { length } = corpus.excerpts
  await expect(page.getByText(`${length} of ${length} excerpts are verbatim`)).toBeVisible()
  await expect(page.getByRole('cell', { name: 'as published' })).toHaveCount(5)
})

test('what states something on the dashboard leads to a known excerpt', async ({
  page,
  corpus,
}) => {
  await openView(page, '/')
  const known = new Set(corpus.excerpts.map(({ id }) => id))
  const targets = await page
    .locator('a[href*="excerpt="]')
    .evaluateAll((links) =>
      links.map((link) =>
        new URL(link.getAttribute('href') ?? '', location.href).searchParams.get('excerpt'),
      ),
    )
  expect(targets.length).toBeGreaterThan(100)
  expect(targets.filter((id) => !known.has(id ?? ''))).toEqual([])
})

test('the policy is strict, and no page needs more', async ({ page, request, expectedNoise }) => {
  expectedNoise.push(
    /requires 'TrustedHTML' assignment/,
    /creating a TrustedTypePolicy|TrustedTypes policy/i,
  )
  const response = await request.get('/')
  const policy = response.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types service-worker")
  expect(policy).not.toContain('unsafe')
  expect(await response.text()).not.toMatch(/<[^>]+ style=/)
  await openView(page, '/')
  const blocked = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>'
      return false
    } catch {
      return true
    }
  })
  expect(blocked).toBe(true)
  // As text, since the types know no Trusted Types.
  const other = page.evaluate(`trustedTypes.createPolicy('another', {})`)
  await expect(other).rejects.toThrow(/TrustedTypePolicy|TypeError/)
})

test('the theme follows the switch and is remembered', async ({ page }) => {
  await openView(page, '/')
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Theme: Auto' }).click()
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible()
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible()
  expect(await paper()).toBe(dark)
})
