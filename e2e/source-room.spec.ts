import type { Locator } from '@playwright/test'
import { chosenMark, expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const SENTENCE = 'hanoi-upgrade-2023.5ea6e015'
const AT = `/articles?excerpt=${SENTENCE}`
const OWN_PAGE = '/articles/hanoi-upgrade-2023?excerpt=hanoi-upgrade-2023.f8151c16'
const ON_ITS_SIDE = { width: PHONE.height, height: PHONE.width }

/** Whether the first line of an element is seen: inside the screen, and nothing lies over it. */
async function isSeen(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const box = one.getClientRects()[0] ?? one.getBoundingClientRect()
    const at = document.elementFromPoint(
      box.left + Math.min(box.width, 12) / 2,
      box.top + Math.min(box.height, 24) / 2,
    )
    return at !== null && (one.contains(at) || at.contains(one)) && !at.matches('main, body, html')
  })
}

async function heightOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.height ?? 0
}

for (const viewport of [
  { width: 1280, height: 720 },
  PHONE,
  { width: 320, height: 640 },
  ON_ITS_SIDE,
]) {
  test(`at ${viewport.width} by ${viewport.height} a sentence stays beside its citation and all can be reached`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openView(page, AT)
    const source = sourceOf(page)
    await expect(chosenMark(source)).toBeFocused()
    await source.getByRole('button', { name: 'Cite this sentence' }).press('Enter')
    await expect(source.getByLabel('Form of the citation')).toBeVisible()
    await source.getByRole('button', { name: 'Keep', exact: true }).first().press('Enter')
    await source.getByRole('button', { name: 'Add a note' }).press('Enter')
    const note = source.getByRole('textbox', { name: 'Your note' })
    await expect(note).toBeFocused()
    expect(await isSeen(note), 'the note').toBe(true)
    expect(await isSeen(chosenMark(source)), 'the sentence').toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    // Of what the source takes of the screen the article keeps two fifths.
    const article = await source.getByRole('group', { name: /^Article 004/ }).boundingBox()
    const top = (await source.boundingBox())?.y ?? 0
    expect(article?.height).toBeGreaterThanOrEqual((viewport.height - top) * 0.4)
    expect((article?.y ?? 0) + (article?.height ?? 0)).toBeLessThanOrEqual(viewport.height + 1)
    const controls = source.locator('.source-head a, button, select, .source-says a, summary')
    for (const control of await controls.filter({ visible: true }).all()) {
      await control.focus()
      expect(await isSeen(control), await control.innerText()).toBe(true)
    }
  })
}

test('where there is neither height nor width the source is one column', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openView(page, AT)
  const source = sourceOf(page)
  await expect(chosenMark(source)).toBeFocused()
  expect(await isSeen(chosenMark(source))).toBe(true)
  const [says, article] = await Promise.all(
    ['Who says it', /^Article 004/].map((name) =>
      source.getByRole('group', { name }).boundingBox(),
    ),
  )
  expect(says?.x).toBe(article?.x)
  expect(says?.width).toBe(article?.width)
  expect(says?.width).toBeGreaterThan(270)
  const keep = source.getByRole('button', { name: 'Keep', exact: true }).first()
  await keep.focus()
  expect(await isSeen(keep)).toBe(true)
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

  test('on an article’s own page what rests on the sentence rises below it', async ({ page }) => {
    await openView(page, OWN_PAGE)
    const chosen = page.getByRole('region', { name: 'Chosen' })
    const cite = chosen.getByRole('button', { name: 'Cite this sentence' })
    await expect(chosenMark(page)).toBeFocused()
    expect(await isSeen(chosenMark(page))).toBe(true)
    expect(await isSeen(cite)).toBe(true)
    await chosen.getByRole('button', { name: 'Keep', exact: true }).first().tap()
    await expect(chosen.getByRole('button', { name: 'Keep', exact: true }).first()).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    expect(await isSeen(chosenMark(page))).toBe(true)
    await chosen.getByRole('button', { name: 'Close' }).tap()
    await expect(chosen).toHaveCount(0)
    await expect(page).toHaveURL('/articles/hanoi-upgrade-2023')
    // The keyboard goes on from the text.
    expect(
      await page.evaluate(() => document.activeElement?.closest('main article') !== null),
    ).toBe(true)
  })

  test('turned and turned back it still shows the chosen sentence', async ({ page }) => {
    for (const path of [AT, OWN_PAGE]) {
      await page.setViewportSize(PHONE)
      await openView(page, path)
      const mark = chosenMark(page)
      await expect(mark).toBeFocused()
      // A reader who has done something is not held to the first place any more.
      await page.keyboard.press('Shift')
      for (const viewport of [ON_ITS_SIDE, PHONE, ON_ITS_SIDE]) {
        await page.setViewportSize(viewport)
        await expect.poll(() => isSeen(mark), `${path} at ${viewport.width}`).toBe(true)
      }
    }
  })

  test('at its lowest height the source shows the sentence', async ({ page }) => {
    await openView(page, AT)
    const source = sourceOf(page)
    await expect(chosenMark(source)).toBeFocused()
    const before = await heightOf(source)
    await source.getByRole('button', { name: /^Source takes/ }).press('ArrowDown')
    await expect.poll(() => heightOf(source)).toBeLessThan(before - 100)
    await expect.poll(() => isSeen(chosenMark(source))).toBe(true)
  })

  test('the end of the page comes above the source', async ({ page }) => {
    await openView(page, AT)
    await expect(chosenMark(page)).toBeFocused()
    const foot = page.getByRole('contentinfo')
    for (const link of await foot.getByRole('link').all()) {
      await link.focus()
      expect(await isSeen(link), await link.innerText()).toBe(true)
    }
  })
})

for (const viewport of [{ width: 1280, height: 720 }, PHONE]) {
  test(`at ${viewport.width} px a source found by search gives the focus back to search`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openView(page, '/articles')
    for (const close of ['Escape', 'Close']) {
      await page.keyboard.press('Control+k')
      await page.getByRole('searchbox', { name: 'Search' }).fill('8 billion')
      await expect(page.getByRole('search').getByText(/^Found: \d/)).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(chosenMark(sourceOf(page))).toBeFocused()
      if (close === 'Escape') await page.keyboard.press('Escape')
      else await sourceOf(page).getByRole('button', { name: 'Close' }).click()
      await expect(sourceOf(page)).toHaveCount(0)
      await expect(page.getByRole('search').locator(':focus')).toHaveCount(1)
    }
  })
}
