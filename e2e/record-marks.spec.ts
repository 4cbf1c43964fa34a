import type { Page } from '@playwright/test'
import { expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const row = (page: Page, text: string) => page.locator('tr[data-record]').filter({ hasText: text })
const LETTER = 'Pham Minh Chinh sends'
const UPGRADE = 'who-initiated-the-upgrade'

test.describe('How is the date of Chinh’s letter known?', () => {
  test('the ledger says it by keyboard: words, interval, rule, article', async ({ page }) => {
    await openView(page, '/claims?topic=arms')
    const letter = row(page, LETTER)
    const date = letter.locator('td[data-name="Date"] summary')
    await expect(date).toContainText('May 2023')
    await expect(letter.getByText('“in May”')).toHaveCount(0)
    await date.focus()
    await page.keyboard.press('Enter')
    await expect(letter.getByText('“in May”')).toBeVisible()
    await expect(letter).toContainText('from 1 May 2023 to 31 May 2023')
    await expect(letter).toContainText('read as the last May before its own day')
    await page.keyboard.press('Escape')
    await expect(letter.getByText('“in May”')).toHaveCount(0)
    await expect(date).toBeFocused()
    await page.keyboard.press('Enter')
    await letter.getByRole('link', { name: /^article 004, .*10 Sept 2023 \(inferred\)/ }).click()
    await expect(page).toHaveURL('/articles/hanoi-upgrade-2023?topic=arms')
  })

  test('the timeline says it to who points at the mark', async ({ page }) => {
    await openView(page, '/partners/russia')
    await page
      .getByRole('link', { name: /^Chinh’s letter/ })
      .first()
      .focus()
    const card = page.getByRole('tooltip')
    await expect(card).toContainText('“in May”')
    await expect(card).toContainText('from 1 May 2023 to 31 May 2023')
    await expect(card).toContainText('read as the last May')
    await expect(card).toContainText('article 004')
  })

  test('also on a phone, in place and without a sideways scroll', async ({ page }) => {
    await page.setViewportSize(PHONE)
    await openView(page, '/partners/russia')
    const entry = page.locator('#events').locator('xpath=../..').getByRole('listitem')
    const letter = entry.filter({ hasText: LETTER })
    await letter.locator('summary').click()
    await expect(letter.getByText('The article names no year')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  })
})

test('an event without a date says so, and one stated day looks certain', async ({
  page,
  corpus,
}) => {
  await openView(page, '/claims')
  const undated = corpus.events.filter(({ date }) => date === null)
  await expect(page.locator('tr[data-record]').getByText('no article allows a date')).toHaveCount(
    undated.length,
  )
  const isDotted = (id: string | undefined) =>
    page
      .locator(`tr[data-record="${id}"] summary span`)
      .first()
      .evaluate((words) => getComputedStyle(words).textDecorationStyle === 'dotted')
  const day = ({ date }: (typeof corpus.events)[number]) =>
    date !== null && date.earliest === date.latest && !date.edtf.endsWith('~')
  const stated = corpus.events.find((one) => day(one) && one.date?.basis === 'stated')
  const resolved = corpus.events.find((one) => day(one) && one.date?.basis === 'resolved')
  expect(await isDotted(stated?.id)).toBe(false)
  expect(await isDotted(resolved?.id)).toBe(true)
})

test('“the White House has yet to comment” was changed by 002, in these words', async ({
  page,
}) => {
  await openView(page, '/claims')
  const claim = row(page, 'the White House had not yet officially commented')
    .filter({ hasText: 'as of 23 Sept 2024' })
    .first()
  await expect(claim).toContainText('changed by 002')
  await claim.getByRole('rowheader').getByRole('link').first().click()
  const source = sourceOf(page)
  await expect(source).toContainText(
    'Changed by: The article cites an official White House statement',
  )
  await source.getByRole('link', { name: /official White House statement/ }).click()
  const chosen = source.locator('mark[aria-current="true"]')
  await expect(chosen.filter({ hasText: 'official statement from the White House' })).toBeVisible()
})

test('a claim that nothing overtook says so', async ({ page, corpus }) => {
  const open = corpus.claims.find(({ later }) => later?.change === 'none')
  await openView(page, `/claims?excerpt=${open?.excerpts[0]}`)
  const source = sourceOf(page)
  await expect(source.locator(`[data-record="${open?.id}"]`)).toContainText(
    /as of [^;]+; no later article here confirms or changes it/,
  )
  await expect(page.locator(`tr[data-record="${open?.id}"]`)).toContainText('not confirmed later')
})

test.describe('Does anybody dispute who wanted the upgrade?', () => {
  test('the record’s mark leads to the difference and what to take from it', async ({
    page,
    corpus,
  }) => {
    const difference = corpus.discrepancies.find(({ id }) => id === UPGRADE)
    await openView(page, '/claims?topic=diplomacy')
    const mark = row(page, 'The US has been pushing for the upgrade')
      .first()
      .getByRole('link', { name: /^Sources differ: Who wanted the upgrade/ })
    await mark.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/?topic=diplomacy#${UPGRADE}`)
    const card = page.locator(`article[id="${UPGRADE}"]`)
    await expect(card).toBeFocused()
    await expect(card.getByRole('heading')).toBeInViewport()
    await expect(card).toContainText(`What to take from it. ${difference?.take}`)
    await expect(card).toContainText('the same facts with another motive, cause or weight')
  })

  test('a difference that the filters leave out is shown all the same, and says why', async ({
    page,
  }) => {
    await openView(page, `/?topic=minerals#${UPGRADE}`)
    await expect(page.locator(`article[id="${UPGRADE}"]`)).toBeInViewport()
    await expect(page.getByText('Your choices leave this difference out')).toBeVisible()
  })

  test('on the page of a topic the mark leads to the difference on that page', async ({ page }) => {
    await openView(page, '/topics/diplomacy')
    const mark = page.locator(`[data-difference="${UPGRADE}"]`)
    await mark.first().click()
    await expect(page).toHaveURL(`/topics/diplomacy#${UPGRADE}`)
    await expect(page.locator(`article[id="${UPGRADE}"]`)).toBeFocused()
  })

  test('as of a day before its last article, the page says why it is not there', async ({
    page,
    corpus,
  }) => {
    const mixed = corpus.discrepancies.find(({ id }) => id === 'meeting-planned-then-held')
    await openView(page, `/?asof=2023-09-10#${mixed?.id}`)
    await expect(
      page.getByText(`“${mixed?.title}” rests on articles published after`),
    ).toBeVisible()
  })
})

test('marks can be hit: 24 px or more', async ({ page }) => {
  await openView(page, '/')
  const sizes = await page
    .locator('a[data-difference]:visible')
    .evaluateAll((marks) =>
      marks
        .map((mark) => mark.getBoundingClientRect())
        .map(({ width, height }) => Math.min(width, height)),
    )
  expect(sizes.length).toBeGreaterThan(10)
  expect(sizes.filter((size) => size < 24)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  // Data that only scripts read is preloaded in vain here, and Chromium says so.
  test.beforeEach(({ expectedNoise }) => {
    expectedNoise.push(/preloaded using link preload/)
  })

  test('a date still tells how it is known', async ({ page }) => {
    await page.goto('/claims')
    const letter = row(page, LETTER).first()
    await letter.locator('summary').click()
    const note = letter.locator('noscript p')
    await expect(note).toBeVisible()
    await expect(note).toContainText('“in May”: from 1 May 2023 to 31 May 2023, worked out')
  })
})
