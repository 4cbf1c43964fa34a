import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { ReferenceSchema, type Reference } from '../src/domain/model/reference.ts'
import { chosenMark, expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const SECTION = 'Figures from outside the articles'

async function fetchReference(page: Page): Promise<Reference> {
  const response = await page.request.get('/data/reference.json')
  return v.parse(ReferenceSchema, await response.json())
}

/** Opens the table of every chart in the section. */
async function openTables(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: SECTION })
  await expect(section.getByRole('heading', { level: 3 }).first()).toBeVisible()
  for (const summary of await section.getByText(/^Table and sources: /).all()) await summary.click()
}

/** Contrast of two colours such as "rgb(1, 2, 3)" (WCAG 2.2, contrast ratio). */
function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('what comes from outside is not there until it is asked for, and no count has it', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openView(page, '/partners/india')
  const section = page.getByRole('region', { name: SECTION })
  await expect(section).toBeVisible()
  await expect(page.locator('[data-figure]')).toHaveCount(0)
  expect(asked.filter((url) => url.includes('data/reference'))).toEqual([])
  const result = await page.getByRole('status').first().innerText()
  const statements = await page.getByRole('region', { name: 'Where it stands' }).innerText()

  await section.getByRole('button', { name: 'Show them' }).click()
  await expect(page).toHaveURL('/partners/india?layer=reference')
  await expect(section.getByRole('heading', { name: 'Visitors to Vietnam' })).toBeVisible()
  expect(await page.getByRole('status').first().innerText()).toBe(result)
  expect(await page.getByRole('region', { name: 'Where it stands' }).innerText()).toBe(statements)

  await page.goBack()
  await expect(page.locator('[data-figure]')).toHaveCount(0)
})

test('by keyboard: the switch among the filters shows them and hides them', async ({ page }) => {
  await openView(page, '/topics/trade')
  const choice = page.getByRole('checkbox', { name: 'Figures from outside' })
  await choice.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/topics/trade?layer=reference')
  await expect(page.getByRole('heading', { name: /^Goods trade, both ways/ }).first()).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/topics/trade')
  await expect(choice).toBeFocused()
})

for (const topic of ['arms', 'trade', 'minerals', 'human-rights', 'semiconductors', 'diplomacy']) {
  test(`every figure on ${topic} stands with its number, its date and its source`, async ({
    page,
  }) => {
    const reference = await fetchReference(page)
    await openView(page, `/topics/${topic}?layer=reference`)
    await openTables(page)
    const shown = await page.locator('[data-figure]').evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.getAttribute('data-figure'),
        text: row.textContent.replaceAll(/\s+/g, ' '),
        links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      })),
    )
    const sets = reference.sets.filter(({ topics }) => topics.some((one) => one === topic))
    const figures = sets.flatMap(({ unit, figures: all }) => all.map((one) => ({ ...one, unit })))
    expect(figures.length).toBeGreaterThan(0)
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(figures.map(({ id }) => id)))
    expect(shown).toHaveLength(figures.length)
    for (const figure of figures) {
      const row = shown.find(({ id }) => id === figure.id)
      if (figure.value !== null) {
        // Thousands of arrivals are read as arrivals: "501,000", "4.5 million".
        const arrivals = figure.unit === 'thousand-arrivals'
        const millions = arrivals && figure.value >= 1000
        const number = millions ? figure.value / 1000 : figure.value * (arrivals ? 1000 : 1)
        expect(row?.text, figure.id).toContain(
          number.toLocaleString('en-GB', { maximumFractionDigits: 3 }) +
            (millions ? ' million' : ''),
        )
      }
      if (figure.text !== null) expect(row?.text, figure.id).toContain(figure.text)
      expect(row?.text, figure.id).toContain(figure.date.earliest.slice(0, 4))
      const sources = [figure.source, ...figure.seconds.map(({ source }) => source)]
      expect(row?.links, figure.id).toEqual(
        sources.map((id) => reference.sources.find((source) => source.id === id)?.url),
      )
    }
  })
}

