import type { Page } from '@playwright/test'
import type { Excerpt } from '../src/domain/model/corpus.ts'
import { chosenMark, expect, fold, openView, PHONE, sourceOf, test } from './fixtures.ts'

/** What is marked as chosen, and whether a reader sees it. */
async function readChosen(page: Page) {
  await chosenMark(page).waitFor()
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('mark[aria-current="true"]')]
    // A mark may begin in the middle of a line: its first line is what must be seen.
    const box = marks[0]?.getClientRects()[0]
    const at =
      box && document.elementFromPoint(box.left + 3, box.top + Math.min(box.height, 12) / 2)
    return {
      text: marks.map((mark) => mark.textContent).join(' '),
      seen: Boolean(at && marks[0]?.contains(at)),
      focused: document.activeElement === marks[0],
    }
  })
}

/** The chosen marks are the excerpt's words, the first is seen and has the focus. */
async function expectChosen(page: Page, excerpt: Excerpt) {
  await expect
    .poll(async () => {
      const { text, seen, focused } = await readChosen(page)
      return { text: fold(text).replaceAll(' ', ''), seen, focused }
    }, excerpt.id)
    .toEqual({ text: fold(excerpt.exact).replaceAll(' ', ''), seen: true, focused: true })
}

/** Presses the first line of an excerpt’s mark. */
async function pressMark(page: Page, excerpt: Excerpt) {
  const box = await page
    .locator(`mark[data-excerpts="${excerpt.id}"]`)
    .first()
    .evaluate((mark) => {
      const line = mark.getClientRects()[0]
      return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : null
    })
  if (!box) throw new Error(`${excerpt.id} is not drawn`)
  await page.mouse.click(box.x, box.y)
}

const ARTICLES = [
  'en-route-2023',
  'hanoi-upgrade-2023',
  'talks-planned-2024',
  'lam-us-visit-2024',
  'biden-lam-talks-2024',
]

for (const id of ARTICLES) {
  test(`each excerpt of ${id} is reached by Next, marked, in view and focused`, async ({
    page,
    corpus,
  }) => {
    test.setTimeout(180_000)
    const excerpts = corpus.excerpts.filter(({ article }) => article === id)
    // The smallest view: the walk is the same beside each, and the next tests open the dashboard's.
    await page.goto(`/articles?excerpt=${excerpts[0]?.id}`)
    for (const [i, excerpt] of excerpts.entries()) {
      if (i > 0) await page.getByRole('link', { name: 'Next ›' }).click()
      await expectChosen(page, excerpt)
    }
  })
}

for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport })

    test('a link shared by somebody opens its sentence at once', async ({ page, corpus }) => {
      test.slow()
      for (const excerpt of corpus.excerpts.filter((_, i) => i % 30 === 0)) {
        await page.goto(`/?excerpt=${excerpt.id}`)
        await expectChosen(page, excerpt)
      }
    })
  })
}

test('a statement opens its source beside the view, and Back closes it', async ({ page }) => {
  await openView(page, '/')
  const lead = page.getByRole('region', { name: 'What these articles establish' })
  await lead.getByRole('link').first().click()
  await expect(page).toHaveURL(/\?excerpt=/)
  const source = sourceOf(page)
  await expect(chosenMark(source)).toBeFocused()
  await page.goBack()
  await expect(source).toHaveCount(0)
  await expect(page).toHaveURL('/')
})

test('the source says who says it and how its article is known', async ({ page, corpus }) => {
  const claim = corpus.claims.find(({ id }) => id === 'finer-hanoi-increasingly-uncomfortable')
  await openView(page, `/?excerpt=${claim?.excerpts[0]}`)
  const source = sourceOf(page)
  await expect(source).toContainText('Jon Finer')
  await expect(source).toContainText('about Vietnam')
  await expect(source).toContainText('on record')
  await expect(source).toContainText('Outletnot stated')
  await expect(source).toContainText('Reuters (stated)')
})

test('previous and next walk through the excerpts of the article', async ({ page, corpus }) => {
  const [first, second] = corpus.excerpts
  await openView(page, `/?excerpt=${first?.id}`)
  const source = sourceOf(page)
  await source.getByRole('link', { name: 'Next ›' }).click()
  await expect(page).toHaveURL(new RegExp(`excerpt=${second?.id}`))
  await source.getByRole('link', { name: '‹ Previous' }).click()
  await expect(page).toHaveURL(new RegExp(`excerpt=${first?.id}`))
})

