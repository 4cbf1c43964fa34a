import { StrictMode } from 'react'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Router } from 'wouter'
import { Alive } from './alive.tsx'
import { AsOfCorpus } from './as-of-corpus.tsx'
import { CorpusParts } from './corpus-parts.tsx'
import { ErrorBoundary } from '#ui/error-boundary.tsx'
import { PageRouter } from './page-router.tsx'
import { ROUTER_PROPS } from '#url/router-props.ts'
import { ReaderRegion } from './reader-region.tsx'
import { Shell } from './shell.tsx'

interface AppProps {
  readonly queryClient: QueryClient
  /** The path below the base to render on the server; absent in the browser. */
  readonly ssrPath?: string
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * The whole page. The router takes an empty search on the server and in the first client render, so
 * that a page opened with choices in its address hydrates as it was built and then applies them.
 */
export function App({ queryClient, ssrPath }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Router
          base={BASE}
          ssrSearch=""
          {...ROUTER_PROPS}
          {...(ssrPath === undefined ? {} : { ssrPath: BASE + ssrPath })}
        >
          <ErrorBoundary>
            <ReaderRegion>
              <CorpusParts>
                <AsOfCorpus>
                  <Shell>
                    <ErrorBoundary>
                      <PageRouter />
                    </ErrorBoundary>
                  </Shell>
                  <Alive />
                </AsOfCorpus>
              </CorpusParts>
            </ReaderRegion>
          </ErrorBoundary>
        </Router>
      </QueryClientProvider>
    </StrictMode>
  )
}
