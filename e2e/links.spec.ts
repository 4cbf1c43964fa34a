import { expect, openView, test } from './fixtures.ts'

test('every view gives its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openView(page, '/voices?topic=arms&asof=2023-09-11')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('a link to a part of a view with choices leads there', async ({ page }) => {
  await openView(page, '/?topic=arms#comparison')
  await expect(page.getByRole('heading', { name: 'Five partners compared' })).toBeInViewport()
})
