import type { Excerpt } from '#domain/model/corpus.ts'
import { fullAddress } from '#url/full-address.ts'

/** The sentence in its article, in full: the same address whatever view the reader cites it from. */
export function sentenceAddress({ article, id }: Pick<Excerpt, 'article' | 'id'>): string {
  return fullAddress(`/articles/${article}?excerpt=${id}`)
}