test('Escape closes the source and gives the focus back to the link', async ({ page }) => {
  await openView(page, '/claims')
  const link = page.getByRole('row').nth(3).getByRole('link').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(chosenMark(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sourceOf(page)).toHaveCount(0)
  await expect(link).toBeFocused()
})

test('on a desk the source keeps its height, and the words of its head can be selected', async ({
  page,
  corpus,
}) => {
  await openView(page, `/?excerpt=${corpus.excerpts[0]?.id}`)
  const pane = sourceOf(page).locator('.source-pane')
  await chosenMark(pane).waitFor()
  const heightOf = () => pane.evaluate((element) => element.getBoundingClientRect().height)
  const before = await heightOf()
  const words = await pane.getByText('Source', { exact: true }).last().boundingBox()
  if (!words) throw new Error('the source has no head')
  const middle = words.y + words.height / 2
  await page.mouse.move(words.x + 1, middle)
  await page.mouse.down()
  for (const y of [middle + 150, middle - 30]) {
    await page.mouse.move(words.x + 30, y, { steps: 4 })
    expect(await heightOf()).toBe(before)
  }
  await page.mouse.move(words.x + words.width - 1, middle, { steps: 4 })
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Source')
  await page.mouse.up()
  expect(await heightOf()).toBe(before)
})

test('copy link puts the address of the view on the clipboard', async ({
  page,
  context,
  corpus,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openView(page, `/?topic=arms&excerpt=${corpus.excerpts[4]?.id}`)
  await sourceOf(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('an article page shows its own excerpt in place', async ({ page, corpus }) => {
  const excerpt = corpus.excerpts.findLast((x) => x.article === 'hanoi-upgrade-2023')
  await openView(page, `/articles/hanoi-upgrade-2023?excerpt=${excerpt?.id}`)
  const chosen = await readChosen(page)
  expect(fold(chosen.text).replaceAll(' ', '')).toBe(fold(excerpt?.exact ?? '').replaceAll(' ', ''))
  await expect.poll(async () => (await readChosen(page)).seen).toBe(true)
  await expect(sourceOf(page)).toHaveCount(0)
})

test('pressing marked words chooses them, in the source and on an article’s page', async ({
  page,
  corpus,
}) => {
  const excerpts = corpus.excerpts.filter(({ article }) => article === 'en-route-2023')
  const [first, , third] = excerpts
  if (!first || !third) throw new Error('the article has too few excerpts')
  await openView(page, `/?excerpt=${first.id}`)
  await pressMark(page, third)
  await expect(page).toHaveURL(`/?excerpt=${third.id}`)
  await expectChosen(page, third)

  await page.getByRole('link', { name: 'Open article' }).click()
  await expect(page).toHaveURL(`/articles/en-route-2023?excerpt=${third.id}`)
  await expectChosen(page, third)
  await openView(page, '/articles/en-route-2023')
  await page.getByRole('link', { name: 'begin with the first excerpt' }).click()
  await expectChosen(page, first)
})

test('words that only a difference quotes lead to what rests on words around them', async ({
  page,
  corpus,
}) => {
  const quoted = corpus.discrepancies
    .find(({ id }) => id === 'who-raised-whom')
    ?.sides.flatMap(({ excerpts }) => excerpts)
  const named = new Set([
    ...corpus.events.flatMap(({ reports }) => reports.map(({ excerpt }) => excerpt)),
    ...corpus.claims.flatMap(({ excerpts }) => excerpts),
  ])
  const bare = quoted?.find((id) => !named.has(id) && id.startsWith('hanoi-upgrade-2023'))
  await openView(page, `/articles?excerpt=${bare}`)
  const says = sourceOf(page).getByRole('group', { name: 'Who says it' })
  await expect(says).toContainText('What rests on words that overlap with these')
  await expect(says.locator('[data-record="us-upgrade-2023"]')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('closing the source leads back to the place where it was opened', async ({ page }) => {
    await openView(page, '/')
    const statement = page.getByRole('region', { name: 'What these articles establish' })
    const link = statement.getByRole('link', { name: /Biden and Tô Lâm met/ })
    await link.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => scrollY)
    await link.tap()
    await expect(chosenMark(page)).toBeVisible()
    expect(await page.evaluate(() => scrollY)).not.toBe(before)
    await sourceOf(page).getByRole('button', { name: 'Close' }).tap()
    await expect(sourceOf(page)).toHaveCount(0)
    await expect.poll(async () => page.evaluate(() => scrollY)).toBe(before)
  })
})
