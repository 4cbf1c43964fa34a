import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { findAll, type QuoteSelector } from '#domain/anchoring/find-quote.ts'
import { nearestName } from '#domain/anchoring/nearest-text.ts'
import { quoteContext } from '#domain/anchoring/quote-context.ts'
import { overlaps, type Span } from '#domain/anchoring/span.ts'
import { ExcerptSchema, type Excerpt } from '#domain/model/corpus.ts'
import { findMisleading } from '#lib/unseen.ts'
import { anchorQuote } from './anchor-quotes.ts'
import { problemAt, type Place, type Problem } from './problems.ts'
import type { ArticleSource } from './read-articles.ts'

/** Longest excerpt in UTF-16 code units: beyond it a reader no longer sees what is meant. */
const LONGEST = 600

/** The only maker of excerpts: it takes a quote and gives the id of the excerpt it anchors. */
export interface ExcerptBook {
  /** Null where the quote cannot be placed; the reason is then among the problems. */
  excerptId: (articleId: string, selector: QuoteSelector, place: Place) => string | null
  /** One for each distinct place, by article in order of publication, then by start. */
  excerpts: () => Excerpt[]
  problems: Problem[]
}

/**
 * @param sources articles in order of publication
 * @param knownArticles ids in the catalogue, also of articles that could not be read: a quote
 *   from one of those is no problem of its own
 */
export function createExcerptBook(
  sources: readonly ArticleSource[],
  knownArticles: readonly string[],
): ExcerptBook {
  const byArticle = new Map(sources.map((source) => [source.article.id, source]))
  const byId = new Map<string, Excerpt>()
  const problems: Problem[] = []

  const excerptId: ExcerptBook['excerptId'] = (articleId, selector, place) => {
    const source = byArticle.get(articleId)
    if (source === undefined) {
      if (!knownArticles.includes(articleId)) {
        problems.push(unknownArticle(articleId, knownArticles, place))
      }
      return null
    }
    const { span, problem } = anchorQuote({ id: articleId, text: source.text }, selector, place)
    if (span === null) {
      problems.push(problem)
      return null
    }
    problems.push(...checkExcerpt(source, span, place))
    const excerpt = toExcerpt(source, span)
    const namesake = byId.get(excerpt.id)
    if (namesake !== undefined && namesake.start !== span.start) {
      problems.push(problemAt(place, `quote gets an id that another has: ${excerpt.id}`))
    }
    byId.set(excerpt.id, excerpt)
    return excerpt.id
  }

  const excerpts = () => {
    const order = new Map(sources.map(({ article }, index) => [article.id, index]))
    const rank = ({ article }: Excerpt) => order.get(article) ?? 0
    return [...byId.values()].toSorted(
      (a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end,
    )
  }
  return { excerptId, excerpts, problems }
}

/** The problem of a record that names an article which the catalogue lacks. */
export function unknownArticle(id: string, known: readonly string[], place: Place): Problem {
  return problemAt(
    place,
    `names an article that is not in the catalogue: ${id}`,
    nearestName(id, known),
  )
}

function* checkExcerpt(
  { article, text }: ArticleSource,
  span: Span,
  place: Place,
): Generator<Problem> {
  const length = span.end - span.start
  const sign = findMisleading(text.slice(span.start, span.end))
  if (sign !== null) {
    yield problemAt(
      place,
      `quote has ${sign}, a sign that is not seen and can change what is read; quote the words before or after it`,
    )
  }
  if (length > LONGEST) {
    yield problemAt(place, `quote has ${length} characters; ${LONGEST} is the most`)
  }
  for (const part of article.furniture) {
    if (overlaps(part, span)) {
      yield problemAt(place, `quote takes in page furniture (${part.kind}), which is no reporting`)
    }
  }
}

/**
 * The id hangs on the words and on which of their occurrences it is, not on the offset: it stays
 * when text before it changes.
 */
function toExcerpt({ article, text }: ArticleSource, span: Span): Excerpt {
  const exact = text.slice(span.start, span.end)
  const occurrence = findAll(text, exact).indexOf(span.start)
  const hash = createHash('sha256').update(`${exact}\n${occurrence}`).digest('hex')
  return v.parse(ExcerptSchema, {
    id: `${article.id}.${hash.slice(0, 8)}`,
    article: article.id,
    exact,
    ...quoteContext(text, span),
    ...span,
  })
}
