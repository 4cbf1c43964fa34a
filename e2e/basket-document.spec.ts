import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import mammoth from 'mammoth'
import Papa from 'papaparse'
import type { Corpus } from '../src/domain/model/corpus.ts'
import { expect, openView, test } from './fixtures.ts'

/** A note that a spreadsheet, a browser or a reader of Markdown would take for more than words. */
const HOSTILE =
  '=HYPERLINK("https://evil.example","open")\n<img src=x onerror=alert(1)> [a](javascript:b) # c'

/** Some events and claims, with the excerpts that each rests on. */
function pickRecords({ events, claims, excerpts }: Corpus) {
  const found = (ids: readonly string[]) => excerpts.filter(({ id }) => ids.includes(id))
  const upgrade = events.filter(({ reports }) =>
    found(reports.map(({ excerpt }) => excerpt)).some(
      ({ article }) => article === 'hanoi-upgrade-2023',
    ),
  )
  return [
    ...upgrade.slice(0, 3).map(({ id, title, reports }) => ({
      id,
      type: 'event',
      text: title,
      excerpts: found(reports.map(({ excerpt }) => excerpt)),
    })),
    ...claims
      .filter(({ statement }) => /[“’]/.test(statement))
      .slice(0, 3)
      .map(({ id, statement, excerpts: ids }) => ({
        id,
        type: 'claim',
        text: statement,
        excerpts: found(ids),
      })),
  ]
}

/** The texts of the elements of a kind, without the signs of footnotes. */
function textsOf(html: string, element: string): readonly string[] {
  const pattern = new RegExp(`<${element}>(.*?)</${element}>`, 'gs')
  return [...html.matchAll(pattern)].map(([, inner = '']) =>
    plainText(inner.replaceAll(/<sup>.*?<\/sup>/g, '')),
  )
}

/** What HTML says, as it is read. */
function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Brings the records into the basket by the file that the page itself reads, one more that the data never had. */
async function fillBasket(page: Page, records: ReturnType<typeof pickRecords>, note: string) {
  const moment = '2025-03-01T09:00:00.000Z'
  const entry = { mark: 'kept', added: moment, changed: moment }
  const seen = { version: 'earlier', facts: {}, quotes: [] }
  const entries = [
    ...records.map(({ id, type, text }, i) => ({
      ...entry,
      record: id,
      note: i === 0 ? note : '',
      seen: { ...seen, type, text },
    })),
    {
      ...entry,
      record: 'no-such-record',
      mark: 'doubtful',
      note: 'Kept.',
      seen: {
        ...seen,
        type: 'claim',
        text: 'It is no more.',
        quotes: [{ excerpt: 'none', article: 'none', label: '009', exact: 'It was so.' }],
      },
    },
  ]
  const head = { format: 'bamboo-ledger-basket', formatVersion: 1, exported: moment }
  await openView(page, '/basket?topic=arms')
  await page.getByLabel('Import a file').setInputFiles({
    name: 'basket.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...head, dataVersion: 'earlier', entries })),
  })
  await expect(page.getByText(`${entries.length} records came in.`)).toBeVisible()
}

async function save(page: Page, form: 'Word' | 'Markdown' | 'CSV', extension: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: form, exact: true }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(
    new RegExp(`^bamboo-ledger-basket-\\d{4}-\\d{2}-\\d{2}\\.${extension}$`),
  )
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}.`)).toBeVisible()
  return readFile(await file.path())
}

test('the whole basket is saved as a document that a Word reader, a spreadsheet and an editor open', async ({
  page,
  corpus,
  expectedNoise,
}) => {
  const records = pickRecords(corpus)
  await fillBasket(page, records, HOSTILE)
  await page.getByRole('button', { name: 'Save as a document' }).click()
  await page.getByLabel('List of sources in').selectOption('MLA')
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const quotes = records.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact))

  const code = '**/document-docx-*.js'
  expectedNoise.push(/net::ERR_FAILED/)
  await page.route(code, (route) => route.abort())
  await page.getByRole('button', { name: 'Word', exact: true }).click()
  await expect(page.getByText('The code that writes Word documents did not arrive.')).toBeVisible()
  await page.unroute(code)
  const buffer = await save(page, 'Word', 'docx')
  const styleMap = ["p[style-name='Quote'] => blockquote:fresh"]
  const { value: html } = await mammoth.convertToHtml({ buffer }, { styleMap })
  expect(textsOf(html, 'h2').toSorted()).toEqual(
    [...records.map(({ text }) => text), 'It is no more.'].toSorted(),
  )
  expect(textsOf(html, 'blockquote').toSorted()).toEqual([...quotes, 'It was so.'].toSorted())
  const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => plainText(href))
  for (const { id, article } of records.flatMap(({ excerpts }) => excerpts)) {
    expect(links.some((href) => href.endsWith(`/articles/${article}?excerpt=${id}`))).toBe(true)
  }
  expect(links.filter((href) => !/^(?:https?:|#)/.test(href))).toEqual([])
  expect(html).not.toContain('<img')
  const text = plainText(html)
  expect(text).toContain('No longer in the data')
  expect(text).toContain('=HYPERLINK("https://evil.example","open")')
  expect(text).toContain(`Data version ${corpus.version}`)
  expect(text).toContain('Reuters and AFP. “Vietnam Elevates Relations')

  const markdown = (await save(page, 'Markdown', 'md')).toString('utf8')
  // A backslash before a sign says that the sign is meant as it is.
  const plain = markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
  for (const quote of quotes) expect(plain).toContain(`\n> ${quote}\n`)
  expect(markdown).toContain(String.raw`\<img src=x onerror=alert(1)\> \[a\](javascript:b) # c`)
  expect(markdown.match(/^### /gm)).toHaveLength(records.length + 1)

  const csv = (await save(page, 'CSV', 'csv')).toString('utf8')
  expect(csv.startsWith('\u{feff}')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true })
  expect(errors).toEqual([])
  expect(data.map(({ quote = '' }) => quote).toSorted()).toEqual(
    [...quotes, 'It was so.'].toSorted(),
  )
  expect(data.find(({ record }) => record === records[0]?.id)?.['readers_note']).toBe(`'${HOSTILE}`)
  expect(data.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@-]/.test(cell))).toEqual(
    [],
  )
})

test('any record is cited from its row in the ledger, and from the basket', async ({
  page,
  corpus,
}) => {
  const event = corpus.events.find(({ reports }) => reports.length > 1)
  await openView(page, '/claims')
  const cell = page.locator(`tr[data-record="${event?.id}"] .ledger-basket`)
  await cell.locator('summary').click()
  await cell.getByRole('button', { name: `Cite of: ${event?.title}` }).click()
  await cell.getByLabel('Form of the citation').selectOption('BibTeX')
  const citation = cell.getByRole('group', { name: 'Citation' })
  await expect(citation).toContainText(`excerpt=${event?.reports[0]?.excerpt}`)
  expect((await citation.innerText()).match(/^@article\{/gm)).toHaveLength(
    event?.reports.length ?? 0,
  )

  await cell.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('link', { name: 'Basket 1 marked' }).click()
  const entry = page.locator(`li[data-record="${event?.id}"]`)
  await entry.getByRole('button', { name: `Cite of: ${event?.title}` }).click()
  await expect(entry.getByRole('group', { name: 'Citation' })).toContainText(
    `data version ${corpus.version}`,
  )
})
