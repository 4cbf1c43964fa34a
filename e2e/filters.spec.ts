import { expect, openView, PHONE, test } from './fixtures.ts'

const TOPICS = ['semiconductors', 'minerals', 'arms', 'human-rights'] as const
const PARTNERS = { china: 'CHN', russia: 'RUS', india: 'IND', 'south-korea': 'KOR' } as const

test('a choice narrows the views, stands in the address, survives a reload, and Back undoes it', async ({
  page,
}) => {
  await openView(page, '/')
  const status = page.getByRole('status')
  const before = await status.innerText()
  await page.getByRole('button', { name: /^Arms/ }).click()
  await expect(page).toHaveURL('/?topic=arms')
  await expect(status).toContainText(/\d+ of \d+ events and \d+ of \d+ claims: Arms/)
  const narrowed = await status.innerText()
  await page.reload()
  await expect(status).toHaveText(narrowed, { useInnerText: true })
  await expect(page.getByRole('button', { name: /^Arms/ })).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(status).toHaveText(before, { useInnerText: true })
})

test('each count is what choosing it gives', async ({ page }) => {
  await openView(page, '/claims?partner=russia')
  const arms = page.getByRole('button', { name: /^Arms/ })
  const count = Number(/\d+/.exec((await arms.innerText()).replace('Arms', ''))?.[0])
  expect(count).toBeGreaterThan(0)
  await arms.click()
  await expect(page.locator('tr[data-record]')).toHaveCount(count)
})

test('the ledger draws exactly the records that a choice leaves', async ({ page, corpus }) => {
  test.slow()
  const records = [...corpus.events, ...corpus.claims]
  for (const topic of TOPICS) {
    for (const [slug, code] of Object.entries(PARTNERS)) {
      await openView(page, `/claims?topic=${topic}&partner=${slug}`)
      const wanted = records
        .filter((record) => record.topics.includes(topic) && record.partners.includes(code))
        .map(({ id }) => id)
      const drawn = async () =>
        page
          .locator('[data-record]')
          .evaluateAll((all) => all.map((element) => element.getAttribute('data-record') ?? ''))
      await expect
        .poll(async () => new Set(await drawn()), `${topic}, ${slug}`)
        .toEqual(new Set(wanted))
    }
  }
})

test('one click clears all choices', async ({ page }) => {
  await openView(page, '/?topic=arms,minerals&partner=russia&status=planned')
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(page).toHaveURL('/')
})

test('what an address asks for and the page does not know is said, and the rest applied', async ({
  page,
}) => {
  await openView(page, '/?topic=nonsense,arms&partner=%00&excerpt=none&zzz=1&__proto__=1')
  await expect(page.getByRole('status')).toContainText('Arms')
  const note = page.getByRole('note')
  await expect(note).toContainText('topic=nonsense')
  await expect(note).toContainText('zzz=1')
  await expect(note).toContainText('no excerpt none')
})

test('a speaker whom nobody knows is left out, as the notice says', async ({ page, corpus }) => {
  await openView(page, '/claims?speaker=nobody-at-all')
  await expect(page.getByRole('complementary', { name: 'Left out' })).toContainText(
    'speaker=nobody-at-all',
  )
  await expect(page.locator('tr[data-record]')).toHaveCount(
    corpus.events.length + corpus.claims.length,
  )
})

test('clearing the choices keeps the keyboard in its place', async ({ page }) => {
  await openView(page, '/claims?topic=arms')
  await page.getByRole('button', { name: 'Clear' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/claims')
  await expect(page.getByRole('status')).toBeFocused()
})

test('choices travel along to another view', async ({ page }) => {
  await openView(page, '/?topic=arms')
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Ledger' })
    .click()
  await expect(page).toHaveURL('/claims?topic=arms')
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('the filters open from the bar, which stays in reach', async ({ page }) => {
    await openView(page, '/')
    await page.mouse.wheel(0, 3000)
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('button', { name: /^Minerals/ }).click()
    await expect(page).toHaveURL('/?topic=minerals')
    await expect(page.getByRole('status')).toContainText('Minerals')
  })
})
