import { Packer } from 'docx'
import mammoth from 'mammoth'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { sampleExcerpt, sampleIndex } from '#test/sample-corpus.ts'
import { toBasket } from '#domain/basket/entry.ts'
import { seenOf } from '#domain/basket/seen.ts'
import { sampleEntry } from '#domain/basket/test-entries.ts'
import type { ToldSource } from '#evidence/citations.ts'
import { buildBasketDocument } from './basket-document.ts'
import { documentCsv } from './document-csv.ts'
import { buildDocx } from './document-docx.ts'
import { documentMarkdown } from './document-markdown.ts'

const QUOTE = '“It’s <b>ours</b>,” he *said*: 5 & 6.'
const NOTE =
  '=HYPERLINK("https://evil.example")\n[here](javascript:alert(1)) <img src=x onerror=alert(1)>\n\n# Not a heading\u0007'

const index = sampleIndex({
  excerpts: [
    ...sampleIndex().corpus.excerpts.filter(({ id }) => id !== 'early.2'),
    sampleExcerpt('early.2', 'early', 20, QUOTE),
  ],
})
const entries = ['credit', 'meeting'].map((id) => {
  const record = index.recordById.get(id)
  if (!record) throw new Error(`no ${id}`)
  return sampleEntry(id, { seen: seenOf(record, index), note: id === 'credit' ? NOTE : '' })
})
const document = buildBasketDocument(index, toBasket(entries), {
  now: '2025-03-04T12:00:00.000Z',
  page: 'https://example.org/basket',
  linkTo: ({ id }) => `https://example.org/?excerpt=${id}`,
})
const sources: readonly ToldSource[] = document.articles.map((article) => ({
  article,
  address: `https://example.org/${article.id}`,
  listed: `The *${article.label}*. https://example.org/${article.id}.`,
  note: `Note on ${article.label}.`,
}))

describe('as Markdown', () => {
  const text = documentMarkdown(document, sources)

  it('has a heading for each record, and each quote in a quotation with its address', () => {
    expect(text).toMatch(/^# Evidence basket\n/)
    expect(text.match(/^### .*/gm)).toEqual(['### credit', '### The two meet'])
    expect(text).toContain(String.raw`> “It’s \<b\>ours\</b\>,” he \*said\*: 5 & 6.`)
    for (const id of ['early.2', 'early.1', 'later.1', 'other.1']) {
      expect(text).toMatch(new RegExp(`^> .*<https://example.org/\\?excerpt=${id}>$`, 'm'))
    }
    expect(text).toContain(
      String.raw`- The \*001\*. <https://example.org/early>. Outlet not stated.`,
    )
  })

  it('lets a note mean no markup, and says whose it is', () => {
    expect(text).toContain('**Reader’s own note, not from the articles:**')
    expect(text).toContain(String.raw`\=HYPERLINK("https://evil.example")\
\[here\](javascript:alert(1)) \<img src=x onerror=alert(1)\>

\# Not a heading`)
  })
})

describe('as CSV', () => {
  const csv = documentCsv(document)
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true })

  it('has a row for each quote, with what is said of its record', () => {
    expect(csv.startsWith('\u{feff}')).toBe(true)
    expect(errors).toEqual([])
    expect(data.map(({ record, quote }) => [record, quote])).toEqual([
      ['credit', QUOTE],
      ['meeting', 'They met.'],
      ['meeting', 'They met for talks.'],
      ['meeting', 'They will meet.'],
    ])
    expect(data[1]).toMatchObject({
      mark: 'kept',
      date: '2024-01-31',
      outlet: 'outlet not stated',
      published: '2024-02-01',
      link: 'https://example.org/?excerpt=later.1',
      data_version: 'sample',
    })
    expect(data[0]).toMatchObject({ as_of: '2024-02-01' })
  })

  it('lets no note be a formula, however many lines it has', () => {
    expect(data[0]?.['readers_note']).toBe(`'${NOTE}`)
  })
})

describe('as a Word document', () => {
  it('has headings, quotes letter by letter, links, footnotes and the list of sources', async () => {
    const html = await readDocx()
    expect(html).toContain('<h2>The two meet</h2>')
    expect(html).toContain('<blockquote>“It’s &lt;b&gt;ours&lt;/b&gt;,” he *said*: 5 &amp; 6.<sup>')
    expect(html).toContain('<a href="https://example.org/?excerpt=later.1">')
    expect(html).toMatch(/<ol><li id="footnote-1">.*Note on 001\./)
    expect(html).toContain('<a href="https://example.org/early">https://example.org/early</a>')
  })

  it('keeps the lines of a note as text, without what no document may hold', async () => {
    const html = await readDocx()
    expect(html).toContain('<p>=HYPERLINK("https://evil.example")</p>')
    expect(html).toContain('<p># Not a heading\u{fffd}</p>')
    expect(html).not.toContain('<img')
  })
})

/** The Word document as HTML, as a reader of such files takes it. */
async function readDocx(): Promise<string> {
  const buffer = await Packer.toBuffer(buildDocx(document, sources))
  const styleMap = ["p[style-name='Quote'] => blockquote:fresh"]
  return (await mammoth.convertToHtml({ buffer }, { styleMap })).value
}
