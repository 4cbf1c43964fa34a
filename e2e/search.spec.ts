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
  await expect(boxOf(page).getByRole('status')).toHaveText(
    /^Nothing has “erths”\. Like it: \d+ statements, \d+ sentences/,
  )
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
  // The button is gone; the keyboard goes on from the article.
  await expect(page.locator('main :focus').locator('.article-text')).toHaveCount(1)
})

test('a heading leads to its article and says that this opens at its top', async ({ page }) => {
  await openView(page, '/')
  await fieldOf(page).fill('elevating diplomatic')
  const found = groupOf(page, 'Sentences of the articles').getByRole('listitem')
  await expect(found).toContainText('002, opens at its top')
  await found.getByRole('link').click()
  await expect(page).toHaveURL(/\/articles\/[a-z0-9-]+\?q=elevating%20diplomatic$/)
  await expect(page.locator('.article-text .search-hit').first()).toHaveText(/elevating/i)
})

test('what was typed last does not follow to another page', async ({ page }) => {
  await page.clock.install({ time: '2026-01-01T00:00' })
  await openView(page, '/method')
  // Not even where the page is left before typing has come to rest.
  await page.clock.pauseAt('2026-01-01T01:00')
  await fieldOf(page).fill('google')
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Ledger' })
    .click()
  await page.clock.resume()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ledger')
  await expect(fieldOf(page)).toHaveValue('')
  await page.clock.pauseAt('2026-01-01T02:00')
  await fieldOf(page).fill('google')
  await page.goBack()
  await page.clock.runFor(1000)
  await page.clock.resume()
  await expect(fieldOf(page)).toHaveValue('')
  await expect(page).toHaveURL('/method')
})

test('what was typed last takes no fragment from the address', async ({ page }) => {
  await page.clock.install({ time: '2026-01-01T00:00' })
  await openView(page, '/topics/minerals?layer=reference')
  const figure = groupOf(page, 'Figures from outside the articles').getByRole('link').first()
  await fieldOf(page).fill('rare-earth reserves')
  await expect(figure).toBeVisible()
  await fieldOf(page).fill('')
  await expect(page).toHaveURL('/topics/minerals?layer=reference')
  await page.clock.pauseAt('2026-01-01T01:00')
  await fieldOf(page).fill('rare-earth reserves')
  await figure.click()
  await page.clock.runFor(1000)
  await page.clock.resume()
  await expect(fieldOf(page)).toHaveValue('')
  await expect(page).toHaveURL(/\/topics\/minerals\?layer=reference#outside-[\w-]+$/)
})

test('all results are shown of one search, and not of the next', async ({ page }) => {
  await openView(page, '/')
  await fieldOf(page).fill('vietnam')
  const statements = groupOf(page, 'Statements')
  await statements.getByRole('button', { name: 'Show all' }).click()
  await expect(statements.getByRole('button', { name: 'Show fewer' })).toBeVisible()
  await fieldOf(page).fill('china')
  await expect(statements.getByRole('button', { name: 'Show all' })).toBeVisible()
})

test('arrow keys go on from a mark on a result', async ({ page }) => {
  await openView(page, '/')
  await fieldOf(page).fill('vietnam')
  const statements = groupOf(page, 'Statements')
  await statements.getByRole('button', { name: 'Show all' }).click()
  const marked = statements.locator('li:has([data-difference]):nth-child(n + 2)').first()
  const own = marked.locator(':scope > a')
  await marked.locator('[data-difference]').first().focus()
  await page.keyboard.press('ArrowUp')
  await expect(own).toBeFocused()
  await marked.locator('[data-difference]').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(own).toBeFocused()
})

test('a search is one step of Back, however it was typed, and a shared one opens with its results', async ({
  page,
}) => {
  await openView(page, '/method')
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Ledger' })
    .click()
  await fieldOf(page).pressSequentially('google')
  await expect(page).toHaveURL('/claims?q=google')
  await fieldOf(page).pressSequentially(' meta')
  await expect(page).toHaveURL('/claims?q=google%20meta')
  await page.goBack()
  await expect(page).toHaveURL('/claims')
  await expect(fieldOf(page)).toHaveValue('')
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
  await expect(fieldOf(page)).toBeFocused()
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
  await expect(fieldOf(page)).toBeFocused()
  await expect(figures).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(boxOf(page).locator('li > a:focus, button:focus')).toHaveCount(1)
  await figures
    .getByRole('link', { name: /edition of 2025/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/topics\/minerals\?layer=reference#outside-crit-\d+$/)
  await expect(page.locator('tr:focus, li:focus')).toContainText('2025')
})

test('Escape closes the results, then empties the field, then closes the source', async ({
  page,
}) => {
  await openView(page, '/')
  const [excerpt] = await page.locator('a[data-evidence]').all()
  await excerpt?.click()
  await expect(chosenMark(sourceOf(page))).toBeVisible()
  await fieldOf(page).fill('credit')
  const status = boxOf(page).getByRole('status')
  await expect(status).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(fieldOf(page)).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(fieldOf(page)).toBeFocused()
  await expect(boxOf(page).getByRole('link')).toHaveCount(0)
  await expect(fieldOf(page)).toHaveValue('credit')
  await page.keyboard.press('Escape')
  await expect(fieldOf(page)).toHaveValue('')
  await expect(boxOf(page).getByRole('link')).toHaveCount(0)
  await expect(sourceOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sourceOf(page)).toHaveCount(0)
})

test('a press elsewhere closes the results', async ({ page }) => {
  await openView(page, '/')
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

/** Lets the index for search be missing; the answer brings it back. */
async function breakIndex(page: Page): Promise<() => void> {
  let broken = true
  await page.route('**/data/search-*.json', (route) =>
    broken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  )
  return () => {
    broken = false
  }
}

test('an index that does not arrive is said to be missing, and comes with another try', async ({
  page,
  expectedNoise,
}) => {
  expectedNoise.push(/404/)
  const mend = await breakIndex(page)
  await openView(page, '/')
  await fieldOf(page).fill('google')
  await expect(boxOf(page).getByText('Search did not arrive.')).toBeVisible()
  mend()
  await boxOf(page).getByRole('button', { name: 'Try again' }).click()
  await expect(boxOf(page).getByRole('status')).toHaveText(/^Found: /)
})

test('an article without its marks says so, and comes with another try', async ({
  page,
  expectedNoise,
}) => {
  expectedNoise.push(/404/)
  const mend = await breakIndex(page)
  await openView(page, '/articles/lam-us-visit-2024?q=elevating%20diplomatic')
  const main = page.getByRole('main')
  await expect(main.getByRole('alert')).toContainText('“elevating diplomatic” is not marked here')
  mend()
  await main.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.article-text .search-hit').first()).toHaveText(/elevating/i)
  await expect(main.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('main :focus').locator('.article-text')).toHaveCount(1)
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
