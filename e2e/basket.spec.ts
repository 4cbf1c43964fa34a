import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { chosenMark, expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const NOTE = 'Two words “as they stand”; ask Tô Lâm’s office \u{1f50d}\nand look again.'

/** Marks a record in the source pane, with a note, and waits until it is stored. */
async function markInPane(page: Page, record: string, excerpt: string, mark: string, note: string) {
  await openView(page, `/?excerpt=${excerpt}`)
  const says = sourceOf(page)
  const item = says.locator(`li[data-record="${record}"]`)
  await item.getByRole('button', { name: mark }).click()
  await expect(item.getByRole('button', { name: mark })).toHaveAttribute('aria-pressed', 'true')
  if (note) {
    await item.getByRole('button', { name: 'Add a note' }).click()
    await expect(item.getByLabel('Your note')).toBeFocused()
    await page.keyboard.insertText(note)
    await expect(item.getByText('stored')).toBeVisible()
  }
}

async function exportBasket(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as a file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^bamboo-ledger-basket-\d{4}-\d{2}-\d{2}\.json$/)
  return readFile(await file.path(), 'utf8')
}

async function importFile(page: Page, content: string, name = 'basket.json') {
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

function withoutMoment(content: string): string {
  return content.replace(/"exported": "[^"]*"/, '')
}

test('what is marked with a note is there after a reload, and comes back from its file', async ({
  page,
  corpus,
}) => {
  test.slow()
  const [claim] = corpus.claims
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url())
  })
  await markInPane(page, claim?.id ?? '', claim?.excerpts[0] ?? '', 'Doubtful', NOTE)
  await page.reload()
  const item = page.locator(`li[data-record="${claim?.id}"]`).first()
  await expect(item.getByRole('button', { name: 'Doubtful' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const event = corpus.events.find(({ status }) => status === 'planned')
  await markInPane(page, event?.id ?? '', event?.reports[0]?.excerpt ?? '', 'Keep', '')

  await page.getByRole('link', { name: 'Basket 2 marked' }).click()
  const doubtful = page.getByRole('region', { name: 'Doubtful' })
  await expect(doubtful).toContainText(claim?.statement ?? '')
  await expect(doubtful.getByLabel('Your note')).toHaveValue(NOTE)
  await doubtful.locator('a[data-evidence]').first().click()
  await expect(chosenMark(page)).toBeInViewport()

  const exported = await exportBasket(page)
  await page.getByRole('button', { name: 'Empty the basket' }).click()
  await expect(page.getByText('Nothing is marked.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nothing is marked.')).toBeVisible()
  await importFile(page, exported)
  await expect(page.getByText('2 records came in.')).toBeVisible()
  await expect(doubtful.getByLabel('Your note')).toHaveValue(NOTE)
  expect(withoutMoment(await exportBasket(page))).toBe(withoutMoment(exported))
  expect(sent).toEqual([])
})

test('a record that reads otherwise than when it was marked says so, and one that is gone too', async ({
  page,
  corpus,
}) => {
  const planned = corpus.events.find(({ status }) => status === 'planned')
  await markInPane(page, planned?.id ?? '', planned?.reports[0]?.excerpt ?? '', 'Checked', '')
  await openView(page, '/basket')
  const today = await exportBasket(page)
  await importFile(page, today)
  await expect(page.getByText('1 was the same.')).toBeVisible()

  const old = JSON.parse(today)
  const [entry] = old.entries
  entry.changed = '2999-01-01T00:00:00.000Z'
  entry.seen.text = 'It was to be signed.'
  entry.seen.facts.status = 'occurred'
  old.entries.push({
    ...entry,
    record: 'no-such-record',
    seen: { ...entry.seen, text: 'It is no more.' },
  })
  await importFile(page, JSON.stringify(old))
  await expect(page.getByText('1 record came in. 1 newer took the place of yours.')).toBeVisible()
  await expect(page.getByText('2 records marked, 2 changed since.')).toBeVisible()

  const item = page.locator(`li[data-record="${planned?.id}"]`)
  await expect(item).toContainText('Changed since you marked it. It read: It was to be signed.')
  await expect(item).toContainText('Status: was Occurred, is Planned.')
  const gone = page.locator('li[data-record="no-such-record"]')
  await expect(gone).toContainText('It is no more.')
  await expect(gone).toContainText('No longer in the data.')

  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await item.getByRole('button', { name: 'I have seen the change' }).click()
  await expect(page.getByText('2 records marked, 1 changed since.')).toBeVisible()
  await expect(item).not.toContainText('Changed since')
  await expect(item.getByRole('button', { name: 'Checked' })).toBeFocused()
})

test('a file that is broken or of another kind is refused and changes nothing', async ({
  page,
  corpus,
}) => {
  const [claim] = corpus.claims
  await markInPane(page, claim?.id ?? '', claim?.excerpts[0] ?? '', 'Keep', 'Mine.')
  await openView(page, '/basket')
  const before = await exportBasket(page)
  const fault = page.getByRole('alert')
  for (const [content, says] of [
    [before.slice(0, 300), 'it is not JSON, or it is cut short'],
    [JSON.stringify(corpus), 'it is not a basket that this page exported'],
    [before.replace('"kept"', '"liked"'), 'entry 1, mark is "liked"'],
  ] as const) {
    await importFile(page, content, 'broken.json')
    await expect(fault).toContainText(`“broken.json” was not imported: ${says}`)
    await expect(fault).toContainText('Your basket is as it was.')
  }
  expect(withoutMoment(await exportBasket(page))).toBe(withoutMoment(before))
})

test('by keyboard a record is marked in the ledger, moved and taken out, with a way back', async ({
  page,
  corpus,
}) => {
  await openView(page, '/claims')
  const id = corpus.events[0]?.id
  const cell = page.locator(`tr[data-record="${id}"]`).locator('.ledger-basket')
  await cell.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(cell.getByRole('button', { name: 'Keep' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(cell.locator('summary')).toHaveText('Kept, cite')
  await page.keyboard.press('Escape')
  await expect(cell.locator('summary')).toBeFocused()

  await page.getByRole('link', { name: 'Basket 1 marked' }).focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: 'Kept' })
    .getByRole('button', { name: 'Checked' })
    .press('Enter')
  const checked = page.getByRole('region', { name: 'Checked' })
  await expect(checked.getByRole('button', { name: 'Checked' })).toBeFocused()
  await checked.getByRole('button', { name: 'Take out' }).press('Enter')
  await expect(checked.getByRole('button', { name: 'Undo' })).toBeFocused()
  await expect(page.getByText('Nothing is marked.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(checked.getByRole('button', { name: 'Checked' })).toBeFocused()
  await expect(page.getByText('1 record marked.')).toBeVisible()
})

test('a mark shows in lists of statements, and in other tabs at once', async ({ page, corpus }) => {
  const claim = corpus.claims.find(
    ({ topics, partners }) => topics.includes('arms') && partners.includes('RUS'),
  )
  const other = await page.context().newPage()
  await openView(other, '/basket')
  await expect(other.getByText('Nothing is marked.')).toBeVisible()
  await markInPane(page, claim?.id ?? '', claim?.excerpts[0] ?? '', 'Doubtful', '')
  await expect(other.getByRole('region', { name: 'Doubtful' })).toContainText(
    claim?.statement ?? '',
  )

  const comparison = page.getByRole('region', { name: 'Five partners compared' })
  const cell = comparison.getByRole('row', { name: /^Arms/ }).getByRole('cell').nth(2)
  await cell.locator('summary').first().click()
  const line = cell.getByRole('listitem').filter({ hasText: claim?.statement ?? '' })
  await expect(line).toContainText('doubtful by you')

  await other.getByRole('button', { name: 'Take out' }).click()
  await expect(line).not.toContainText('doubtful by you')
})

test('a browser that refuses to store says so, and the basket works until the tab closes', async ({
  page,
  corpus,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const [claim] = corpus.claims
  await openView(page, `/?excerpt=${claim?.excerpts[0]}`)
  const item = page.locator(`li[data-record="${claim?.id}"]`).first()
  await item.getByRole('button', { name: 'Keep' }).click()
  await expect(item).toContainText('This browser lets this page store nothing')
  await page.getByRole('link', { name: 'Basket 1 marked' }).click()
  await expect(page.getByRole('alert')).toContainText('lasts until this tab is closed')
  expect(JSON.parse(await exportBasket(page)).entries).toHaveLength(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('the filters narrow the basket and say what they leave out', async ({ page, corpus }) => {
    const claim = corpus.claims.find(({ topics }) => !topics.includes('arms'))
    await markInPane(page, claim?.id ?? '', claim?.excerpts[0] ?? '', 'Checked', '')
    await openView(page, '/basket?topic=arms')
    await expect(page.getByText('The filters leave out 1 of them.')).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: 'Clear the filters' }).tap()
    await expect(page.getByRole('region', { name: 'Checked' })).toContainText(
      claim?.statement ?? '',
    )
    await expect(page).toHaveURL('/basket')
  })
})
