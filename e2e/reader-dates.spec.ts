import type { Page } from '@playwright/test'
import { expect, openView, test } from './fixtures.ts'

/** Row of the ledger of an event on one day. */
function rowOf(page: Page, day: string, events: readonly { id: string; date: unknown }[]) {
  const event = events.find(({ date }) => JSON.stringify(date)?.includes(`"edtf":"${day}"`))
  return page.locator(`tr[data-record="${event?.id}"]`)
}

for (const [locale, timezoneId, day, range] of [
  // West of Greenwich a day that were a moment would be the day before.
  ['en-US', 'America/Los_Angeles', 'Sep 10, 2023', 'Sep 25–29, 2024'],
  ['de-DE', 'Europe/Berlin', '10 Sept 2023', '25–29 Sept 2024'],
  ['vi-VN', 'Asia/Ho_Chi_Minh', '10 Sept 2023', '25–29 Sept 2024'],
  ['ar-EG', 'Africa/Cairo', '10 Sept 2023', '25–29 Sept 2024'],
] as const) {
  test.describe(`read in ${locale}`, () => {
    test.use({ locale, timezoneId })

    test('dates stand in the order of the region, months as words, and no day is shifted', async ({
      page,
      corpus,
    }) => {
      await openView(page, '/claims')
      await expect(rowOf(page, '2023-09-10', corpus.events)).toContainText(day)
      await page.getByRole('link', { name: 'Articles', exact: true }).click()
      await expect(page.getByRole('main')).toContainText(range)
      const dates = await page.getByRole('main').innerText()
      expect(dates).not.toContain(locale === 'en-US' ? '10 Sept 2023' : 'Sep 10, 2023')
      expect(dates).not.toMatch(/\d+[/.]\d+[/.]\d{4}|[\u0660-\u0669]/)
    })
  })
}

test.describe('on the dashboard', () => {
  test.use({ locale: 'en-US' })

  test('dates change all together, once the whole page is alive, and the page stays where it is', async ({
    page,
  }) => {
    await openView(page, '/')
    const last = page.getByRole('radio', { name: /2024.* all 5 articles/ })
    // The lower part wakes at the reader's first move, which may come before the page listens.
    await expect(async () => {
      await page.mouse.move(200, 300)
      await page.mouse.move(220, 320)
      await expect(last).toHaveAccessibleName(/^Sep 29, 2024/, { timeout: 1000 })
    }).toPass()
    await expect(page.getByRole('main')).toContainText('Sep 10, 2023')
    expect(await page.getByRole('main').innerText()).not.toMatch(/\d+ Sept 202\d/)
  })
})

test('a Vietnamese name in our own words is said to be Vietnamese, and no quote is touched', async ({
  page,
}) => {
  await openView(page, '/people/to-lam')
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang="vi"]')).toHaveText('Tô Lâm')
  await page.getByRole('link', { name: 'Dashboard', exact: true }).first().click()
  await expect(page.getByRole('main').locator('[lang="vi"]').first()).toHaveText('Tô Lâm')
  await expect(page.locator('blockquote [lang]')).toHaveCount(0)
})
