import { expect, it } from 'vitest'
import { withArticles, type Cited } from '#domain/cite/csl-item.ts'
import { sampleCorpus, sampleIndex } from '#test/sample-corpus.ts'
import { formatCitations, listSources } from './citations.ts'

const index = sampleIndex({
  articles: sampleCorpus().articles.map((article) =>
    article.id === 'other'
      ? {
          ...article,
          title: 'They met at last',
          publisher: { name: 'Paper C', basis: 'stated', note: 'On top.' },
          published: {
            edtf: '2024-02-01/2024-02-03',
            earliest: '2024-02-01',
            latest: '2024-02-03',
            basis: 'inferred',
            note: 'It says this week.',
          },
        }
      : article,
  ),
})
const context = {
  version: 'v1',
  linkTo: ({ id }: { readonly id: string }) => `https://example.org/?excerpt=${id}`,
}
const cited = (...ids: readonly string[]): readonly Cited[] =>
  withArticles(
    index,
    index.corpus.excerpts.filter(({ id }) => ids.includes(id)),
  )
const inForm = (form: Parameters<typeof formatCitations>[0], ...ids: readonly string[]) =>
  formatCitations(form, cited(...ids), context)

it('writes a footnote as the Chicago manual has it, with the words and what is not stated', () => {
  expect(inForm('chicago', 'early.1').split('\n')).toEqual([
    'Agency A, “[Article 001],” [Outlet Not Stated], February 1, 2023, https://example.org/?excerpt=early.1.',
    '“They will meet.”',
    'Outlet not stated.',
    'Date of publication stated: Dateline.',
    'Article 001 in Bamboo Ledger, data version v1.',
    '',
  ])
})

it('says that a date was worked out, from what, and gives the whole of it', () => {
  const [first, ...rest] = inForm('chicago', 'other.1').split('\n')
  expect(first).toContain('“They Met at Last,” Paper C')
  expect(first).toMatch(/February 1.3, 2024\?/)
  expect(rest).toContain('Date of publication inferred: It says this week.')
  expect(rest).not.toContain('Outlet not stated.')
})

it('writes APA and MLA as their lists of sources have it', () => {
  expect(inForm('apa', 'early.1')).toMatch(/^Agency A\. \(2023, February 1\)\. \[Article 001\]/)
  expect(inForm('mla', 'early.1')).toMatch(/^Agency A\. “\[Article 001\]\.” .*, 1 Feb\. 2023/)
})

it('cites each of several sentences in full, though they stand in one article', () => {
  const parts = inForm('chicago', 'early.1', 'early.2').trim().split('\n\n')
  expect(parts).toHaveLength(2)
  for (const part of parts) expect(part).toMatch(/^Agency A, “\[Article 001\],”/)
})

it('gives BibTeX entries keys of their own', () => {
  const keys = [...inForm('bibtex', 'early.1', 'early.2').matchAll(/^@article\{([^,]+),/gm)]
  expect(new Set(keys.map(([, key]) => key)).size).toBe(2)
})

it('gives RIS the author, the day and the words', () => {
  const lines = inForm('ris', 'early.1').split('\n')
  expect(lines[0]).toBe('TY  - NEWS')
  expect(lines).toEqual(
    expect.arrayContaining(['AU  - Agency A', 'UR  - https://example.org/?excerpt=early.1']),
  )
  expect(lines.join('\n')).toMatch(/^DA {2}- 2023\/02\/01/m)
  expect(lines.join('\n')).toContain('They will meet.')
})

it('breaks no line of RIS within a value, and keeps names of entries whole', () => {
  const long = cited('early.1').map(({ article, excerpt }) => ({
    article,
    excerpt: {
      ...excerpt,
      id: 'a-name-of-more-than-twenty.12345678',
      exact: 'word '.repeat(60).trim(),
    },
  }))
  const text = formatCitations('ris', [...long, ...long], context)
  for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^[A-Z][A-Z\d] {2}-/)
  expect(text.match(/^TY {2}- NEWS$/gm)).toHaveLength(2)
  expect(text).toContain('word '.repeat(60).trim())
  expect(text.match(/^ID {2}- a-name-of-more-than-twenty\.12345678$/gm)).toHaveLength(2)
  expect(
    text.match(
      /^UR {2}- https:\/\/example\.org\/\?excerpt=a-name-of-more-than-twenty\.12345678$/gm,
    ),
  ).toHaveLength(2)
})

it('gives CSL-JSON with the date as first and last day, marked where it was worked out', () => {
  expect(JSON.parse(inForm('csl-json', 'other.1'))).toMatchObject([
    {
      id: 'other.1',
      type: 'article-newspaper',
      title: 'They met at last',
      issued: {
        'date-parts': [
          [2024, 2, 1],
          [2024, 2, 3],
        ],
        circa: true,
      },
      URL: 'https://example.org/?excerpt=other.1',
    },
  ])
})

it('lists articles as sources, each once, in the order of the style, with its address', () => {
  const sources = listSources('apa', index.corpus.articles, ({ id }) => `https://example.org/${id}`)
  expect(sources.map(({ article }) => article.id)).toEqual(['early', 'later', 'other'])
  expect(sources[0]?.listed).toMatch(/^Agency A\. \(2023, .*https:\/\/example\.org\/early$/)
  expect(sources[0]?.note).toMatch(/^Agency A\. \(2023, /)
  expect(sources[0]?.note).not.toContain('https:')
})

it('gives a style of notes its note beside the entry of its list', () => {
  const sources = listSources('chicago', index.corpus.articles, ({ id }) => `https://x.org/${id}`)
  expect(sources.find(({ article }) => article.id === 'early')).toMatchObject({
    listed:
      'Agency A. “[Article 001].” [Outlet Not Stated], February 1, 2023. https://x.org/early.',
    note: 'Agency A, “[Article 001],” [Outlet Not Stated], February 1, 2023.',
  })
})
