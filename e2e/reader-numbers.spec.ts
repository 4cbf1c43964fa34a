import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { ReferenceSchema } from '../src/domain/model/reference.ts'
import { expect, hold, test } from './fixtures.ts'

test.use({ locale: 'de-DE' })

test('a reader in Germany has the marks of Germany in the numbers of a chart, its table and its picture', async ({
  page,
}) => {
  const published = await page.request.get('/data/reference.json')
  const { sets } = v.parse(ReferenceSchema, await published.json())
  const arms = sets.find(({ unit }) => unit === 'million-tiv')
  const title = arms?.title ?? ''
  const letTurn = await hold(page, '**/reader-region-code-*.js')
  await page.goto('/topics/arms?layer=reference', { waitUntil: 'commit' })
  const set = page.getByRole('article', { name: title })
  await set.getByText(/^Table and sources: /).click()
  await expect(set).toContainText(/\d,\d{3} million TIV from all suppliers/)
  letTurn()

  // What has been drawn already follows.
  await expect(set).toContainText(/\d\.\d{3} million TIV from all suppliers/)
  await expect(set).toContainText(/\(\d+,\d%\)/)
  const rows = await set.locator('[data-figure]').evaluateAll((all) =>
    all.map((row) => ({
      id: row.getAttribute('data-figure'),
      text: row.textContent.replaceAll(/\s+/g, ' '),
    })),
  )
  const broken = (arms?.figures ?? []).filter(({ value }) => !Number.isInteger(value))
  expect(broken.length).toBeGreaterThan(0)
  for (const { id, value } of broken) {
    const text = rows.find((row) => row.id === id)?.text
    expect(text, id).toContain(`${value?.toLocaleString('de-DE')} million TIV`)
    // What a second source counts is read beside it.
    expect(text, id).not.toMatch(/\d\.\d{1,2}(?!\d)/)
  }

  await set.getByRole('button', { name: /^Save picture/ }).click()
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    set.getByRole('button', { name: 'SVG' }).click(),
  ])
  expect(await readFile(await picture.path(), 'utf8')).toMatch(/>\d\.\d{3}</)
})
