import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { corpusQuery } from '#data/corpus-query.ts'
import { App } from './app.tsx'
import { preloadPage } from './page-router.tsx'
import { StartFault } from './start-fault.tsx'

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * Brings the prerendered page to life once the data and the page's code are there. Where they are not,
 * the text stays readable and a message above it says what is wrong and offers another try.
 */
export async function start(container: HTMLElement): Promise<void> {
  const queryClient = new QueryClient()
  const path = location.pathname.slice(BASE.length) || '/'
  let message: Root | undefined

  const attempt = async (): Promise<void> => {
    try {
      const index = await queryClient.fetchQuery(corpusQuery)
      await preloadPage(path, index, queryClient)
    } catch (error) {
      message ??= createRoot(placeBefore(container))
      message.render(<StartFault error={error} retry={() => void attempt()} />)
      return
    }
    message?.render(null)
    const app = <App queryClient={queryClient} />
    // The host may answer one page for another address (404.html): then start afresh.
    if (container.dataset['path'] === path) hydrateRoot(container, app)
    else createRoot(container).render(app)
  }
  await attempt()
}

function placeBefore(element: HTMLElement): HTMLElement {
  const place = document.createElement('div')
  element.before(place)
  return place
}
