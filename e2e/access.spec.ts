import type { Page } from '@playwright/test'
import { expect, fold, listKinds, openView, sourceOf, test } from './fixtures.ts'

declare global {
  interface Window {
    /** What live regions said, in order. */
    heard: string[]
  }
}

/** Keeps what a screen reader would be told by itself. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heard = []
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest('[role=status], [role=alert], [aria-live=polite]')
        const words = region?.textContent.replaceAll(/\s+/g, ' ').trim()
        if (words && window.heard.at(-1) !== words) window.heard.push(words)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

const lastHeard = (page: Page) => page.evaluate(() => window.heard.at(-1) ?? '')

/** Role and name of what has the focus, and the named groups and landmarks around it, the outermost first. */
async function focused(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const path: string[] = []
    const active = document.activeElement
    for (let at = active?.parentElement; at; at = at.parentElement) {
      const label = at.getAttribute('aria-label')
      if (label) path.unshift(label)
    }
    if (!active) return path
    const name = active.getAttribute('aria-label') ?? active.textContent.trim()
    return [...path, `${active.localName}: ${name}`]
  })
}

test('the main job by keyboard and ear: arrive, narrow, open a source, go on, come back', async ({
  page,
  corpus,
}) => {
  await openView(page, '/')

  // The plan of the page: landmarks and headings in their order.
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the content"
    - banner:
      - heading "Bamboo Ledger" [level=1]
      - navigation "Views"
    - region "Filters":
      - group "Topic"
      - group "Partner"
      - group "Status, of events only"
      - status
      - search
    - main:
      - region "What these articles establish":
        - heading "What these articles establish" [level=2]
      - navigation "On this page"
      - region "Timeline":
        - heading "Timeline" [level=2]
      - region "Five partners compared":
        - heading "Five partners compared" [level=2]
      - region "Four topics":
        - heading "Four topics" [level=2]
      - region "Where sources differ":
        - heading "Where sources differ" [level=2]
      - complementary "Sources":
        - heading "Sources" [level=2]
    - contentinfo
  `)

  // The first stop leads past what stands on every view.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()

  // A filter says by itself what it leaves, and that it is chosen.
  await listen(page)
  const topic = page.getByRole('group', { name: 'Topic' }).getByRole('button', { name: /^Arms/ })
  await topic.focus()
  await page.keyboard.press('Enter')
  await expect(topic).toHaveAttribute('aria-pressed', 'true')
  await expect(topic).toBeFocused()
  await expect.poll(() => lastHeard(page)).toMatch(/^\d+ of \d+ events and \d+ of \d+ claims: Arms/)

  // A statement opens its source: the focus is on the words, and the article is named on the way to them.
  const statement = page.getByRole('main').locator('a.evidence-text').first()
  const id = await statement.getAttribute('data-evidence')
  const excerpt = corpus.excerpts.find((one) => one.id === id)
  const article = corpus.articles.find((one) => one.id === excerpt?.article)
  await statement.focus()
  await page.keyboard.press('Enter')
  await expect(sourceOf(page).locator('mark[aria-current=true]').first()).toBeFocused()
  await expect(statement).toHaveAttribute('aria-current', 'true')
  const path = await focused(page)
  expect(path[0]).toBe('Chosen source')
  expect(path[1]).toBe(`Article ${article?.label}: ${article?.title ?? article?.subject}`)
  const marked = sourceOf(page).locator('mark[aria-current=true]')
  const words = fold((await marked.allInnerTexts()).join(' ')).replaceAll(' ', '')
  expect(words).toBe(fold(excerpt?.exact ?? '').replaceAll(' ', ''))

  // From the words Tab goes on to who says it and to the next excerpt; there the focus is on the new words.
  const next = sourceOf(page).getByRole('link', { name: 'Next ›' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(new RegExp(`excerpt=${id}$`))
  await expect(marked.first()).toBeFocused()

  // Escape closes the source and leads back to the statement.
  await page.keyboard.press('Escape')
  await expect(sourceOf(page)).toHaveCount(0)
  await expect(statement).toBeFocused()

  // Search says how much it found while the reader types.
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  await page.evaluate(() => {
    window.heard = []
  })
  await page.keyboard.type('rare earths')
  await expect.poll(() => lastHeard(page)).toMatch(/^Found: \d/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours what is chosen, marked and drawn stays apart, ${colorScheme}`, async ({
    page,
    corpus,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await openView(page, `/?topic=arms&excerpt=${corpus.excerpts[0]?.id ?? ''}`)
    const mark = sourceOf(page).locator('mark[aria-current=true]').first()
    await expect(mark).toBeVisible()
    const choice = '[aria-label=Topic] [aria-pressed='
    const [canvas, marked, chosen, other] = await Promise.all(
      ['html', 'aside mark[aria-current=true]', `${choice}true]`, `${choice}false]`].map(
        (selector) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => {
              const { backgroundColor, borderBottomColor } = getComputedStyle(element)
              return { backgroundColor, borderBottomColor }
            }),
      ),
    )
    expect(marked?.backgroundColor).not.toBe(canvas?.backgroundColor)
    expect(chosen?.borderBottomColor).not.toBe(other?.borderBottomColor)
    // The outlines of marks: what is filled like its line stays apart from what is hollow.
    const filled = await page.locator('.timeline-mark [class*="stroke-(--c)"]').evaluateAll((all) =>
      all.map((shape) => {
        const { fill, stroke } = getComputedStyle(shape)
        return fill === stroke
      }),
    )
    expect(new Set(filled)).toEqual(new Set([true, false]))
    await page.keyboard.press('Tab')
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      )
      return { outlineStyle, wide: Number.parseFloat(outlineWidth) }
    })
    expect(ring.outlineStyle).not.toBe('none')
    expect(ring.wide).toBeGreaterThanOrEqual(2)
  })
}

