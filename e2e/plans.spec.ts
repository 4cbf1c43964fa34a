import type { Page } from '@playwright/test'
import { chosenMark, expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const GOOGLE = 'google-meeting-planned-2024'
const MEETING = 'biden-lam-meeting-2024'
const SILENCE = /^No outcome in (?:these|the) articles/

const planOf = (page: Page, section: string, name: string | RegExp) =>
  page
    .getByRole('region', { name: section })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) })

test('was the Google meeting ever confirmed? It is open, and its sentence opens', async ({
  page,
}) => {
  await openView(page, '/plans')
  const google = planOf(page, 'Open plans', 'Lam is to meet Google')
  await expect(google.getByText(SILENCE)).toBeVisible()
  await expect(google).toContainText('does not say that Google was absent')
  await google.getByRole('link', { name: /^“is expected to meet with representatives/ }).click()
  const source = sourceOf(page)
  await expect(chosenMark(source)).toBeInViewport()
  await expect(source).toContainText('Google and Meta')
  await expect(page).toHaveURL(/\/plans\?excerpt=/)
})

test('the same by keyboard, from the marks at the top', async ({ page }) => {
  await openView(page, '/plans')
  const tally = page.getByRole('region', { name: /^19 plans/ })
  const mark = tally.getByRole('link', { name: 'Lam is to meet Google' })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(`#${GOOGLE}`)).toBeFocused()
  await expect(page.locator(`#${GOOGLE}`)).toBeInViewport()
  // First the day it was due, which opens how that is known; then its title.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const source = sourceOf(page)
  await expect(chosenMark(source)).toBeVisible()
})

test('the meeting of Biden and Lam is open on 23 September 2024 and fulfilled in the end', async ({
  page,
}) => {
  await openView(page, '/plans?asof=2024-09-23')
  const due = planOf(page, 'Open plans', 'Biden and Lam are to meet in New York')
  await expect(due.getByText('published by 23 Sept 2024')).toBeVisible()
  await expect(due).toContainText('Due 25 Sept 2024')
  await expect(due.getByRole('figure')).toHaveCount(1)

  await openView(page, '/plans')
  const met = planOf(page, 'Plans with an outcome', 'Biden and Lam meet in New York')
  await expect(met).toContainText('Fulfilled')
  await expect(met.getByRole('figure')).toHaveCount(2)
  await expect(met.getByRole('figure').first()).toContainText('is scheduled to meet')
  await expect(met.getByRole('figure').last()).toContainText('met with Vietnamese President To Lam')
  await expect(page.getByRole('region', { name: 'Open plans' })).not.toContainText('Biden and Lam')
})

test('every plan is there once, and filters narrow them', async ({ page, corpus }) => {
  await openView(page, '/plans')
  for (const { event } of corpus.plans) await expect(page.locator(`#${event}`)).toHaveCount(1)
  await openView(page, '/plans?partner=china')
  await expect(page.getByRole('heading', { name: /^1 of 19 plans/ })).toBeVisible()
  await openView(page, '/plans?partner=india')
  await expect(page.getByText('No plan in the five articles joins these choices')).toBeVisible()
})

test('a source says what became of its plan, and leads there', async ({ page, corpus }) => {
  const met = corpus.plans.find(({ event }) => event === MEETING)?.outcome
  await openView(page, `/?topic=diplomacy&excerpt=${met?.excerpt}`)
  const source = sourceOf(page)
  const facts = source.locator(`[data-record="${MEETING}"]`)
  await expect(facts).toContainText('Announced by: The White House')
  await facts.getByRole('link', { name: 'fulfilled' }).click()
  await expect(page).toHaveURL(new RegExp(`/plans\\?topic=diplomacy#${MEETING}$`))
  await expect(page.locator(`#${MEETING}`)).toBeInViewport()
})

for (const [from, name] of [
  ['/?partner=china', 'all plans'],
  ['/partners/china', 'Who announced them, and plans with an outcome'],
] as const) {
  test(`a link on ${from} leads to the plans and keeps the partner`, async ({ page }) => {
    await openView(page, from)
    const link = page.getByRole('link', { name }).last()
    // What is below the fold comes to life later.
    await expect(link).toHaveAttribute('href', '/plans?partner=china')
    await link.click()
    await expect(page).toHaveURL(/\/plans\?partner=china$/)
    await expect(page.getByRole('heading', { name: 'Plans and what became of them' })).toBeVisible()
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('both quotes of a plan stand one below the other', async ({ page }) => {
    await openView(page, '/plans')
    const quotes = page.locator(`#${MEETING}`).getByRole('figure')
    const [plan, outcome] = [await quotes.first().boundingBox(), await quotes.last().boundingBox()]
    expect(plan?.x).toBe(outcome?.x)
    expect((plan?.y ?? 0) + (plan?.height ?? 0)).toBeLessThan(outcome?.y ?? 0)
  })
})
