import type { Page } from '@playwright/test'
import { chosenMark, expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const fieldOf = (page: Page) => page.getByRole('searchbox', { name: 'Search' })
const boxOf = (page: Page) => page.getByRole('search')
const groupOf = (page: Page, name: string) => boxOf(page).getByRole('region', { name, exact: true })

test('what do the articles say of rare earths? By keyboard, from the first key to the sentence', async ({
  page,
}) => {
  await openView(page, '/')
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toBeFocused()
  await page.keyboard.type('rare erths')
  await expect(boxOf(page).getByRole('status')).toHaveText(/^Found: \d+ statements, \d+ sentences/)
  const first = groupOf(page, 'Statements').getByRole('link').first()
  await expect(first.locator('b').first()).toHaveText('rare')
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  const source = sourceOf(page)
  await expect(chosenMark(source)).toBeFocused()
  await expect(chosenMark(source).locator('.search-hit').first()).toHaveText(/rare/i)
  await expect(page).toHaveURL(/q=rare%20erths/)
  await expect(boxOf(page).getByRole('status')).toHaveCount(0)
})

test('a name is found with and without its accents, and leads to the person', async ({ page }) => {
  await openView(page, '/claims')
  for (const name of ['Tô Lâm', 'to lam', 'To Lam']) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(name)
    await expect(groupOf(page, 'People').getByRole('link').first()).toHaveText('Tô Lâm')
  }
  await groupOf(page, 'People').getByRole('link').first().click()
  await expect(page).toHaveURL('/people/to-lam')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tô Lâm')
})

test('a sentence opens in its article, every hit marked, and the way leads from place to place', async ({
  page,
}) => {
  await openView(page, '/')
  await fieldOf(page).fill('"critical minerals"')
  const sentence = groupOf(page, 'Sentences of the articles').getByRole('link').first()
  await expect(sentence.locator('b')).toHaveText(/critical minerals/i)
  await sentence.click()
  await expect(page).toHaveURL(/\/articles\/.+q=%22critical%20minerals%22&excerpt=/)
  await expect(chosenMark(page)).toBeInViewport()
  const hits = page.locator('.article-text .search-hit')
  await expect(hits.first()).toHaveText(/critical minerals/i)
  const places = await hits.count()
  const main = page.getByRole('main')
  await expect(main.getByText(`: ${places} place`)).toBeVisible()
  await main.getByRole('button', { name: 'Next place' }).click()
  await expect(page.locator('.search-hit[data-current]')).toBeInViewport()
  await main.getByRole('button', { name: 'Unmark' }).click()
  await expect(hits).toHaveCount(0)
  await expect(page).not.toHaveURL(/q=/)
})

test('typing is no step of Back, and a shared search opens with its results', async ({ page }) => {
  await openView(page, '/method')
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Ledger' })
    .click()
  await fieldOf(page).pressSequentially('google')
  await expect(page).toHaveURL('/claims?q=google')
  await page.goBack()
  await expect(page).toHaveURL('/method')

  await openView(page, '/claims?q=google')
  await expect(fieldOf(page)).toHaveValue('google')
  await expect(groupOf(page, 'Statements').getByRole('link').first()).toBeVisible()
})

test('the filters apply to what is found, say what they hide, and can be cleared', async ({
  page,
}) => {
  await openView(page, '/?topic=arms&q=google')
  await expect(boxOf(page).getByRole('status')).toHaveText('Nothing under these filters.')
  await expect(boxOf(page).getByText(/The filters leave out \d+ more\./)).toBeVisible()
  await boxOf(page).getByRole('button', { name: 'Clear the filters' }).click()
  await expect(boxOf(page).getByRole('status')).toHaveText(/^Found: /)
  await expect(page).toHaveURL('/?q=google')
})

