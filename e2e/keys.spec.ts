import { AxeBuilder } from '@axe-core/playwright'
import { expect, openView, test } from './fixtures.ts'

test('“?” lists the keys, and Escape leads back', async ({ page }) => {
  await openView(page, '/')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await page.getByRole('link', { name: 'Ledger', exact: true }).focus()
  await page.keyboard.press('?')
  await expect(keys).toBeVisible()
  await expect(keys).toContainText('Ctrl+K')
  // A window is no part of a line of text.
  await expect(page.locator('p dialog')).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Ledger', exact: true })).toBeFocused()
  await page.getByRole('contentinfo').getByRole('button', { name: 'Keys' }).click()
  await expect(keys).toBeVisible()
  await keys.getByRole('button', { name: 'Close' }).click()
  await expect(keys).toHaveCount(0)
})

test('single keys can be switched off, and stay off', async ({ page }) => {
  await openView(page, '/method')
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: '/ and ? act by themselves' }).click()
  await page.keyboard.press('Escape')
  await page.reload()
  const field = page.getByRole('searchbox', { name: 'Search' })
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
  await page.keyboard.press('/')
  await page.keyboard.press('?')
  await expect(field).not.toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('switch single keys on')
  await page
    .getByRole('search')
    .getByRole('button', { name: 'Keys: switch single keys on' })
    .click()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
})

test('single keys act also where a box or a round button has the focus', async ({ page }) => {
  await openView(page, '/')
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
})

test('single keys stay off on the page where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openView(page, '/method')
  await page.keyboard.press('?')
  const box = page.getByRole('checkbox', { name: '/ and ? act by themselves' })
  await box.click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).not.toBeFocused()
  await page.getByRole('contentinfo').getByRole('button', { name: 'Keys' }).click()
  await expect(box).not.toBeChecked()
})

test('every view is reached by its name', async ({ page }) => {
  await openView(page, '/')
  await page.keyboard.press('Control+k')
  const places = page.getByRole('search').getByRole('region', { name: 'Go to' })
  await expect(places.getByRole('link').first()).toHaveText('Dashboard')
  await page.keyboard.type('viet korea')
  await expect(places.getByRole('link')).toHaveText(['Vietnam and South Korea'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/partners/south-korea')
})

test('what the page can do is done by name', async ({ page }) => {
  await openView(page, '/claims?topic=arms')
  const dos = page.getByRole('search').getByRole('region', { name: 'Do' })
  const run = async (typed: string, name: string) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed)
    await dos.getByRole('button', { name }).click()
    // The button is gone; the keyboard goes on from the sentence that says what is left.
    await expect(page.locator('#result')).toBeFocused()
  }
  await run('theme dark', 'Theme: dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await run('clear', 'Clear the filters')
  await expect(page).toHaveURL('/claims')
  await run('as of 10', 'As of 10 Sept 2023')
  await expect(page).toHaveURL(/asof=2023-09-10/)
  await run('show figures', 'Show figures from outside')
  await expect(page).toHaveURL(/layer=reference/)
})

test('the list of keys gives the focus back to what stays', async ({ page }) => {
  await openView(page, '/method')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('what they do')
  await page.getByRole('search').getByRole('button', { name: 'Keys: what they do' }).click()
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('#result')).toBeFocused()
})

test('search is not printed, open or closed', async ({ page }) => {
  await openView(page, '/method')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('searchbox', { name: 'Search' })
  const results = page.locator('.search-results')
  await expect(results).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(field).toBeHidden()
  await expect(results).toBeHidden()
})
