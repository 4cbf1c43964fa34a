import { publisherWords } from './publisher-words.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { publishedWords } from '#domain/corpus/publication.ts'
import type { Excerpt } from '#domain/model/corpus.ts'

/** What a link of the page leads to that is worth a note: a sentence of an article, or a page elsewhere. */
export type LinkTarget =
  | { readonly kind: 'excerpt'; readonly id: string }
  | {
      readonly kind: 'elsewhere'
      readonly address: string
      /** The words of the link. */
      readonly words: string
    }

/** A line of the list that stands for the links on paper. */
export interface PaperNote {
  /** Counted from 1; stands in brackets after each link that leads there. */
  readonly number: number
  /** The words exactly as they stand in the article; null for a page elsewhere. */
  readonly exact: string | null
  /** "Article 003, Bloomberg, 10 Sept 2023 (inferred)", or the words of a link to elsewhere. */
  readonly source: string
  /** In full, with scheme and host. */
  readonly address: string
}

/**
 * The notes of a page, each target once, in the order in which its links first name it.
 * @param linkTo the full address of an excerpt in its article
 * @returns the notes, and for each link the number of its note; null where the corpus has no such excerpt
 */
export function buildNotes(
  targets: readonly LinkTarget[],
  { excerptById, articleById }: Pick<CorpusIndex, 'excerptById' | 'articleById'>,
  linkTo: (excerpt: Pick<Excerpt, 'article' | 'id'>) => string,
): { readonly notes: readonly PaperNote[]; readonly numbers: readonly (number | null)[] } {
  const notes = new Map<string, PaperNote>()
  const numbers = targets.map((target) => {
    const key = target.kind === 'excerpt' ? target.id : target.address
    const known = notes.get(key)
    if (known) return known.number
    const number = notes.size + 1
    if (target.kind === 'elsewhere') {
      notes.set(key, { number, exact: null, source: target.words, address: target.address })
      return number
    }
    const excerpt = excerptById.get(target.id)
    const article = excerpt && articleById.get(excerpt.article)
    if (!article) return null
    notes.set(key, {
      number,
      exact: excerpt.exact,
      source: `Article ${article.label}, ${publisherWords(article)}, ${publishedWords(article)}`,
      address: linkTo(excerpt),
    })
    return number
  })
  return { notes: [...notes.values()], numbers }
}
