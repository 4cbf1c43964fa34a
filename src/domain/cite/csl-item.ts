import { quotable } from '../anchoring/quotable.ts'
import type { CorpusIndex } from '../corpus/corpus-index.ts'
import { capitalised } from '#lib/capitalised.ts'
import { outletName } from '../corpus/source-words.ts'
import type { Article, Excerpt } from '../model/corpus.ts'

/** A date of CSL-JSON: one day, or the first and the last. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
  /** Worked out and not stated. */
  readonly circa?: true
}

/** An item of CSL-JSON 1.0.2, as far as an article needs it. */
export interface CslItem {
  /** Id of the excerpt, or of the article where the whole of it is meant. */
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  /** Agencies that the text itself names; nobody is named otherwise. */
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title': string
  readonly issued: CslDate
  readonly language: string
  /** Left out where the address stands beside the citation. */
  readonly URL?: string
  /** The words themselves, what is not stated, and the version of the data. */
  readonly note: string
}

/** A sentence to cite, with its article. */
export interface Cited {
  readonly excerpt: Excerpt
  readonly article: Article
}

/** Excerpts with their articles, in their order. */
export function withArticles(
  { articleById }: Pick<CorpusIndex, 'articleById'>,
  excerpts: readonly Excerpt[],
): readonly Cited[] {
  return excerpts.flatMap((excerpt) => {
    const article = articleById.get(excerpt.article)
    return article ? [{ excerpt, article }] : []
  })
}

/** What an item says beside the article. */
export interface CiteContext {
  /** The address of a sentence in its article, in full. */
  readonly linkTo: (excerpt: Excerpt) => string
  /** Data version: hash of the corpus. */
  readonly version: string
}

/**
 * The article of an excerpt as a source to cite. What the text does not state stands in square brackets, as the manuals
 * of style have it for titles of one's own; a date that was worked out is marked as such.
 */
export function buildCslItem({ article, excerpt }: Cited, context: CiteContext): CslItem {
  return {
    ...buildArticleItem(article),
    id: excerpt.id,
    URL: context.linkTo(excerpt),
    note: noteOf({ article, excerpt }, context.version).join(' '),
  }
}

/** An article as a whole, in the same way. */
export function buildArticleItem(article: Article): CslItem {
  const { title, subject, publisher, published } = article
  const authors = article.origins.filter(
    ({ name, basis }) => basis === 'stated' && name !== publisher.name,
  )
  return {
    id: article.id,
    type: 'article-newspaper',
    title: title ?? `[${subject}]`,
    ...(authors.length > 0 ? { author: authors.map(({ name }) => ({ literal: name })) } : {}),
    'container-title': publisher.name ?? `[${outletName(article)}]`,
    issued: {
      'date-parts': [...new Set([published.earliest, published.latest])].map(partsOf),
      ...(published.basis === 'inferred' ? { circa: true as const } : {}),
    },
    language: 'en',
    note: basisOf(article).join(' '),
  }
}

/**
 * What a citation has to say beside the source, a line each: the exact words, what is not stated and how else it is
 * known, and the version of the data.
 */
export function noteOf({ article, excerpt }: Cited, version: string): readonly string[] {
  return [
    `“${quotable(excerpt.exact)}”`,
    ...basisOf(article),
    `Article ${article.label} in Bamboo Ledger, data version ${version}.`,
  ]
}

/** What an article does not state, and how else it is known, a line each. */
export function basisOf({ publisher, published, origins }: Article): readonly string[] {
  return [
    ...(publisher.name === null ? [`${capitalised(outletName({ publisher }))}.`] : []),
    `Date of publication ${published.basis}: ${published.note}`,
    ...origins
      .filter(({ basis }) => basis === 'inferred')
      .map(({ name, note }) => `Origin inferred as ${name}: ${note}`),
  ]
}

/** `2024-09-25` → [2024, 9, 25] */
function partsOf(day: string): readonly number[] {
  return day.split('-').map(Number)
}
