import { chosenMark, expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const MEETING = 'biden-lam-meeting-2024'

test('what did we know on 23 September 2024? Only that a meeting was planned', async ({
  page,
  corpus,
}) => {
  await openView(page, '/claims')
  const row = page.locator(`tr[data-record="${MEETING}"]`)
  await expect(row).toContainText('Occurred')

  const asOf = page.getByRole('group', { name: 'As of the day of publication' })
  await asOf.getByRole('radio', { name: /^23 Sept 2024/ }).check()
  await expect(page).toHaveURL('/claims?asof=2024-09-23')
  await expect(row).toContainText('Planned')
  await expect(row.getByRole('link').first()).not.toContainText('met')
  const note = page.getByRole('note', { name: 'As of' })
  await expect(note).toContainText('Only articles 003, 004, 001, 002 had been published')
  await expect(note).toContainText('Not yet: 000 (25–29 Sept 2024, inferred)')

  // Every row rests on what had been published, and the counts follow.
  const then = new Set(
    corpus.articles.filter(({ published }) => published.latest <= '2024-09-23').map(({ id }) => id),
  )
  const articleOf = new Map(corpus.excerpts.map(({ id, article }) => [id, article]))
  const known = corpus.claims.filter(({ excerpts }) =>
    excerpts.some((id) => then.has(articleOf.get(id) ?? '')),
  )
  const events = corpus.events.filter(({ reports }) =>
    reports.some(({ excerpt }) => then.has(articleOf.get(excerpt) ?? '')),
  )
  await expect(page.locator('tr[data-record]')).toHaveCount(known.length + events.length)
  await expect(page.getByRole('status')).toContainText(
    `All ${events.length} events and ${known.length} claims, as of 23 Sept 2024`,
  )

  await page.goBack()
  await expect(row).toContainText('Occurred')
})

test('the story plays forward by keyboard, and each step is one of Back', async ({ page }) => {
  await openView(page, '/?asof=2023-09-10')
  const lead = page.getByRole('region', { name: 'What these articles establish' })
  await expect(lead).not.toContainText('Tô Lâm')
  await page.getByRole('radio', { name: /^10 Sept 2023/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/?asof=2024-09-23')
  await expect(lead).toContainText('are to meet')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/')
  await expect(lead).toContainText('met in New York')
  await page.goBack()
  await expect(page).toHaveURL('/?asof=2024-09-23')
})

test('a sentence of a later article can still be read, and says that it is later', async ({
  page,
  corpus,
}) => {
  const later = corpus.excerpts.find(({ article }) => article === 'biden-lam-talks-2024')
  await openView(page, `/?asof=2024-09-23&excerpt=${later?.id}`)
  const source = sourceOf(page)
  await expect(source).toContainText('Not published by 23 Sept 2024')
  await expect(chosenMark(source)).toBeVisible()
})

test('before the first article there is nothing, and the page says so', async ({ page }) => {
  await openView(page, '/?asof=2020-01-01')
  await expect(page.getByRole('note', { name: 'As of' })).toContainText(
    'No article had been published by then',
  )
  await expect(page.getByRole('region', { name: 'What these articles establish' })).toContainText(
    'None of the five articles had been published by then',
  )
  for (const view of [
    '/claims',
    '/partners/russia',
    '/topics/arms',
    '/plans',
    '/people',
    '/method',
  ]) {
    await openView(page, `${view}?asof=2020-01-01`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('the reader goes from publication to publication', async ({ page }) => {
    await openView(page, '/partners/united-states?asof=2023-09-10')
    const note = page.getByRole('note', { name: 'As of' })
    await note.getByRole('button', { name: '23 Sept 2024 ›' }).click()
    await expect(page).toHaveURL('/partners/united-states?asof=2024-09-23')
    await expect(note).toBeFocused()
    await note.getByRole('button', { name: '29 Sept 2024 ›' }).click()
    await expect(page).toHaveURL('/partners/united-states')
    await expect(note).toHaveCount(0)
    await expect(page.getByRole('status')).toBeFocused()
  })
})

test('who says it and from how many origins narrow the ledger', async ({ page, corpus }) => {
  await openView(page, '/claims')
  await page.getByRole('button', { name: 'Who says it, origins' }).click()
  await page.getByLabel('Speaker').selectOption('jon-finer')
  await expect(page).toHaveURL('/claims?speaker=jon-finer')
  const rows = page.locator('tr[data-record]')
  const finer = corpus.claims.filter(({ attribution }) => attribution.speaker === 'Jon Finer')
  const events = new Set(corpus.events.map(({ id }) => id))
  const drawn = async () =>
    rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-record') ?? ''))
  // With his claims come the events that the articles have from him, and each row says so.
  await expect
    .poll(async () => (await drawn()).filter((id) => !events.has(id)).length)
    .toBe(finer.length)
  expect((await drawn()).length).toBeGreaterThan(finer.length)
  for (const one of await rows.all()) await expect(one).toContainText('Jon Finer')
  await page.getByLabel('Speaker').selectOption({ label: 'anybody' })
  await page.getByRole('button', { name: /^unnamed source/ }).click()
  await expect(page).toHaveURL('/claims?basis=anonymous')
  const unnamed = corpus.claims.filter(({ attribution }) => attribution.basis === 'anonymous')
  await expect(page.locator('tr[data-record]')).toHaveCount(unnamed.length)
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.getByRole('button', { name: /^two or more/ }).click()
  await expect(page).toHaveURL('/claims?origins=several')
  for (const row of await page.locator('tr[data-record]').all()) {
    await expect(row).toContainText('2 origins')
  }
})
