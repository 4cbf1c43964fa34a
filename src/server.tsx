import { QueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { prerender } from 'react-dom/static'
import { manifest } from 'virtual:corpus'
import { App } from './app/app.tsx'
import { describeView } from './app/describe-view.ts'
import { preloadPage } from './app/page-router.tsx'
import { listPaths } from './app/places.ts'
import { articlesOf, LIGHT_PATH, NO_SUCH_PATH, titleOf } from './app/routes.ts'
import { articleTextQuery } from './data/article-text-query.ts'
import type { Part } from './data/corpus-part.ts'
import { corpusQueryOf } from './data/corpus-query.ts'
import { outlineQuery } from './data/outline-query.ts'
import tokens from './app/tokens.css?raw'
import { articleFile } from './domain/corpus/article-file.ts'
import { buildCorpusIndex, type CorpusIndex } from './domain/corpus/corpus-index.ts'
import { outlineOf } from './domain/corpus/outline-of.ts'
import { partFile } from './domain/crowd/crowd-files.ts'
import { partOfPath } from './domain/crowd/part-name.ts'
import { unpackTotals, type PackedPart } from './domain/crowd/part.ts'
import type { Corpus } from './domain/model/corpus.ts'
import { lightColours } from './features/previews/light-colours.ts'
import { PreviewCard } from './features/previews/preview-card.tsx'
import { listPreviews, previewWords } from './features/previews/preview-model.ts'

export interface PrerenderedPage {
  /** Path below the base. */
  readonly path: string
  readonly title: string
  /** For search engines and link previews; null for what is not to be found by itself. */
  readonly description: string | null
  /** The markup of `#root`. */
  readonly html: string
  /** Data files that the page asks for before it comes to life, below the base. */
  readonly files: readonly string[]
}

/** The picture that goes with links to a view, to be drawn. */
export interface ViewPicture {
  /** Path of the view, below the base; that of the dashboard serves all views without one of their own. */
  readonly path: string
  /** What it says, in words. */
  readonly words: string
  readonly element: ReactElement
}

/** What the pictures of the site show, the dashboard's first. */
export function listPictures(corpus: Corpus): readonly ViewPicture[] {
  const colours = lightColours(tokens)
  return listPreviews(buildCorpusIndex(corpus)).map((preview) => ({
    path: preview.path,
    words: previewWords(preview),
    element: <PreviewCard preview={preview} colours={colours} />,
  }))
}

/** What the build has read and compiled. */
interface SiteData {
  readonly corpus: Corpus
  /** The articles by id, decoded, nothing trimmed. */
  readonly texts: ReadonlyMap<string, string>
  /** Gives the parts of a large corpus by name; null where the corpus is fetched whole. */
  readonly partOf: ((name: string) => PackedPart) | null
}

/** What one view is drawn with. */
interface ViewData {
  readonly part: Part | null
  readonly index: CorpusIndex
  /** The file that it comes from, below the base. */
  readonly file: string
}

/**
 * Renders every view to HTML, one after the other.
 * @throws Error where a part of a page fails, so that no broken page is published
 */
export async function* renderPages({
  corpus,
  texts,
  partOf,
}: SiteData): AsyncGenerator<PrerenderedPage> {
  const dataOf = partOf ? viewsInParts(partOf) : viewsOfWhole(corpus)
  const known = { ...corpus, articleById: new Map(corpus.articles.map((one) => [one.id, one])) }
  for (const path of [...listPaths(known), NO_SUCH_PATH]) {
    const { part, index, file: data } = dataOf(path)
    const outline = outlineOf(index)
    const queryClient = new QueryClient()
    queryClient.setQueryData(corpusQueryOf(part).queryKey, index)
    queryClient.setQueryData(outlineQuery.queryKey, outline)
    const files = [data]
    for (const article of articlesOf(path, outline)) {
      const text = texts.get(article.id)
      const file = part ? articleFile(article) : manifest.articles[article.id]
      if (text === undefined || file === undefined) throw new Error(`${article.id} has no text`)
      queryClient.setQueryData(articleTextQuery(article).queryKey, { text, intact: true })
      files.push(file)
    }
    await preloadPage(path, outline, queryClient, false)
    const html = await renderPath(path, queryClient)
    const description = describeView(path, index)
    yield { path, title: titleOf(path, outline), description, html, files }
    queryClient.clear()
  }
}

/** Each view of a corpus that is fetched whole. */
function viewsOfWhole(corpus: Corpus): (path: string) => ViewData {
  const index = buildCorpusIndex(corpus)
  return (path) => ({
    part: null,
    index,
    file: path === LIGHT_PATH ? manifest.outline.data : manifest.corpus,
  })
}

/** Each view of a large corpus; of one part the last is kept, since views that share one follow each other. */
function viewsInParts(partOf: (name: string) => PackedPart): (path: string) => ViewData {
  let last: ViewData | null = null
  return (path) => {
    const name = partOfPath(path)
    if (last?.part?.name === name) return last
    const { corpus, totals } = partOf(name)
    last = {
      part: { name, chosen: null },
      index: { ...buildCorpusIndex(corpus), whole: unpackTotals(totals) },
      file: partFile(manifest.version, name),
    }
    return last
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