test('a mark of a drawing leads to its row, where its source stands', async ({ page }) => {
  await openView(page, '/topics/arms?layer=reference')
  const mark = page.locator('[data-mark="arms-0020"]')
  await page.getByRole('heading', { name: /^Share of Vietnam/ }).scrollIntoViewIfNeeded()
  await mark.click()
  const row = page.locator('#outside-arms-0020')
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()
  await expect(row).toContainText('81.5 per cent')
  await expect(row.getByRole('link').first()).toHaveAttribute('href', /^https:/)
})

test('a mark that is pressed again leads to its row again', async ({ page }) => {
  await openView(page, '/topics/arms?layer=reference')
  const mark = page.locator('[data-mark="arms-0020"]')
  const heading = page.getByRole('heading', { name: /^Share of Vietnam/ })
  const row = page.locator('#outside-arms-0020')
  for (const time of ['first', 'second']) {
    await heading.scrollIntoViewIfNeeded()
    await mark.click()
    await expect(row, time).toBeFocused()
    await expect(row, time).toBeInViewport()
    await page.getByRole('heading', { level: 1 }).click()
    await expect(row, time).not.toBeFocused()
  }
})

test('a row of the table keeps its cells in their columns', async ({ page }) => {
  await openView(page, '/topics/human-rights?layer=reference')
  await openTables(page)
  const cells = page.locator('tr[data-figure] > *')
  await expect(cells.first()).toBeVisible()
  const displays = await cells.evaluateAll((all) => all.map((one) => getComputedStyle(one).display))
  expect(new Set(displays)).toEqual(new Set(['table-cell']))
})

test('every mark that is drawn is a figure of the table', async ({ page }) => {
  await openView(page, '/partners/russia?layer=reference')
  await openTables(page)
  const section = page.getByRole('region', { name: SECTION })
  for (const set of await section.getByRole('article').all()) {
    await set.scrollIntoViewIfNeeded()
    const drawn = set.locator('svg [data-mark]')
    if ((await set.getByText(/^Table and sources: /).count()) > 0) {
      await expect(drawn.first()).toBeAttached()
    }
  }
  const idsOf = (name: string) =>
    section
      .locator(`[${name}]`)
      .evaluateAll((all, key) => all.map((one) => one.getAttribute(key) ?? ''), name)
  const rows = new Set(await idsOf('data-figure'))
  const marks = await idsOf('data-mark')
  expect(marks.length).toBeGreaterThan(100)
  expect(marks.filter((id) => !rows.has(id))).toEqual([])
})

test('the pointer at a mark is at that mark, and not at a neighbour', async ({ page }) => {
  for (const path of ['/topics/human-rights', '/partners/russia']) {
    await openView(page, `${path}?layer=reference`)
    const section = page.getByRole('region', { name: SECTION })
    const tables = section.getByText(/^Table and sources: /)
    await expect(tables.first()).toBeVisible()
    let all = 0
    for (const set of await section.getByRole('article').all()) {
      if ((await set.getByText(/^Table and sources: /).count()) === 0) continue
      await set.scrollIntoViewIfNeeded()
      await expect(set.locator('svg [data-mark]').first()).toBeAttached()
      const drawings = await set.locator('.recharts-surface').all()
      for (const drawing of drawings) {
        await drawing.evaluate((element) => element.scrollIntoView({ block: 'center' }))
        const { tried, missed } = await drawing.evaluate((element) => {
          const dots = [...element.querySelectorAll('[data-mark]')].map((mark) => {
            const { x, y, width, height } = mark.getBoundingClientRect()
            const round = Math.round(width - height) === 0
            return { mark, x: x + width / 2, y: y + height / 2, round }
          })
          // Two that lie on each other cannot be told apart; columns are not round.
          const alone = dots.filter(
            (dot) =>
              dot.round &&
              dots.every(
                (other) => other === dot || Math.hypot(other.x - dot.x, other.y - dot.y) > 3,
              ),
          )
          return {
            tried: alone.length,
            missed: alone
              .filter(
                ({ mark, x, y }) =>
                  document.elementFromPoint(x, y)?.closest('[data-mark]') !== mark,
              )
              .map(({ mark }) => mark.getAttribute('data-mark')),
          }
        })
        if ((await drawing.locator('[data-mark] circle').count()) > 0) {
          expect(tried, path).toBeGreaterThan(0)
        }
        expect(missed, path).toEqual([])
        all += tried
      }
    }
    expect(all, path).toBeGreaterThan(20)
  }
})

