import type { Page } from '@playwright/test'
import { chosenMark, expect, openView, sourceOf, test } from './fixtures.ts'

/** The reader's browser asks for little data. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
}

/** The names of the code that a page fetches, without hashes. */
function listenForCode(page: Page): ReadonlySet<string> {
  const code = new Set<string>()
  page.on('request', (request) => {
    const name = /\/assets\/(.+)-[\w-]{8}\.js$/.exec(request.url())?.[1]
    if (name) code.add(name)
  })
  return code
}

/** A reader comes to the dashboard, moves, and opens the first source. */
async function openFirstSource(page: Page): Promise<ReadonlySet<string>> {
  const code = listenForCode(page)
  await openView(page, '/')
  await page.mouse.move(200, 200)
  await page.mouse.move(210, 220)
  await page
    .getByRole('region', { name: 'What these articles establish' })
    .getByRole('link')
    .first()
    .click()
  await expect(chosenMark(sourceOf(page))).toBeFocused()
  return code
}

test('where data are to be saved, code comes only for what is asked for', async ({
  page,
  context,
}) => {
  const usual = await openFirstSource(page)
  await expect
    .poll(() => [...usual])
    .toEqual(expect.arrayContaining(['as-of-code', 'event-card', 'hand']))
  await page.close()

  const saving = await context.newPage()
  await saveData(saving)
  const code = await openFirstSource(saving)
  expect([...usual]).toEqual(expect.arrayContaining([...code]))
  expect(code.size).toBeLessThan(usual.size - 3)
  for (const ahead of ['as-of-code', 'event-card', 'hand']) expect([...code]).not.toContain(ahead)

  // What is asked for comes: the card of a mark, the table below the fold, an earlier day, the ledger.
  await saving.keyboard.press('Escape')
  const events = saving.getByRole('group', { name: 'Events', exact: true })
  await events.getByRole('link').first().hover()
  await expect(saving.getByRole('tooltip')).toContainText('Date')
  expect(code).toContain('event-card')
  const tones = saving.getByRole('heading', { name: 'The tone of what is said' })
  await tones.scrollIntoViewIfNeeded()
  await expect(saving.locator('.recharts-surface').first()).toBeVisible()
  await saving
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Ledger' })
    .click()
  await expect(saving.getByRole('row').nth(3).getByRole('link').first()).toBeVisible()
  await saving.goto('/claims?asof=2023-09-11')
  await expect(saving.getByText('Only articles 003, 004 had been published.')).toBeVisible()
})
