import { chosenMark, expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const RUSSIA_US = 'claims by US speakers on Russia'

test('who says that Vietnam is uncomfortable with Russia? A US official, about Vietnam', async ({
  page,
}) => {
  await openView(page, '/voices')
  const russia = page
    .getByRole('region', { name: 'By partner and topic' })
    .getByRole('row', { name: /^Russia/ })
  await expect(russia).toContainText('none a Russian speaker’s')
  await russia.locator('summary', { hasText: RUSSIA_US }).click()
  const entry = russia
    .getByRole('listitem')
    .filter({ hasText: 'increasingly uncomfortable with that' })
  await expect(entry).toContainText('Jon Finer about Vietnam, on record')
  await entry.getByRole('link').first().click()

  const source = sourceOf(page)
  await expect(
    source.locator('mark[aria-current="true"]', { hasText: 'increasingly uncomfortable' }),
  ).toBeVisible()
  const says = source.locator('[data-record="finer-hanoi-increasingly-uncomfortable"]')
  await expect(says).toContainText('about Vietnam')
  await says.getByRole('link', { name: 'Jon Finer', exact: true }).click()

  await expect(page).toHaveURL('/people/jon-finer')
  const offices = page.getByRole('region', { name: 'Offices' })
  await expect(offices).toContainText('“Deputy National Security Advisor”')
  await expect(offices).toContainText('“US principal deputy national security adviser”')
})

test('the same by keyboard: Enter opens the claims, Escape gives the focus back', async ({
  page,
}) => {
  await openView(page, '/voices')
  const summary = page.locator('summary', { hasText: RUSSIA_US })
  const link = page
    .getByRole('row', { name: /^Russia/ })
    .getByRole('link', { name: /increasingly uncomfortable with that/ })
    .first()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(link).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(link).toBeHidden()
  await expect(summary).toBeFocused()
  await page.keyboard.press('Enter')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(chosenMark(page)).toBeVisible()
})

test('the numbers of a row are the corpus’s, and silence is said in words', async ({
  page,
  corpus,
}) => {
  await openView(page, '/voices')
  const table = page.getByRole('table', { name: /Claims on each partner/ })
  const arms = corpus.claims.filter(({ topics }) => topics.includes('arms'))
  const by = (country: string) =>
    arms.filter(
      ({ attribution }) => attribution.basis !== 'article' && attribution.country === country,
    ).length
  const row = table.getByRole('row', { name: /^Arms/ })
  await expect(row.getByRole('rowheader')).toContainText(`${arms.length} claims`)
  await expect(row).toContainText(
    `${by('USA')} are US speakers’ and ${by('VNM')} Vietnamese speakers’`,
  )
  const china = table.getByRole('row', { name: /^China/ })
  await expect(china.getByRole('cell').nth(1)).toHaveText('none', { useInnerText: true })
  await expect(
    page.getByText('No Chinese, Russian, Indian or South Korean voice is quoted'),
  ).toBeVisible()
})

test('filters narrow the rows, and what they left out is not called silence', async ({ page }) => {
  await openView(page, '/voices?topic=minerals')
  const table = page.getByRole('table', { name: /Claims on each partner/ })
  await expect(table.getByRole('row', { name: /^Minerals/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /^Arms/ })).toHaveCount(0)
  await expect(table.getByRole('row', { name: /^Russia/ })).toContainText(
    'None under these filters',
  )
})

test('a speaker’s count opens the ledger with those claims and no others', async ({
  page,
  corpus,
}) => {
  await openView(page, '/voices')
  const own = corpus.claims.filter(({ attribution }) => attribution.speaker === 'Jon Finer')
  await page.getByRole('link', { name: `${own.length} claims by Jon Finer in the ledger` }).click()
  await expect(page).toHaveURL(/^[^?]*\/claims\?basis=[^&]+&speaker=jon-finer$/)
  await expect(page.locator('tr[data-record]')).toHaveCount(own.length)
})

test('what is Lam’s office, and how do the articles name him?', async ({ page, corpus }) => {
  await openView(page, '/people')
  await page.getByRole('link', { name: 'Tô Lâm', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tô Lâm' })).toBeVisible()
  const person = corpus.people.find(({ id }) => id === 'to-lam')

  const forms = page.getByRole('region', { name: 'Forms of the name' })
  for (const form of ['To Lam', 'President To Lam', 'Lam']) {
    await expect(forms.getByRole('link', { name: `“${form}”`, exact: true })).toBeVisible()
  }
  const offices = page.getByRole('region', { name: 'Offices' })
  const titles = await offices.locator('a[data-evidence]').allTextContents()
  expect(titles).toEqual(person?.roles.map(({ title }) => `“${title}”`))

  await offices
    .getByRole('link', { name: '“Vietnam’s President and Communist Party Chief”' })
    .click()
  await expect(chosenMark(page)).toContainText('President and Communist Party Chief')
})

test('before an article names a person, the page says so', async ({ page }) => {
  await openView(page, '/people/to-lam?asof=2023-09-10')
  await expect(page.getByText('No article published by 10 Sept 2023 names Tô Lâm.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all articles' }).click()
  await expect(page.getByRole('region', { name: 'Offices' })).toBeVisible()
})

test('who is only named is told from who speaks', async ({ page, corpus }) => {
  await openView(page, '/people')
  const named = page.getByRole('region', { name: 'Named, never quoted' })
  const speakers = new Set(corpus.claims.map(({ attribution }) => attribution.speaker))
  const silent = corpus.people.filter((person) => !person.speakers.some((one) => speakers.has(one)))
  await expect(named.getByRole('heading', { level: 3 })).toHaveCount(silent.length)
  await expect(named.getByRole('link', { name: 'Xi Jinping', exact: true })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('a count opens its claims in place, inside the page', async ({ page }) => {
    await openView(page, '/voices')
    const summary = page.locator('summary', { hasText: RUSSIA_US })
    await summary.tap()
    const link = page
      .getByRole('row', { name: /^Russia/ })
      .getByRole('link', { name: /increasingly uncomfortable with that/ })
      .first()
    await link.tap()
    await expect(sourceOf(page)).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
