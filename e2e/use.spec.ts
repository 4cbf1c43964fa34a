import { chosenMark, expect, fold, openView, PHONE, sourceOf, test } from './fixtures.ts'

test('what article 002 leaves out, and why, is said on its page, reached from the article', async ({
  page,
  corpus,
}) => {
  const article = corpus.articles.find(({ label }) => label === '002')
  await openView(page, '/articles')
  await page.getByRole('link', { name: 'What is used of article 002' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is used of article 002')

  const row = page.getByRole('row', { name: /^002/ })
  const [sentences, used, leftOut] = await row.getByRole('cell').allTextContents()
  const left = corpus.unused.filter((one) => one.article === article?.id).length
  expect(Number(sentences)).toBe(Number(used) + Number(leftOut))
  expect(Number(leftOut)).toBe(left)

  const main = page.getByRole('main')
  await expect(main).toContainText(left === 0 ? 'none is left out' : 'left out')
  await expect(main).toContainText(
    '2 pieces of page residue: date or place line, doubled opening; 1 heading',
  )
  // The residue is there, told apart, and has no number to press.
  await expect(main.getByText('date 2024-09-23')).toContainText('date or place line')
  const numbers = page.getByRole('link', { name: /^Sentence \d+: / })
  await expect(numbers).toHaveCount(Number(sentences))
})

test('the article stands there whole, with the excerpts’ words marked', async ({
  page,
  corpus,
}) => {
  const [first] = corpus.articles
  await openView(page, `/articles/${first?.id}/use`)
  const numbers = await page.getByRole('link', { name: /^Sentence \d+: / }).allTextContents()
  expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBeGreaterThan(numbers.length)
  for (const excerpt of corpus.excerpts.filter((one) => one.article === first?.id)) {
    const marks = await page.locator(`mark[data-excerpts~="${excerpt.id}"]`).allTextContents()
    expect(fold(marks.join(''))).toBe(fold(excerpt.exact))
  }
})

test('pressing the sentence on the eighth-largest trade partner shows what rests on it', async ({
  page,
  corpus,
}) => {
  const claim = corpus.claims.find(({ id }) => id === 'en-route-eighth-largest-trade-partner')
  await openView(page, '/articles/en-route-2023/use')
  await page.getByText('Vietnam was the eighth-largest trade partner for the US').click()
  await expect(page).toHaveURL(/\/use#s\d+$/)
  const note = page.getByRole('region', { name: /^What uses sentence \d+/ })
  const link = note.locator(`a[data-record="${claim?.id}"]`)
  await expect(link).toHaveText(claim?.statement ?? '')
  await expect(note).toContainText('US Embassy in Vietnam, on record')
  const number = page.locator('a[aria-current="true"]', { hasText: /^3$/ })
  await expect(note.locator('a[data-record]')).toHaveCount(3)
  await expect(number).toHaveAccessibleName(/^Sentence \d+: 3 uses$/)

  // Its words are marked in the text; the note stays.
  await link.click()
  await expect(page).toHaveURL(new RegExp(`excerpt=${claim?.excerpts[0]}#s\\d+$`))
  await expect(chosenMark(page)).toBeFocused()
  await expect(note).toBeVisible()
  await expect(sourceOf(page)).toHaveCount(0)

  // From it to the reader at that sentence, and back.
  await note.getByRole('link', { name: 'Read it in the article' }).click()
  await expect(page).toHaveURL(/\/articles\/en-route-2023\?excerpt=/)
  await expect(chosenMark(page)).toBeInViewport()
  await page.getByRole('link', { name: 'What is used' }).click()
  await expect(note).toBeVisible()
})

test('by keyboard the text is one stop, and the arrows go from sentence to sentence', async ({
  page,
}) => {
  await openView(page, '/articles/en-route-2023/use')
  const first = page.getByRole('link', { name: /^Sentence 1: / })
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: /^Sentence 3: / })).toBeFocused()
  const note = page.getByRole('region', { name: 'What uses sentence 3' })
  await expect(note).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(note.getByRole('link', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(note).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^Sentence 3: / })).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('link', { name: /^Sentence 22: / })).toBeFocused()
})

