import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { manifest } from 'virtual:corpus'
import { App } from './app/app.tsx'
import { preloadPage } from './app/page-router.tsx'
import { articlesOf, listPaths, titleOf } from './app/routes.ts'
import { articleTextQuery } from './data/article-text-query.ts'
import { corpusQuery } from './data/corpus-query.ts'
import { buildCorpusIndex } from './domain/corpus/corpus-index.ts'
import type { Corpus } from './domain/model/corpus.ts'

export interface PrerenderedPage {
  /** Path below the base. */
  readonly path: string
  readonly title: string
  /** The markup of `#root`. */
  readonly html: string
  /** Data files that the page asks for before it comes to life, below the base. */
  readonly files: readonly string[]
}

/** A path that no view has: what the host shows for it becomes `404.html`. */
const NO_SUCH_PATH = '/404'

/**
 * Renders every view to HTML, one after the other.
 * @param texts the articles by id, decoded, nothing trimmed
 * @throws Error where a part of a page fails, so that no broken page is published
 */
export async function* renderPages(
  corpus: Corpus,
  texts: ReadonlyMap<string, string>,
): AsyncGenerator<PrerenderedPage> {
  const index = buildCorpusIndex(corpus)
  for (const path of [...listPaths(index), NO_SUCH_PATH]) {
    const queryClient = new QueryClient()
    queryClient.setQueryData(corpusQuery.queryKey, index)
    const files = [manifest.corpus]
    for (const article of articlesOf(path, index)) {
      const text = texts.get(article.id)
      const file = manifest.articles[article.id]
      if (text === undefined || file === undefined) throw new Error(`${article.id} has no text`)
      queryClient.setQueryData(articleTextQuery(article).queryKey, { text, intact: true })
      files.push(file)
    }
    await preloadPage(path, index, queryClient, false)
    const html = await renderPath(path, queryClient)
    yield { path, title: titleOf(path, index), html, files }
    queryClient.clear()
  }
}

async function renderPath(path: string, queryClient: QueryClient): Promise<string> {
  const failures: unknown[] = []
  const { prelude } = await prerender(<App queryClient={queryClient} ssrPath={path} />, {
    // Large parts must stand in the page, not in a hidden place that a script would move them from.
    progressiveChunkSize: Infinity,
    onError: (error) => {
      failures.push(error)
    },
  })
  const html = await new Response(prelude).text()
  if (failures.length > 0) throw new Error(`${path} could not be rendered`, { cause: failures[0] })
  return html
}
