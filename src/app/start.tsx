import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import type { Part } from '#data/corpus-part.ts'
import { corpusQueryOf } from '#data/corpus-query.ts'
import { crowdQuery } from '#data/crowd-query.ts'
import { outlineQuery } from '#data/outline-query.ts'
import { outlineOf } from '#domain/corpus/outline-of.ts'
import type { Outline } from '#domain/corpus/outline.ts'
import { speakersIn } from '#domain/corpus/speakers.ts'
import { pathNow, searchNow } from '#lib/browser/place.ts'
import { savesData } from '#ui/saves-data.ts'
import { knowSpeakers } from '#url/use-address.ts'
import { App } from './app.tsx'
import { AS_OF } from './as-of-corpus.tsx'
import { firstPart } from './corpus-parts.tsx'
import { preloadPage } from './page-router.tsx'
import { followAnchors } from './portable-anchors.ts'
import { LIGHT_PATH, NO_SUCH_PATH } from './routes.ts'
import { SOURCE_PANE } from './source-pane-code.ts'
import { StartFault } from './start-fault.tsx'

/**
 * Brings the prerendered page to life once the data and the page's code are there. Where they are not,
 * the text stays readable and a message above it says what is wrong and offers another try.
 */
export async function start(container: HTMLElement): Promise<void> {
  // Without a network the worker has the files; where it has not, that is said and not waited for.
  const queryClient = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })
  const asked = new URLSearchParams(searchNow())
  const { dataset } = document.documentElement
  if (asked.has('excerpt')) void queryClient.prefetchQuery(SOURCE_PANE)
  const path = pathNow()
  // What the host answers for an address that it does not know has no part of its own.
  const part = firstPart(container.dataset['path'] === NO_SUCH_PATH ? NO_SUCH_PATH : path)
  if (import.meta.env.VITE_PORTABLE) followAnchors()
  // The host may answer one page for another address (404.html), and what is published knows no choices
  // (index.html keeps it back for them): then start afresh, which also draws only what they leave.
  const hydrating = container.dataset['path'] === path && !('choosing' in dataset)
  let message: Root | undefined

  const attempt = async (): Promise<void> => {
    try {
      const outline = await fetchOutline(queryClient, part, path === LIGHT_PATH)
      knowSpeakers((outline.whole?.facets.speakers ?? speakersIn(outline.records)).keys())
      // Choices change what stands below as well, which takes the corpus.
      if (searchNow() !== '') await queryClient.fetchQuery(corpusQueryOf(part))
      if (asked.has('asof')) await queryClient.fetchQuery(AS_OF)
      // Choices in the address change the whole page at once: then it waits for all of its code.
      await preloadPage(path, outline, queryClient, hydrating && searchNow() === '')
    } catch (error) {
      if ('choosing' in dataset) dataset['choosing'] = 'failed'
      message ??= createRoot(placeBefore(container))
      message.render(<StartFault error={error} retry={() => void attempt()} />)
      return
    }
    message?.render(null)
    const app = <App queryClient={queryClient} />
    if (hydrating) hydrateRoot(container, app)
    else createRoot(container).render(app)
    // What the reader does next takes it.
    if (!savesData()) {
      whenIdle(() => {
        if (import.meta.env.VITE_SHARDED) void queryClient.prefetchQuery(crowdQuery)
        else void queryClient.prefetchQuery(corpusQueryOf(part))
      })
    }
  }
  await attempt()
}

/**
 * The outline as the build made it, or where the view takes the corpus anyway, out of that.
 * @throws DataFault
 */
async function fetchOutline(
  queryClient: QueryClient,
  part: Part | null,
  light: boolean,
): Promise<Outline> {
  if (light && !part) return queryClient.fetchQuery(outlineQuery)
  const outline = outlineOf(await queryClient.fetchQuery(corpusQueryOf(part)))
  queryClient.setQueryData(outlineQuery.queryKey, outline)
  return outline
}

/** Not every browser says when it is idle. */
function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(call)
  else setTimeout(call, 200)
}

function placeBefore(element: HTMLElement): HTMLElement {
  const place = document.createElement('div')
  element.before(place)
  return place
}