test('a difference leads to the other side, whose article opens beside the view', async ({
  page,
}) => {
  await openView(page, '/articles/en-route-2023/use')
  await page.getByText('US investment has boomed in Vietnam’s').click()
  const note = page.getByRole('region', { name: /^What uses sentence/ })
  const sides = note.getByRole('listitem').filter({ hasNotText: 'this sentence' })
  await sides
    .filter({ hasText: /^00[0124]/ })
    .getByRole('link')
    .first()
    .click()
  const source = sourceOf(page)
  await expect(chosenMark(source)).toBeVisible()
  await expect(note).toBeVisible()
  await source.getByRole('link', { name: 'What is used of it' }).click()
  await expect(page).not.toHaveURL(/en-route-2023/)
  await expect(page.locator('main mark[aria-current="true"]').first()).toBeInViewport()
})

test('an address with a sentence opens at it', async ({ page, corpus }) => {
  const last = corpus.articles[1]?.pieces.findLast(({ start }) => start < 5800)
  await openView(page, `/articles/hanoi-upgrade-2023/use#s${last?.start}`)
  const chosen = page.locator('main a[aria-current="true"]')
  await expect(chosen).toBeInViewport()
})

test('filters narrow the numbers and say so', async ({ page }) => {
  await openView(page, '/articles/en-route-2023/use?topic=arms')
  await expect(page.getByText('count what the filters leave')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Sentence 12: 0 uses, 3 more/ })).toHaveText('0')
  await expect(page.getByRole('link', { name: /^Sentence 7: [1-9]/ })).toBeVisible()
})

test('on an earlier day a later article is used by nothing, and says so', async ({ page }) => {
  await openView(page, '/articles/lam-us-visit-2024/use?asof=2023-09-10')
  await expect(page.getByText('was not published by 10 Sept 2023')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Sentence / })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /^003/ })).toContainText('22')
  await expect(page.getByRole('row', { name: /^002/ })).toContainText('not published by')
  await page.getByRole('button', { name: 'Count as of all articles' }).click()
  await expect(page.getByRole('link', { name: /^Sentence 1: / })).toBeVisible()
})

test('the reader goes on to the next article in the same reading', async ({ page }) => {
  await openView(page, '/articles/en-route-2023/use')
  await page.getByRole('link', { name: 'Article 004 ›' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is used of article 004')
  await page.getByRole('link', { name: '‹ Article 003' }).click()
  await expect(page).toHaveURL('/articles/en-route-2023/use')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each number leads to a list of what uses its sentence', async ({ page }) => {
    await page.goto('/articles/en-route-2023/use')
    const number = page.getByRole('link', { name: 'Sentence 12: 3 uses' })
    const id = (await number.getAttribute('href'))?.split('#')[1]
    const entry = page.locator(`[id="${id}"]`)
    await expect(entry).toContainText('eighth-largest trade partner')
    await expect(entry.locator('a[data-record]')).toHaveCount(3)
    await number.click()
    await expect(entry).toBeInViewport()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE })

  test('what uses a sentence opens below its paragraph', async ({ page }) => {
    await openView(page, '/articles/en-route-2023/use')
    await page.getByRole('link', { name: /^Sentence 12: / }).click()
    const note = page.getByRole('region', { name: 'What uses sentence 12' })
    await expect(note).toBeInViewport()
    const text = await page.getByText('US investment has boomed').boundingBox()
    expect((await note.boundingBox())?.y).toBeGreaterThanOrEqual(
      (text?.y ?? 0) + (text?.height ?? 0),
    )
  })
})

test.describe('on a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 } })

  test('the article keeps at least two fifths of the sheet', async ({ page, corpus }) => {
    await openView(page, `/claims?excerpt=${corpus.excerpts[20]?.id}`)
    const area = async (name: 'Article' | 'Chosen source') => {
      const part =
        name === 'Article'
          ? page.getByRole('group', { name: /^Article \d/ })
          : page.getByRole('complementary', { name })
      const box = await part.boundingBox()
      return (box?.width ?? 0) * (box?.height ?? 0)
    }
    expect((await area('Article')) / (await area('Chosen source'))).toBeGreaterThan(0.4)
    await expect(chosenMark(page)).toBeInViewport()
    const open = page.getByRole('link', { name: 'Open article' })
    await open.scrollIntoViewIfNeeded()
    await expect(open).toBeInViewport()
  })
})
