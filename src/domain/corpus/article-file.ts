import type { Article } from '../model/corpus.ts'

/** Where an article's text lies below the base path, byte for byte, under a name that changes with it. */
export function articleFile({ id, sha256 }: Pick<Article, 'id' | 'sha256'>): string {
  return `data/articles/${id}-${sha256.slice(0, 8)}.txt`
}
