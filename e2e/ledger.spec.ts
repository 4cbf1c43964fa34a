import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import { chosenMark, expect, openView, sourceOf, test } from './fixtures.ts'

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

test('a sort stays when the reader comes back, and after a reload', async ({ page }) => {
  await openView(page, '/claims?topic=arms')
  const first = page.locator('tr[data-record]').first()
  const unsorted = await first.getAttribute('data-record')
  const head = page.getByRole('columnheader', { name: /^Who says it/ })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const sorted = (await first.getAttribute('data-record')) ?? ''
  expect(sorted).not.toBe(unsorted)
  await page.getByRole('link', { name: 'People', exact: true }).click()
  await expect(page).toHaveURL('/people?topic=arms')
  await page.goBack()
  await expect(first).toHaveAttribute('data-record', sorted)
  await page.reload()
  await expect(first).toHaveAttribute('data-record', sorted)
})

test('what two articles of different origin say alike is found as two origins', async ({
  page,
  corpus,
}) => {
  await openView(page, '/claims?origins=several')
  const row = page.locator('tr[data-record="finer-hanoi-increasingly-uncomfortable"]')
  await expect(row).toContainText('also in 003, 2 origins')
  const group = corpus.same.find(({ claims }) =>
    claims.includes('finer-hanoi-increasingly-uncomfortable'),
  )
  await row.locator('th').getByRole('link').click()
  await expect(sourceOf(page)).toContainText('Also said in 003, of another origin.')
  await expect(sourceOf(page)).toContainText(group?.note ?? 'a note')
})

test('the rows now shown come as CSV and JSON, each with its sentences', async ({
  page,
  corpus,
}) => {
  await openView(page, '/claims?topic=arms&partner=russia')
  const shown = await page
    .locator('tbody tr[data-record]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-record')))
  const download = async (form: 'CSV' | 'JSON') => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: form, exact: true }).click()
    const file = await coming
    expect(file.suggestedFilename()).toBe(`bamboo-ledger-${corpus.version}.${form.toLowerCase()}`)
    return readFile(await file.path(), 'utf8')
  }

  const csv = await download('CSV')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true })
  expect(errors).toEqual([])
  expect(data.map(({ id }) => id)).toEqual(shown)
  for (const row of data) {
    const excerpt = corpus.excerpts.find(({ id }) => row['link']?.endsWith(`excerpt=${id}`))
    expect(row['quotes'], row['id']).toContain(excerpt?.exact)
    expect(row['filters']).toBe('topic=arms&partner=russia')
  }

  const json: unknown = JSON.parse(await download('JSON'))
  expect(json).toMatchObject({ version: corpus.version, asOf: null })
  expect(json).toHaveProperty('records.length', shown.length)
  await openView(page, data[0]?.['link'] ?? '')
  await expect(chosenMark(sourceOf(page))).toBeInViewport()
})