test('which figure has overtaken what the article says of deposits? From the figure to the words and back', async ({
  page,
}) => {
  await openView(page, '/topics/minerals?layer=reference')
  const section = page.getByRole('region', { name: SECTION })
  await expect(
    section.getByText('An outside source has overtaken the article.').first(),
  ).toBeVisible()
  const claim = section.locator('[data-record="vietnam-deposits-second-to-china"]')
  await claim.first().getByRole('link').first().click()
  const source = sourceOf(page)
  await expect(chosenMark(source)).toBeVisible()
  await expect(source).toContainText('An outside source has overtaken the article.')
  await expect(source).toContainText('as of 10 Sept 2023')
  await source.getByRole('link', { name: 'Vietnam, edition of 2025: 3,500,000 tonnes' }).click()
  await expect(page.locator('#outside-crit-0028')).toBeFocused()
  await expect(page.locator('#outside-crit-0028')).toContainText('3,500,000 tonnes')
})

test('a record says wherever it stands that a figure touches it, but only when asked', async ({
  page,
}) => {
  const row = page.locator('[data-record="en-route-trade-139-billion"]').first()
  await openView(page, '/claims?topic=trade')
  await expect(row).toBeVisible()
  await expect(page.getByRole('link', { name: 'differs outside' })).toHaveCount(0)
  await openView(page, '/claims?topic=trade&layer=reference')
  await page.getByRole('link', { name: 'differs outside' }).first().click()
  await expect(page).toHaveURL(/\/topics\/trade\?topic=trade&layer=reference#outside-trad-0043$/)
  await expect(page.locator('#outside-trad-0043')).toBeFocused()
  await expect(page.locator('#outside-trad-0043')).toContainText('US$123.86 billion')
})

test('on a partner’s page a record leads to the figure about that partner, and stays on the page', async ({
  page,
}) => {
  await openView(page, '/partners/india?layer=reference')
  await page.getByRole('link', { name: 'more outside' }).first().click()
  await expect(page).toHaveURL('/partners/india?layer=reference#outside-dipl-0015')
  await expect(page.locator('#outside-dipl-0015')).toBeFocused()
  await expect(page.locator('#outside-dipl-0015')).toContainText('3 Sept 2016')
})

test('the filters narrow the figures from outside as well', async ({ page }) => {
  await openView(page, '/?partner=india,south-korea&topic=arms&layer=reference')
  const compared = page.getByRole('region', { name: /partners compared/i })
  const shares = compared.getByRole('row', { name: /Share of the volume|Share of/ }).first()
  await expect(shares.getByRole('cell')).toHaveCount(2)
  await expect(shares).toContainText('6.2 per cent')
  const section = page.getByRole('region', { name: SECTION })
  await expect(section.getByRole('heading', { name: /^Share of Vietnam’s arms/ })).toBeVisible()
  await expect(section.getByRole('heading', { name: /^Goods trade/ })).toHaveCount(0)
  await section
    .getByText(/^Table and sources: /)
    .last()
    .click()
  await expect(section.getByRole('rowheader', { name: 'India' }).first()).toBeVisible()
  await expect(section.getByRole('rowheader', { name: 'China' })).toHaveCount(0)
})

test('a chosen partner takes marks from a drawing and does not make a list of it', async ({
  page,
}) => {
  await openView(page, '/topics/arms?partner=india&layer=reference')
  const shares = page.getByRole('article', { name: /^Share of Vietnam’s arms/ })
  await expect(shares.getByText(/^Table and sources: 4 figures/)).toBeVisible()
  await expect(shares).toContainText(/The latest figure: India [\d.]+ per cent/)
  await shares.scrollIntoViewIfNeeded()
  await expect(shares.locator('svg [data-mark]')).toHaveCount(4)

  // A single figure is told in words.
  await openView(page, '/topics/trade?partner=india&layer=reference')
  const imports = page.getByRole('article', { name: /^Imports from Vietnam/ })
  await expect(imports).toContainText(/India US\$[\d.]+ billion \(.+\)\./)
  await expect(imports.locator('li[data-figure]')).toHaveCount(1)
})

for (const filter of ['partner=india', 'topic=arms']) {
  test(`a figure that ${filter} takes away is led to without that filter`, async ({ page }) => {
    await openView(page, `/?${filter}&basis=on-record&layer=reference`)
    await page.getByRole('searchbox', { name: 'Search' }).fill('goods trade russia')
    const found = page.getByRole('search').getByRole('link', { name: /^Russia · 2021/ })
    // What is looked for is in the address a moment after it is typed.
    await expect(page).toHaveURL(/q=/)
    await found.first().click()
    await expect(page).toHaveURL(/^[^?]+\?basis=on-record&layer=reference#outside-trad-\d+$/)
    await expect(page.locator('tr:focus')).toContainText('Russia')
  })
}

test('second sources say what they say in words, and no hash breaks the column', async ({
  page,
}) => {
  for (const topic of ['diplomacy', 'arms', 'semiconductors']) {
    await openView(page, `/topics/${topic}?layer=reference`)
    await openTables(page)
    const rows = page.locator('[data-figure]')
    await expect(rows.first()).toBeVisible()
    const texts = await rows.locator('a').evaluateAll((links) =>
      links.map(({ parentElement, textContent }) => ({
        link: textContent,
        second: /^(?:agrees|differs|has the same)/.test(parentElement?.textContent ?? '')
          ? (parentElement?.textContent ?? '')
          : '',
      })),
    )
    expect(texts.filter(({ link }) => /[0-9a-f]{8,}/.test(link))).toEqual([])
    const seconds = texts.filter(({ second }) => second !== '')
    expect(seconds.length).toBeGreaterThan(0)
    expect(seconds.filter(({ second }) => /\d{4}-\d{2}-\d{2}|\) \(/.test(second))).toEqual([])
  }
})

test('on paper every drawing is there, as wide as the sheet, though nobody came near it', async ({
  page,
}) => {
  // The code of the drawings comes with the figures, whether or not the reader comes near.
  const code = page.waitForResponse(/set-charts/)
  await openView(page, '/topics/human-rights?layer=reference')
  const section = page.getByRole('region', { name: SECTION })
  await expect(section.getByRole('heading', { level: 3 }).first()).toBeVisible()
  await (await code).finished()
  const sheet = { width: 718, height: 1000 }
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const drawings = section.locator('.recharts-surface')
  const tables = section.getByText(/^Table and sources: /)
  await expect(drawings).toHaveCount(await tables.count())
  for (const drawing of await drawings.all()) {
    await expect(drawing.locator('circle').first()).toBeVisible()
    const box = await drawing.boundingBox()
    expect(box?.width).toBeGreaterThan(300)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(sheet.width)
  }
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden()
  await expect(section.getByRole('button')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the words in drawings have the contrast of text, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const path of ['/topics/human-rights', '/topics/trade', '/partners/china']) {
      await openView(page, `${path}?layer=reference`)
      const section = page.getByRole('region', { name: SECTION })
      const headings = section.getByRole('heading', { level: 3 })
      await expect(headings.first()).toBeVisible()
      for (const heading of await headings.all()) await heading.scrollIntoViewIfNeeded()
      await expect(section.locator('.recharts-surface text').first()).toBeVisible()
      const inks = await section.evaluate((element) => ({
        ground: getComputedStyle(element).backgroundColor,
        words: [...element.querySelectorAll('.recharts-surface text')].map((text) => ({
          text: text.textContent,
          ink: getComputedStyle(text).fill,
        })),
      }))
      // Axe does not look into drawings.
      const poor = inks.words.filter(({ ink }) => contrastOf(ink, inks.ground) < 4.5)
      expect(poor, path).toEqual([])
    }
  })
}

test('where figures cannot be had the page says so, and a second try brings them', async ({
  page,
  expectedNoise,
}) => {
  expectedNoise.push(/404/)
  let broken = true
  await page.route('**/data/reference-*.json', (route) =>
    broken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  )
  await openView(page, '/topics/minerals?layer=reference')
  const section = page.getByRole('region', { name: SECTION })
  await expect(section.getByText('The figures from outside did not arrive.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible()
  broken = false
  await section.getByRole('button', { name: 'Try again' }).click()
  await expect(section.getByRole('heading', { name: /^Rare-earth reserves/ })).toBeVisible()
})

test('partners are ordered by a figure from outside, rows are put away, and a reload keeps both', async ({
  page,
}) => {
  await openView(page, '/?layer=reference')
  const compared = page.getByRole('region', { name: /partners compared/i })
  await compared.getByLabel('Order').selectOption('Registered investment in Vietnam')
  const heads = compared.locator('thead').getByRole('link', { name: /^[A-Z][a-z]+(?: [A-Z]\w+)?$/ })
  await expect(heads).toHaveText(['South Korea', 'China', 'United States', 'India', 'Russia'])
  await compared.getByRole('checkbox', { name: 'Tone of the claims' }).click()
  await expect(compared.getByRole('rowheader', { name: /Balancing/ })).toHaveCount(0)
  await expect(page).toHaveURL('/?layer=reference&order=outside:investment-stock&without=tone')
  await page.reload()
  await expect(heads).toHaveText(['South Korea', 'China', 'United States', 'India', 'Russia'])
  await expect(compared.getByRole('rowheader', { name: /Balancing/ })).toHaveCount(0)
  await expect(compared.getByRole('rowheader', { name: /Registered investment/ })).toBeVisible()
  await compared.getByRole('checkbox', { name: 'Turned round' }).click()
  await expect(heads).toHaveText(['Russia', 'India', 'United States', 'China', 'South Korea'])
  await page.goBack()
  await expect(heads).toHaveText(['South Korea', 'China', 'United States', 'India', 'Russia'])
})

test('a partner is left out of the comparison and taken in again', async ({ page }) => {
  await openView(page, '/')
  const compared = page.getByRole('region', { name: /partners compared/i })
  const china = compared.getByRole('checkbox', { name: 'China' })
  await china.click()
  await expect(china).not.toBeChecked()
  await expect(page).toHaveURL('/?partner=united-states,russia,india,south-korea')
  await expect(compared.locator('thead').getByRole('link', { name: 'China' })).toHaveCount(0)
  await china.click()
  await expect(china).toBeChecked()
  await expect(page).toHaveURL('/')
})

test('where no claim is made on a topic the comparison says so, and blames no filter', async ({
  page,
}) => {
  await openView(page, '/topics/semiconductors')
  const compared = page.getByRole('region', { name: /side by side/ })
  const friction = compared.getByRole('row', { name: /Friction/ })
  await expect(friction.locator('[data-partner="CHN"]')).toContainText('No claim')
  const voices = compared.getByRole('row', { name: /Whose voice/ })
  await expect(voices.locator('[data-partner="CHN"]')).toContainText('No claim')
  await expect(compared).not.toContainText('under these filters')
  await openView(page, '/topics/arms?basis=document')
  await expect(compared).toContainText('None under these filters')
})

test('a topic’s page asks what to ask next, and each question leads to what prompts it', async ({
  page,
  corpus,
}) => {
  await openView(page, '/topics/minerals')
  const questions = page.getByRole('region', { name: 'What to ask next' })
  const own = corpus.questions.filter(({ topic }) => topic === 'minerals')
  await expect(questions.locator('ol > li')).toHaveCount(own.length)
  await questions.getByRole('link').first().click()
  await expect(chosenMark(sourceOf(page))).toBeInViewport()
})

test('a partner’s page says how little it rests on whatever filter is set, of the whole page', async ({
  page,
}) => {
  const thin = page.getByText('That is nearly nothing.')
  for (const slug of ['india', 'south-korea']) {
    await openView(page, `/partners/${slug}`)
    const words = await thin.innerText()
    await openView(page, `/partners/${slug}?topic=human-rights&status=alleged`)
    await expect(thin).toHaveText(words)
  }
  await openView(page, '/partners/united-states?status=hypothetical&basis=anonymous&topic=minerals')
  await expect(page.getByText(/statements about the United States meets/)).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })

  test('the figures fit, down to 320 px', async ({ page }) => {
    for (const path of ['/partners/south-korea', '/topics/arms', '/']) {
      await openView(page, `${path}?layer=reference`)
      await openTables(page)
      for (const width of [320, PHONE.width]) {
        await page.setViewportSize({ ...PHONE, width })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  })
})
