import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, fold, listKinds, listViews, openWhole, PHONE, test } from './fixtures.ts'

test('every view answers, has one heading of first rank and fits narrow screens', async ({
  page,
  corpus,
}) => {
  test.setTimeout(300_000)
  for (const path of listViews(corpus)) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
    for (const width of [320, 390, 768, 1024]) {
      await page.setViewportSize({ width, height: 844 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0)
    }
  }
})

test('an unknown address answers 404 with a page that leads on', async ({
  page,
  expectedNoise,
}) => {
  expectedNoise.push(/404/)
  const response = await page.goto('/no/such/page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  )
  await page.getByRole('main').getByRole('link', { name: 'the dashboard' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('heading', { name: 'Timeline', exact: true })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  // Data that only scripts read is preloaded in vain here, and Chromium says so.
  test.beforeEach(({ expectedNoise }) => {
    expectedNoise.push(/preloaded using link preload/)
  })

  test('every view can be read', async ({ page, corpus }) => {
    test.setTimeout(180_000)
    for (const path of listViews(corpus)) {
      await page.goto(path)
      const text = fold(await page.locator('main').innerText())
      expect(text.length, path).toBeGreaterThan(400)
    }
  })

  test('an article stands in full, and a fragment leads to each excerpt', async ({
    page,
    corpus,
  }) => {
    for (const article of corpus.articles) {
      await page.goto(`/articles/${article.id}`)
      for (const excerpt of corpus.excerpts.filter((x) => x.article === article.id)) {
        const marks = page.locator(`mark[data-excerpts~="${excerpt.id}"]`)
        const text = fold((await marks.allInnerTexts()).join(' '))
        expect(text.replaceAll(' ', ''), excerpt.id).toBe(fold(excerpt.exact).replaceAll(' ', ''))
        await expect(page.locator(`[id="x-${excerpt.id}"]`)).toHaveCount(1)
      }
    }
  })
})

/** Into how many tests the views of one width are dealt, so that two workers share them and none is long. */
const HANDS = 6

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What the dark page can do wrong where the light one is right: names, roles, order and sizes are the same. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds on a page, a line a rule. In its legacy mode it works in the page itself; the other one carries what it
 * finds out through the browser, for frames, of which there are none here, and takes twice as long.
 */
async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)
}

for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
  test.describe(`axe, ${viewport.width} px`, () => {
    test.use({ colorScheme: 'light', viewport })

    for (let hand = 1; hand <= HANDS; hand += 1) {
      test(`finds nothing on any view, ${hand} of ${HANDS}`, async ({ context, corpus }) => {
        test.setTimeout(240_000)
        const chosen = corpus.excerpts[0]?.id ?? ''
        const kinds = listKinds(corpus)
        // Of what takes axe long each width has one half, in light and in dark.
        const halves =
          viewport === PHONE
            ? ['/?topic=arms&partner=russia', '/?asof=2024-09-23&topic=nonsense']
            : [
                `/?excerpt=${chosen}`,
                '/partners/russia?layer=reference',
                '/topics/human-rights?layer=reference',
              ]
        const inBoth = [...kinds, ...halves]
        const views = new Set([
          ...inBoth,
          // All views once. A list that is whole takes axe most of a minute and its rows are alike: its kind stands for it.
          ...(viewport === PHONE ? [] : listViews(corpus).filter((path) => path !== '/claims')),
        ])
        const dealt = [...views].filter((_, i) => i % HANDS === hand - 1)
        expect(dealt).not.toEqual([])
        for (const path of dealt) {
          const page = await openWhole(context, path)
          expect(await violationsOf(page), path).toEqual([])
          if (inBoth.includes(path)) {
            await page.emulateMedia({ colorScheme: 'dark' })
            expect(await violationsOf(page, RULES_OF_COLOUR), `${path}, dark`).toEqual([])
          }
          await page.close()
        }
      })
    }
  })
}
