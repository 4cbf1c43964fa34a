import type { Page } from '@playwright/test'
import { chosenMark, expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const RARE_EARTHS = 'Was an agreement on rare earths ever reported as signed?'
const matter = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('was a rare-earths agreement ever reported as signed, and on what evidence?', async ({
  page,
}) => {
  await openView(page, '/wording')
  const overview = page.getByRole('region', { name: /^9 questions/ })
  await expect(overview.getByRole('listitem').filter({ hasText: RARE_EARTHS })).toContainText(
    'No article reports one as signed.',
  )
  await overview.getByRole('link', { name: RARE_EARTHS }).click()

  const chain = matter(page, 'The rare-earths agreement')
  await expect(chain).toBeInViewport()
  const steps = chain.getByRole('listitem')
  await expect(steps).toHaveCount(6)
  const signing = steps.filter({ hasText: 'signing of key agreements' })
  await expect(signing).toContainText('Firmer')
  await expect(signing).toContainText('No new evidence: The article’s own words, without a source')
  await expect(signing).toContainText('Rare earths are not named.')
  await expect(signing.locator('strong')).toHaveText('signing')
  await expect(steps.nth(1)).toContainText('New evidence: Two people familiar with the plans')

  await signing.getByRole('link', { name: /^“the signing of key agreements/ }).click()
  const source = sourceOf(page)
  await expect(chosenMark(source)).toBeInViewport()
  await expect(source).toContainText('semiconductors and minerals')
})

test('the same by keyboard, from the topic’s page', async ({ page }) => {
  await openView(page, '/topics/minerals')
  const firm = page.getByRole('region', { name: 'How firm' })
  await firm.getByRole('link', { name: 'The rare-earths agreement' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/wording#rare-earths-agreement$/)
  const chain = matter(page, 'The rare-earths agreement')
  await expect(chain).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const source = sourceOf(page)
  await expect(chosenMark(source)).toBeVisible()
})

test('the words of every step stand as they are, in order of publication', async ({
  page,
  corpus,
}) => {
  await openView(page, '/wording')
  const place = new Map(corpus.articles.map(({ id }, i) => [id, i]))
  for (const { id, steps } of corpus.chains) {
    const links = page.locator(`#${id} blockquote a`)
    await expect(links).toHaveCount(steps.length)
    const ids = await links.evaluateAll((all) => all.map((a) => a.dataset['evidence']))
    expect(ids).toEqual(steps.map(({ excerpt }) => excerpt))
    const order = ids.map((one) =>
      place.get(corpus.excerpts.find((e) => e.id === one)?.article ?? ''),
    )
    expect(order).toEqual(order.toSorted((a = 0, b = 0) => a - b))
    await expect(page.locator(`#${id} blockquote strong`)).toHaveText(steps.map(({ word }) => word))
  }
})

test('on an earlier day there are the words and the answer of that day', async ({ page }) => {
  await openView(page, '/wording?asof=2023-09-10')
  const chain = matter(page, 'The rare-earths agreement')
  await expect(chain.getByRole('listitem')).toHaveCount(3)
  await expect(chain).toContainText('two unnamed people expect an agreement')
  await expect(chain).not.toContainText('2024')
})

test('topics narrow the matters, and a topic without one says so', async ({ page }) => {
  await openView(page, '/wording?topic=arms')
  await expect(page.getByRole('heading', { level: 2, name: /^1 of 9 questions/ })).toBeVisible()
  await expect(matter(page, 'The rare-earths agreement')).toHaveCount(0)
  await openView(page, '/wording?topic=technology')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(matter(page, 'The rare-earths agreement')).toBeVisible()
})

test('a difference of wording leads to the words', async ({ page }) => {
  await openView(page, '/#minerals-from-expected-to-secured')
  await page
    .locator('#minerals-from-expected-to-secured')
    .getByRole('link', { name: 'Word by word' })
    .click()
  await expect(matter(page, 'The rare-earths agreement')).toBeInViewport()
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('the steps run downwards and a tap opens the sentence', async ({ page }) => {
    await openView(page, '/wording#rare-earths-agreement')
    const steps = matter(page, 'The rare-earths agreement').getByRole('listitem')
    const boxes = await steps.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x))
    expect(new Set(boxes).size).toBe(1)
    await steps
      .first()
      .getByRole('link', { name: /^“Semiconductors/ })
      .tap()
    const source = sourceOf(page)
    await expect(chosenMark(source)).toBeInViewport()
  })
})
