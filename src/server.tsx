import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { App } from './app/app.tsx'
import { preloadPage } from './app/page-router.tsx'
import { listPaths, titleOf } from './app/routes.ts'
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
  const queryClient = new QueryClient()
  queryClient.setQueryData(corpusQuery.queryKey, index)
  for (const article of corpus.articles) {
    const text = texts.get(article.id)
    if (text !== undefined) {
      queryClient.setQueryData(articleTextQuery(article).queryKey, { text, intact: true })
    }
  }
  for (const path of [...listPaths(index), NO_SUCH_PATH]) {
    await preloadPage(path, index)
    yield { path, title: titleOf(path, index), html: await renderPath(path, queryClient) }
  }
  queryClient.clear()
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
