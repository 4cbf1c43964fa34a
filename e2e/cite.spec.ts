import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { expect, openView, PHONE, sourceOf, test } from './fixtures.ts'

const AnnotationsSchema = v.object({
  first: v.object({
    items: v.array(
      v.object({
        target: v.object({
          source: v.string(),
          selector: v.tuple([
            v.object({ type: v.literal('TextQuoteSelector'), exact: v.string() }),
            v.object({
              type: v.literal('TextPositionSelector'),
              start: v.number(),
              end: v.number(),
            }),
          ]),
        }),
      }),
    ),
  }),
})

const formOf = (page: Page) => page.getByRole('combobox', { name: 'Form of the citation' })
const textOf = (page: Page) => page.getByRole('group', { name: 'Citation' })

test('a sentence is cited in the form that the reader chooses, copied and saved', async ({
  page,
  corpus,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const excerpt = corpus.excerpts.find(({ article }) => article === 'hanoi-upgrade-2023')
  if (!excerpt) throw new Error('The corpus has no such excerpt')
  await openView(page, `/topics/arms?excerpt=${excerpt.id}`)
  await sourceOf(page).getByRole('button', { name: 'Cite this sentence' }).click()

  await expect(textOf(page)).toContainText('Reuters and AFP, “Vietnam Elevates Relations')
  await expect(textOf(page)).toContainText('[Outlet Not Stated]')
  await expect(textOf(page)).toContainText(`/articles/hanoi-upgrade-2023?excerpt=${excerpt.id}`)
  await expect(textOf(page)).toContainText('Date of publication inferred: No publication date')
  await expect(textOf(page)).toContainText(`data version ${corpus.version}`)
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await textOf(page).evaluate((element) => element.textContent),
  )

  await formOf(page).selectOption('CSL-JSON')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`bamboo-ledger-${excerpt.id}.json`)
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject([
    {
      id: excerpt.id,
      type: 'article-newspaper',
      author: [{ literal: 'Reuters' }, { literal: 'AFP' }],
      'container-title': '[outlet not stated]',
      issued: { 'date-parts': [[2023, 9, 10]], circa: true },
    },
  ])
  for (const [form, begin] of [
    ['APA', /^Reuters & AFP\. \(/],
    ['MLA', /^Reuters and AFP\./],
    ['BibTeX', /^@article\{/],
    ['RIS', /^TY {2}- NEWS/],
  ] as const) {
    await formOf(page).selectOption(form)
    await expect(textOf(page)).toHaveText(begin)
  }

  // Escape closes the citations, and only then the source.
  await formOf(page).press('Escape')
  await expect(formOf(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Cite this sentence' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sourceOf(page)).toHaveCount(0)
})

test('a record is cited with all sentences it rests on, also on a phone', async ({
  page,
  corpus,
}) => {
  await page.setViewportSize(PHONE)
  const meeting = corpus.events.find(({ title }) => title === 'Biden and Lam meet in New York')
  const [first] = meeting?.reports ?? []
  await openView(page, `/?excerpt=${first?.excerpt}`)
  await sourceOf(page)
    .getByRole('button', { name: /^Cite all \d+ sentences of: Biden and Lam meet in New York/ })
    .click()
  await formOf(page).selectOption('RIS')
  await expect(textOf(page)).toContainText('TY  - NEWS')
  const text = await textOf(page).innerText()
  expect(text.match(/^TY {2}- NEWS/gm)).toHaveLength(meeting?.reports.length ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})

test('every excerpt is published as a Web Annotation that finds its words in the article’s file', async ({
  page,
  request,
  corpus,
}) => {
  await openView(page, '/method')
  const link = page.getByRole('link', { name: 'every excerpt as a W3C Web Annotation' })
  const address = await link.evaluate((a: HTMLAnchorElement) => a.href)
  const response = await request.get(address)
  expect(response.headers()['content-type']).toBe('application/ld+json')
  const { first } = v.parse(AnnotationsSchema, await response.json())
  expect(first.items).toHaveLength(corpus.excerpts.length)
  const texts = new Map<string, string[]>()
  for (const { target } of first.items) {
    const source = new URL(target.source, address).href
    if (!texts.has(source)) texts.set(source, Array.from(await (await request.get(source)).text()))
    const [quote, place] = target.selector
    expect(texts.get(source)?.slice(place.start, place.end).join('')).toBe(quote.exact)
  }
})
