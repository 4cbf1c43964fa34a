import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useWholeOutline } from '#data/outline-query.ts'
import type { Outline } from '#domain/corpus/outline.ts'
import { FileLink } from '#ui/file-link.tsx'
import { BasketKeeper } from '#features/basket/basket-keeper.tsx'
import { FilterBar } from '#features/filters/filter-bar.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { manifest } from 'virtual:corpus'
import { StandingNotice } from './as-of-corpus.tsx'
import { Contents } from './contents.tsx'
import { Keys } from './keys.tsx'
import { LeftOut } from './left-out.tsx'
import { Masthead } from './masthead.tsx'
import { Offline } from './offline.tsx'
import { OutsideFigures } from './outside-figures.tsx'
import { PartNote } from './part-note.tsx'
import { Paper } from './paper.tsx'
import { PortableNote } from './portable-note.tsx'
import { EMBED_PATH, scopeOf } from './routes.ts'
import { Search } from './search.tsx'

/** What stands around every view: masthead, filters, foot. What is shown in a frame elsewhere has nothing of it. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const known = useWholeOutline()
  const [path] = useLocation()
  const scope = useMemo(() => scopeOf(path, known), [path, known])
  const bar = useRef<HTMLDivElement>(null)
  useBarHeight(bar)
  if (path === EMBED_PATH) return children
  return (
    <>
      <BasketKeeper />
      <OutsideFigures />
      <Paper />
      <a
        href="#main"
        className="absolute -left-[999px] z-50 bg-paper px-3 py-3 focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <Masthead />
      <div ref={bar} className="choices">
        <FilterBar
          scope={scope}
          tools={
            <>
              <Contents />
              <Search />
            </>
          }
        />
      </div>
      <LeftOut />
      {import.meta.env.VITE_PORTABLE ? <PortableNote /> : null}
      <StandingNotice />
      <noscript>
        <div className="frame border-b border-hair py-2 text-sm">
          {import.meta.env.VITE_PORTABLE ? (
            <p>
              Without JavaScript this copy shows the dashboard as it stands below, and nothing of it
              responds. The articles and the other views are in the file and need JavaScript.
            </p>
          ) : (
            <p>
              Without JavaScript filters and the source beside the page do not work. Everything can
              be read all the same; the <a href={`${import.meta.env.BASE_URL}articles`}>articles</a>{' '}
              show their excerpts marked.
            </p>
          )}
        </div>
      </noscript>
      <div className="choosing-note choosing-wait">
        <p className="frame py-8 text-ink-2">Applying the filters in this address …</p>
      </div>
      <div className="choosing-note choosing-failed">
        <p className="frame py-4">
          <strong className="font-semibold">The filters in this address are not applied.</strong>{' '}
          What stands below leaves nothing out. Reload the page to try again.
        </p>
      </div>
      <main id="main" tabIndex={-1} className="outline-none">
        {import.meta.env.VITE_SHARDED ? <PartNote /> : null}
        {children}
      </main>
      <Foot />
      {import.meta.env.VITE_PORTABLE ? null : <Offline />}
    </>
  )
}

function Foot() {
  const { version, ...outline } = useWholeOutline()
  const { events, claims, excerpts } = countAll(outline)
  const { address } = useChoices()
  const [path] = useLocation()
  const search = formatAddress({ ...address, excerpt: null })
  return (
    <footer className="frame mt-12">
      <div className="flex flex-wrap gap-x-6 gap-y-2 border-t-3 border-double border-rule py-4 text-xs text-ink-2 desk:col-span-2">
        <p>
          {events} events, {claims} claims, {excerpts} excerpts. Titles and statements are ours,
          quotes are verbatim.
        </p>
        <p>
          Data version <code className="font-sans">{version}</code>, app{' '}
          <code className="font-sans">{import.meta.env.VITE_APP_VERSION}</code>
        </p>
        <div className="flex flex-wrap gap-x-4">
          <Link href={`/method${search}`} className="py-1">
            Method and limits
          </Link>
          <FileLink path={manifest.download} className="py-1">
            Download the data
          </FileLink>
          <FileLink path={manifest.schema} className="py-1" shown>
            Its schema
          </FileLink>
          <Keys />
          {path === '/' ? null : (
            <Link href={`/${search}`} className="py-1">
              Dashboard
            </Link>
          )}
        </div>
      </div>
    </footer>
  )
}

function countAll({
  whole,
  records,
  excerptCounts,
}: Pick<Outline, 'whole' | 'records' | 'excerptCounts'>) {
  if (whole) return { ...whole.all, excerpts: whole.excerpts }
  const events = records.filter(({ type }) => type === 'event').length
  const excerpts = [...excerptCounts.values()].reduce((sum, count) => sum + count, 0)
  return { events, claims: records.length - events, excerpts }
}

/** What sticks below the filter bar, or ends above it, knows its height, whatever rows it has. */
function useBarHeight(bar: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = bar.current
    if (!element) return
    const root = document.documentElement
    const observer = new ResizeObserver(() => {
      root.style.setProperty('--bar-height', `${element.offsetHeight}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [bar])
}