test('on an earlier day nothing is found that was not out yet', async ({ page }) => {
  await openView(page, '/?asof=2023-09-10&q=google')
  await expect(groupOf(page, 'Statements').locator('li').first()).toBeVisible()
  const labels = await groupOf(page, 'Statements').locator('li').allInnerTexts()
  expect(labels.join(' ')).not.toMatch(/\b00[012]\b/)
  // What the day leaves out, no filter does.
  await expect(boxOf(page).getByText('The filters leave out')).toHaveCount(0)
  await expect(boxOf(page).getByRole('button', { name: 'Clear the filters' })).toHaveCount(0)
})

test('where nothing is found there is what is near', async ({ page }) => {
  await openView(page, '/')
  await fieldOf(page).fill('mineral xyzzy')
  await expect(boxOf(page).getByRole('status')).toHaveText('Nothing has all of these words.')
  const near = boxOf(page)
    .getByText('Near it:')
    .getByRole('button', { name: /^mineral/ })
    .first()
  const word = await near.innerText()
  await near.click()
  await expect(fieldOf(page)).toHaveValue(word)
  await expect(boxOf(page).getByRole('status')).toHaveText(/^Found: /)
})

test('figures from outside are counted, shown when asked for, and lead to their row', async ({
  page,
}) => {
  await openView(page, '/')
  await fieldOf(page).fill('rare-earth reserves vietnam')
  await expect(
    boxOf(page)
      .getByText(/figures? from outside the articles\.$/)
      .last(),
  ).toBeVisible()
  await boxOf(page).getByRole('button', { name: 'Show them' }).click()
  const figures = groupOf(page, 'Figures from outside the articles')
  await figures
    .getByRole('link', { name: /edition of 2025/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/topics\/minerals\?layer=reference#outside-crit-\d+$/)
  await expect(page.locator('tr:focus, li:focus')).toContainText('2025')
})

test('Escape closes the results before anything else, and a press elsewhere does', async ({
  page,
}) => {
  await openView(page, '/')
  const [excerpt] = await page.locator('a[data-evidence]').all()
  await excerpt?.click()
  await expect(chosenMark(sourceOf(page))).toBeVisible()
  await fieldOf(page).fill('credit')
  await expect(boxOf(page).getByRole('status')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(boxOf(page).getByRole('status')).toHaveCount(0)
  await expect(sourceOf(page)).toBeVisible()
  await fieldOf(page).fill('credits')
  await expect(boxOf(page).getByRole('status')).toBeVisible()
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().click()
  await expect(boxOf(page).getByRole('status')).toHaveCount(0)
})

test('a slash is a slash where something is typed', async ({ page }) => {
  await openView(page, '/')
  await fieldOf(page).fill('a')
  await page.keyboard.press('End')
  await page.keyboard.press('/')
  await expect(fieldOf(page)).toHaveValue('a/')
})

test('an index that does not arrive is said to be missing, and comes with another try', async ({
  page,
  expectedNoise,
}) => {
  expectedNoise.push(/404/)
  let broken = true
  await page.route('**/data/search-*.json', (route) =>
    broken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  )
  await openView(page, '/')
  await fieldOf(page).fill('google')
  await expect(boxOf(page).getByText('Search did not arrive.')).toBeVisible()
  broken = false
  await boxOf(page).getByRole('button', { name: 'Try again' }).click()
  await expect(boxOf(page).getByRole('status')).toHaveText(/^Found: /)
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('a tap opens the field, and the results fit, down to 320 px', async ({ page }) => {
    await openView(page, '/')
    await expect(fieldOf(page)).toBeHidden()
    await page.getByRole('button', { name: 'Search' }).tap()
    await expect(fieldOf(page)).toBeFocused()
    await page.keyboard.type('activists')
    const link = groupOf(page, 'Statements').getByRole('link').first()
    await expect(link).toBeVisible()
    await page.setViewportSize({ width: 320, height: 640 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await link.tap()
    await expect(chosenMark(sourceOf(page))).toBeInViewport()
  })
})
