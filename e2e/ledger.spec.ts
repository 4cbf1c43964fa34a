import { expect, openView, test } from './fixtures.ts'

test('the ledger holds every record once and says of each on what it rests', async ({
  page,
  corpus,
}) => {
  await openView(page, '/claims')
  const rows = page.locator('tr[data-record]')
  await expect(rows).toHaveCount(corpus.events.length + corpus.claims.length)
  const targets = await page
    .locator('tr[data-record] th a')
    .evaluateAll((links) =>
      links.map((link) =>
        new URL(link.getAttribute('href') ?? '', location.href).searchParams.get('excerpt'),
      ),
    )
  const known = new Set(corpus.excerpts.map(({ id }) => id))
  expect(targets.filter((id) => !known.has(id ?? ''))).toEqual([])
})

test('a column sorts by keyboard and says so', async ({ page, corpus }) => {
  await openView(page, '/claims')
  const head = page.getByRole('columnheader', { name: /Event or claim/ })
  await expect(head).toHaveAttribute('aria-sort', 'none')
  await head.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const titles = [
    ...corpus.events.map(({ title }) => title),
    ...corpus.claims.map(({ statement }) => statement),
  ].map((title) => title.toLowerCase())
  const inOrder = titles.toSorted((a, b) => (a < b ? -1 : 1))
  const shown = page.locator('tr[data-record] th')
  await expect(shown.first()).toHaveText(new RegExp(escape(inOrder[0] ?? ''), 'i'))
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(shown.first()).toHaveText(new RegExp(escape(inOrder.at(-1) ?? ''), 'i'))
})

test('choices that nothing meets leave a sentence and a way out', async ({ page }) => {
  await openView(page, '/claims?topic=human-rights&partner=india')
  await expect(
    page.getByText('No statement in the five articles joins these choices'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(page).toHaveURL('/claims')
})

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
