import { createHash } from 'node:crypto'
import { nearestName } from '#domain/anchoring/nearest-text.ts'
import type { QuoteSelector } from '#domain/anchoring/find-quote.ts'
import type { Span } from '#domain/anchoring/span.ts'
import type { Article } from '#domain/model/corpus.ts'
import { anchorQuote } from './anchor-quotes.ts'
import { cutSentences } from './cut-sentences.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { problemAt, type Problem } from './problems.ts'
import type { SeedRecord } from './read-record.ts'
import type { SeedPath } from './read-yaml.ts'
import type { SeedArticle } from './seed-format.ts'
import { SEEDS, type SeedFiles } from './seed-files.ts'

/** An article of the catalogue together with its file. */
export interface ArticleSource {
  article: Article
  /** The file decoded as UTF-8, nothing trimmed. */
  text: string
  bytes: Uint8Array
  record: SeedRecord<SeedArticle>
}

const ARTICLES = `${SEEDS}/articles/`

/**
 * Joins the catalogue with the files, in order of publication. The files are held to the
 * catalogue: none missing, none changed, and none besides, unless the catalogue has broken entries.
 */
export function readArticles(
  files: SeedFiles,
  catalogue: readonly SeedRecord<SeedArticle>[],
  catalogueIsSound: boolean,
): { sources: ArticleSource[]; problems: Problem[] } {
  const problems: Problem[] = []
  const sources = catalogue.flatMap((record) => {
    const file = ARTICLES + record.value.file
    const content = files.get(file)
    if (content === undefined) {
      const names = articleFiles(files).map((path) => path.slice(ARTICLES.length))
      const message = `file is missing: ${file}`
      problems.push(problemAt(record.at('file'), message, nearestName(record.value.file, names)))
      return []
    }
    const { source, problems: found } = joinFile(record, content)
    problems.push(...found)
    return source === null ? [] : [source]
  })
  const listed = new Set(catalogue.map(({ value }) => ARTICLES + value.file))
  for (const file of articleFiles(files)) {
    if (listed.has(file) || !catalogueIsSound) continue
    const place = { file, line: 1, record: null }
    problems.push(
      problemAt(place, `is not in the catalogue; describe it in ${SEEDS}/articles.yaml`),
    )
  }
  return { sources: sources.toSorted((a, b) => byPublication(a.article, b.article)), problems }
}

/** Orders articles by the day they were published: earliest bound first, then latest. */
export function byPublication(a: Article, b: Article): number {
  return (
    compareDays(a.published.earliest, b.published.earliest) ||
    compareDays(a.published.latest, b.published.latest)
  )
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function articleFiles(files: SeedFiles): string[] {
  return [...files.keys()].filter((file) => file.startsWith(ARTICLES))
}

function joinFile(
  record: SeedRecord<SeedArticle>,
  content: string | Uint8Array,
): { source: ArticleSource | null; problems: Problem[] } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const problems: Problem[] = []
  if (createHash('sha256').update(bytes).digest('hex') !== record.value.sha256) {
    const message = `has changed: ${record.value.file} no longer has this sha256; articles are never edited, so put the file back as it came`
    problems.push(problemAt(record.at('sha256'), message))
  }
  const { text, brokenLine } = decodeUtf8(bytes)
  if (text === null) {
    const message = `${record.value.file} is not UTF-8 in its line ${brokenLine}; get it as UTF-8 from where it came`
    problems.push(problemAt(record.at('file'), message))
    return { source: null, problems }
  }

  const anchor = (selector: QuoteSelector, ...path: SeedPath): Span[] => {
    const { span, problem } = anchorQuote({ id: record.id, text }, selector, record.at(...path))
    if (problem !== null) problems.push(problem)
    return span === null ? [] : [span]
  }
  const furniture = record.value.furniture.flatMap((part, index) =>
    anchor(part, 'furniture', index).map(({ start, end }) => ({ start, end, kind: part.kind })),
  )
  const headings = record.value.headings.flatMap((part, index) => anchor(part, 'headings', index))
  const pieces = cutSentences(text, [...furniture, ...headings])
  const article: Article = { ...record.value, furniture, headings, pieces }
  return { source: { article, text, bytes, record }, problems }
}
