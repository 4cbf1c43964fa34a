import { chosenMark, expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

test('a number in the comparison opens the statements behind it, each with its sentence', async ({
  page,
  corpus,
}) => {
  await openView(page, '/')
  const comparison = page.getByRole('region', { name: 'Five partners compared' })
  const arms = comparison.getByRole('row', { name: /^Arms/ })
  const wanted = [...corpus.events, ...corpus.claims].filter(
    ({ topics, partners }) => topics.includes('arms') && partners.includes('RUS'),
  )
  const cell = arms.getByRole('cell').nth(2)
  await cell.getByRole('button').or(cell.locator('summary')).first().click()
  const links = cell.locator('a[data-record]')
  await expect(links).toHaveCount(wanted.length)
  await links.first().click()
  await expect(chosenMark(page)).toBeVisible()
})

test('silence is said in words, and differs from a mention', async ({ page }) => {
  await openView(page, '/')
  const comparison = page.getByRole('region', { name: 'Five partners compared' })
  const rights = comparison.getByRole('row', { name: /^Human rights/ })
  await expect(rights.getByRole('cell').nth(3)).toContainText('No statement in the five articles')
  await expect(rights.getByRole('cell').nth(1)).toContainText('mentioned only')
  await expect(comparison.getByText('No Russian voice is quoted')).toBeVisible()
})

test('a topic says where it stands, its figures, who speaks and what no article says', async ({
  page,
}) => {
  await openView(page, '/topics/arms')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Where it stands' })).toBeVisible()
  await expect(main).toContainText('US$8 billion')
  await expect(main).toContainText('S$11 billion')
  await expect(main.getByText('What no article says').first()).toBeVisible()
  await expect(main).toContainText('Jon Finer')
})

test('a difference can be linked to, and shows each side with its source', async ({
  page,
  corpus,
}) => {
  const low = corpus.discrepancies.find(({ severity }) => severity === 'low')
  await openView(page, `/#${low?.id}`)
  const card = page.locator(`[id="${low?.id}"]`)
  await expect(card).toBeInViewport()
  await expect(card).toContainText(low?.title ?? '')
  const sides = new Set(low?.sides.flatMap(({ excerpts }) => excerpts))
  for (const id of sides) {
    await expect(card.locator(`a[data-evidence="${id}"]`).first()).toBeVisible()
  }
})

test('a filter narrows the differences to those it touches', async ({ page }) => {
  await openView(page, '/?topic=minerals')
  const differences = page.getByRole('region', { name: 'Where sources differ' })
  await expect(differences).toContainText(/minerals/i)
  await expect(differences).not.toContainText('UN speech')
})

for (const slug of ['india', 'south-korea']) {
  test(`/partners/${slug} says plainly how little there is`, async ({ page }) => {
    await openView(page, `/partners/${slug}`)
    await expect(page.getByText('That is nearly nothing.')).toBeVisible()
    await expect(page.getByText(/No (?:Indian|South Korean) voice is quoted/).first()).toBeVisible()
  })
}

test('the chart of tones draws when it comes near and not before, with its numbers in the table', async ({
  page,
}) => {
  let near = false
  const charts: { near: boolean }[] = []
  page.on('request', (request) => {
    if (/\/charts-/.test(request.url())) charts.push({ near })
  })
  await openView(page, '/')
  const comparison = page.getByRole('region', { name: 'Five partners compared' })
  // Much is fetched ahead at the reader's first moves, also by a part that the first of them brings to life.
  await page.mouse.move(200, 200)
  await page.mouse.move(210, 220)
  await comparison.locator('[style*="min-height"]').waitFor({ state: 'attached' })
  await page.mouse.move(220, 240)
  await expect(comparison.locator('.recharts-surface')).toHaveCount(0)
  near = true
  await page.getByRole('heading', { name: /tone/i }).scrollIntoViewIfNeeded()
  await expect(comparison.locator('.recharts-surface').first()).toBeVisible()
  expect(charts).toEqual([{ near: true }])
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('the source rises as a sheet that can be closed', async ({ page }) => {
    await openView(page, '/')
    const lead = page.getByRole('region', { name: 'What these articles establish' })
    await lead.getByRole('link').first().tap()
    const source = sourceOf(page)
    await expect(chosenMark(source)).toBeInViewport()
    await source.getByRole('button', { name: 'Close' }).tap()
    await expect(source).toHaveCount(0)
  })

  test('the parts of the page are one tap away', async ({ page }) => {
    await openView(page, '/')
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await contents.getByRole('link', { name: 'Where sources differ' }).tap()
    await expect(page.getByRole('heading', { name: 'Where sources differ' })).toBeInViewport()
  })
})