/** 1280 by 1024 px at 400 % (WCAG 2.2, 1.4.10). */
const AT_400 = { width: 320, height: 256 }

test('at 400 % nothing runs out of the page, also with wide spacing of text', async ({
  page,
  corpus,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize(AT_400)
  for (const path of listKinds(corpus)) {
    await openView(page, path)
    const over = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    expect(await over(), path).toBeLessThanOrEqual(0)
    // WCAG 2.2, 1.4.12
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      )
      document.adoptedStyleSheets.push(sheet)
    })
    expect(await over(), `${path}, spaced`).toBeLessThanOrEqual(0)
  }
})

test('at 400 % what has the focus is seen', async ({ page }) => {
  await page.setViewportSize(AT_400)
  await openView(page, '/claims?topic=arms')
  await page.locator('main').focus()
  for (let stop = 1; stop <= 25; stop += 1) {
    await page.keyboard.press('Tab')
    expect(await lookAtFocus(page), `stop ${stop}`).toBe('seen')
  }
})

test('what has the focus is not under the heads of a table, on the way back either', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const path of ['/voices', '/']) {
    await openView(page, path)
    const rows = page.getByRole('table').first().locator('tbody')
    await rows.locator(':is(a, summary):visible').last().focus()
    for (let stop = 1; stop <= 40; stop += 1) {
      expect(await lookAtFocus(page), `${path}, ${stop} stops back`).toBe('seen')
      await page.keyboard.press('Shift+Tab')
    }
  }
})

/** @returns 'seen', or what is over the middle of the element that has the focus */
function lookAtFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (!active) return 'nothing has the focus'
    const { left, right, top, bottom } = active.getBoundingClientRect()
    const at = document.elementFromPoint(
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    )
    const shown = at !== null && (active.contains(at) || at.contains(active))
    return shown ? 'seen' : `${active.textContent.slice(0, 40)} is under ${at?.className}`
  })
}

test('nothing moves where the reader asked for rest', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openView(page, '/')
  await page.evaluate(() => {
    document.addEventListener(
      'animationstart',
      () => document.body.setAttribute('data-moved', ''),
      true,
    )
    document.addEventListener(
      'transitionrun',
      () => document.body.setAttribute('data-moved', ''),
      true,
    )
  })
  await page.getByRole('group', { name: 'Topic' }).getByRole('button', { name: /^Arms/ }).click()
  const link = page.getByRole('main').locator('a.evidence-text').first()
  await link.hover()
  await link.click()
  await expect(sourceOf(page).locator('mark[aria-current=true]').first()).toBeFocused()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await expect(page.locator('body')).not.toHaveAttribute('data-moved')
  const scrolling = await page.evaluate(
    () => getComputedStyle(document.documentElement).scrollBehavior,
  )
  expect(scrolling).toBe('auto')
})
