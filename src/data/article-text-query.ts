import { queryOptions } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import { articleFile } from '#domain/corpus/article-file.ts'
import type { Article } from '#domain/model/corpus.ts'
import { EXCERPTS_ONLY } from './excerpts-only.ts'
import { DataFault, fetchFile, hasHash } from './fetch-file.ts'

/** An article as it lies in the evidence base, or what the host may publish of it. */
export interface ArticleText {
  readonly text: string
  /** Whether the bytes have the published SHA-256; null where this browser offers no hashing (no https). */
  readonly intact: boolean | null
}

/**
 * The text of one article, byte for byte, checked against its published hash; where the host publishes excerpts only,
 * that file against the hash of its own.
 */
export const articleTextQuery = (article: Article) =>
  queryOptions({
    queryKey: ['article', article.id, article.sha256],
    queryFn: async ({ signal }): Promise<ArticleText> => {
      const path = import.meta.env.VITE_SHARDED
        ? articleFile(article)
        : manifest.articles[article.id]
      if (path === undefined) throw new DataFault(article.file, 'is not among the published files')
      const bytes = await (await fetchFile(path, signal)).arrayBuffer()
      const sha256 = EXCERPTS_ONLY ? (manifest.excerpts?.[article.id] ?? '') : article.sha256
      const intact = await hasHash(bytes, sha256)
      if (intact === false) {
        throw new DataFault(path, 'is not the article that was published: its hash differs')
      }
      return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), intact }
    },
    staleTime: Infinity,
    retry: false,
  })
