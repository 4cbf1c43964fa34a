import type { Page } from '@playwright/test'
import { expect, openView, PHONE, test } from './fixtures.ts'

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const drawing = (page: Page) => page.getByRole('group', { name: /^Timeline of events/ })

test('every event has a mark in each of its lanes or stands below without a date', async ({
  page,
  corpus,
}) => {
  await openView(page, '/')
  const stops = await drawing(page)
    .locator('[data-stop]:not([data-stop$="/plan"])')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-stop')))
  const dated = corpus.events.filter(({ date }) => date !== null)
  const wanted = dated.flatMap(({ id, partners }) =>
    (partners.length > 0 ? partners : ['wider']).map((lane) => `${lane}/${id}`),
  )
  expect(new Set(stops)).toEqual(new Set(wanted))
  const undated = corpus.events.length - dated.length
  await expect(
    timeline(page).getByRole('heading', { name: `${undated} events without a date` }),
  ).toBeVisible()
})

test('arrow keys lead from mark to mark, Enter to the sentence, Tab out of the timeline', async ({
  page,
}) => {
  await openView(page, '/')
  const lane = drawing(page).getByRole('group', { name: /^Russia/ })
  const marks = lane.getByRole('link')
  await marks.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(marks.nth(1)).toBeFocused()
  await expect(page.getByRole('tooltip')).toContainText('Date')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.keyboard.press('End')
  await expect(marks.last()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(lane.locator(':focus')).toHaveCount(0)
  await marks.first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/excerpt=/)
  await expect(marks.first()).toHaveAttribute('aria-current', 'true')
})

test('zooms by key and button within limits, and keeps every mark', async ({ page }) => {
  await openView(page, '/')
  const marks = drawing(page).locator('[data-stop]')
  const before = await marks.count()
  const height = async () => (await drawing(page).boundingBox())?.height ?? 0
  const whole = await height()
  await drawing(page).focus()
  await page.keyboard.press('+')
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute(
    'aria-disabled',
    'false',
  )
  await expect(marks).toHaveCount(before)
  expect(await height()).toBeGreaterThanOrEqual(whole)
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('+')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await page.getByRole('button', { name: 'Whole timeline' }).click()
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('a plain wheel scrolls the page, with Ctrl it zooms', async ({ page }) => {
  await openView(page, '/')
  await drawing(page).scrollIntoViewIfNeeded()
  await drawing(page).hover({ position: { x: 500, y: 200 } })
  const before = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
  const zoomOut = page.getByRole('button', { name: 'Zoom out' })
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'false')
})

test('the table has the same events and sorts by keyboard', async ({ page, corpus }) => {
  await openView(page, '/')
  await timeline(page).getByRole('button', { name: 'As a table' }).click()
  const table = timeline(page).getByRole('table')
  await expect(table.locator('tbody tr')).toHaveCount(corpus.events.length)
  const head = table.getByRole('columnheader', { name: 'Event' })
  await head.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(table.getByRole('columnheader', { name: 'Date' })).toHaveAttribute(
    'aria-sort',
    'none',
  )
})

test('a filter narrows the lanes and says what it hides', async ({ page, corpus }) => {
  await openView(page, '/?partner=russia')
  const china = corpus.events.filter(({ partners }) => partners.includes('CHN')).length
  await expect(drawing(page).getByText(`${china} events hidden by the filter`)).toBeVisible()
  await openView(page, '/?partner=south-korea&topic=minerals&status=alleged')
  await expect(timeline(page)).toContainText('No event in the five articles joins these choices')
})

test('the key of the marks is the filter for them, above the drawing', async ({ page, corpus }) => {
  await openView(page, '/')
  const planned = timeline(page).getByRole('button', { name: /^Planned/ })
  await expect(planned).toHaveAttribute('aria-pressed', 'false')
  const above = await planned.boundingBox()
  expect(above?.y).toBeLessThan((await drawing(page).boundingBox())?.y ?? 0)
  const wanted = corpus.events.filter(({ status }) => status === 'planned').length
  await expect(planned).toHaveText(`Planned${wanted}`)
  await planned.click()
  await expect(page).toHaveURL('/?status=planned')
  await expect(planned).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('status')).toContainText(
    `${wanted} of ${corpus.events.length} events`,
  )
  await expect(page.getByRole('status')).toContainText('Planned')
  // Pressed where nothing is left it takes itself back.
  await openView(page, '/?topic=minerals&partner=india&status=alleged')
  await timeline(page)
    .getByRole('button', { name: /^Alleged/ })
    .click()
  await expect(page).toHaveURL('/?topic=minerals&partner=india')
})

/** Words in the drawing that an edge of its window cuts; widths are rounded to a pixel. */
async function findCutWords(page: Page): Promise<readonly string[]> {
  return drawing(page).evaluate((frame) =>
    [...frame.querySelectorAll<SVGSVGElement>('.timeline-svg > svg')].flatMap((part) => {
      const outer = part.ownerSVGElement?.getBoundingClientRect()
      const left = (outer?.left ?? 0) + part.x.baseVal.value
      const right = left + part.width.baseVal.value
      return [...part.querySelectorAll('text')].flatMap((text) => {
        const box = text.getBoundingClientRect()
        const isCut = [left, right].some((edge) => box.left < edge - 2 && box.right > edge + 2)
        return isCut ? [text.textContent] : []
      })
    }),
  )
}

test('zoomed and moved, no words are cut by an edge', async ({ page }) => {
  await openView(page, '/')
  for (let press = 0; press < 3; press += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click()
  }
  await drawing(page).focus()
  const seen = page.locator('button[aria-label="Zoom out"] ~ [aria-live=polite]')
  for (let press = 0; press < 4; press += 1) {
    const before = await seen.innerText()
    await page.keyboard.press('ArrowRight')
    await expect(seen).not.toHaveText(before)
    await expect.poll(() => findCutWords(page)).toEqual([])
  }
  // A bar that comes in from the left has its name in the window.
  await expect(
    drawing(page).getByText('Biden: cybersecurity cooperation launched').first(),
  ).toBeInViewport()
})

test('all signs are explained above the drawing, where a reader asks for them', async ({
  page,
}) => {
  await openView(page, '/')
  const silence = timeline(page).getByText('hatching is silence')
  await expect(silence).toBeHidden()
  await timeline(page).getByText('All signs', { exact: true }).click()
  await expect(silence).toBeVisible()
  const legend = await silence.boundingBox()
  expect(legend?.y).toBeLessThan((await drawing(page).boundingBox())?.y ?? 0)
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('runs downwards with every event once', async ({ page, corpus }) => {
    await openView(page, '/')
    await expect(drawing(page)).toBeHidden()
    const seen = await timeline(page)
      .locator('a[data-record]:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-record')))
    expect(new Set(seen)).toEqual(new Set(corpus.events.map(({ id }) => id)))
    await expect(
      timeline(page).getByText('no article for a year').filter({ visible: true }),
    ).toHaveCount(1)
  })

  test('as a drawing it cuts no words, and lanes keep their names in view', async ({ page }) => {
    await openView(page, '/')
    await page.getByRole('button', { name: 'As a drawing' }).click()
    await expect.poll(() => findCutWords(page)).toEqual([])
    await drawing(page).evaluate((element) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY + 500)
    })
    const name = drawing(page).locator('div').getByText('United States', { exact: false }).first()
    await expect(name).toBeInViewport()
  })
})
