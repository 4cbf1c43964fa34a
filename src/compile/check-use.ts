import { overlaps, type Span } from '#domain/anchoring/span.ts'
import type { Excerpt, UnusedSentence } from '#domain/model/corpus.ts'
import { anchorQuote } from './anchor-quotes.ts'
import { unknownArticle } from './excerpt-book.ts'
import { problemAt, type Problem } from './problems.ts'
import type { ArticleSource } from './read-articles.ts'
import type { Seeds } from './read-seeds.ts'

/** Each claims file is about an article, and bears its name; each article is used by a record. */
export function* checkArticleUse(
  seeds: Seeds,
  sources: readonly ArticleSource[],
  excerpts: readonly Excerpt[],
  knownArticles: readonly string[],
): Generator<Problem> {
  const known = new Set(knownArticles)
  const used = new Set(excerpts.map(({ article }) => article))
  for (const { article, place } of seeds.claimsFiles) {
    if (!known.has(article)) {
      yield unknownArticle(article, knownArticles, place)
    } else if (!place.file.endsWith(`/${article}.yaml`)) {
      yield problemAt(place, `is about ${article}, so it must be called ${article}.yaml`)
    }
  }
  for (const { article, record } of sources) {
    if (used.has(article.id)) continue
    yield problemAt(record.at(), 'is used by no record')
  }
}

/**
 * Anchors the sentences that are said to carry no record. One that carries a record after all is
 * a problem, for the reason given is then out of date.
 */
export function anchorUnused(
  seeds: Seeds,
  sources: readonly ArticleSource[],
  excerpts: readonly Excerpt[],
  knownArticles: readonly string[],
): { unused: UnusedSentence[]; problems: Problem[] } {
  const problems: Problem[] = []
  const unused: UnusedSentence[] = []
  for (const { value, at } of seeds.unused) {
    const { article: id, reason, note } = value
    const source = sources.find(({ article }) => article.id === id)
    if (source === undefined) {
      if (!knownArticles.includes(id))
        problems.push(unknownArticle(id, knownArticles, at('article')))
      continue
    }
    const { span, problem } = anchorQuote({ id, text: source.text }, value, at('quote'))
    if (span === null) {
      problems.push(problem)
      continue
    }
    unused.push({ article: id, ...span, reason, note })
    const used = excerptIn(source, span, excerpts)
    if (used !== undefined) {
      problems.push(
        problemAt(
          at('quote'),
          'is said to be unused, but a record quotes this sentence',
          used.exact,
        ),
      )
    }
    if (source.article.furniture.some((part) => overlaps(part, span))) {
      problems.push(problemAt(at('quote'), 'is page furniture and needs no reason'))
    }
  }
  return { unused, problems }
}

/** The first excerpt that shares a sentence with the span. */
function excerptIn(
  { article }: ArticleSource,
  span: Span,
  excerpts: readonly Excerpt[],
): Excerpt | undefined {
  const sentences = article.pieces.filter((piece) => overlaps(piece, span))
  return excerpts.find(
    (excerpt) =>
      excerpt.article === article.id && sentences.some((piece) => overlaps(piece, excerpt)),
  )
}
