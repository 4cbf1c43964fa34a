import { Link, useLocation } from 'wouter'
import { useBasket } from '#data/use-basket.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { ThemeSwitch } from './theme-switch.tsx'

const LINK = partCode('the link', () => import('./copy-link.tsx'))

const VIEWS = [
  { path: '/', name: 'Dashboard' },
  { path: '/claims', name: 'Ledger' },
  { path: '/plans', name: 'Plans' },
  { path: '/wording', name: 'Wording' },
  { path: '/voices', name: 'Voices' },
  { path: '/people', name: 'People' },
  { path: '/articles', name: 'Articles' },
  { path: '/method', name: 'Method' },
  { path: '/basket', name: 'Basket' },
] as const

/** The name of the thing, what it is, and the way to its views; choices travel along. */
export function Masthead() {
  const { address } = useChoices()
  const [path] = useLocation()
  const search = formatAddress({ ...address, excerpt: null })
  const marked = useBasket().kept?.basket.size ?? 0
  const name = (
    <Link href={`/${search}`} className="text-inherit no-underline">
      Bamboo Ledger
    </Link>
  )
  const look =
    'font-serif text-[34px] leading-none font-semibold tracking-[-0.022em] tablet:text-3xl'
  return (
    <header className="mx-auto max-w-[1440px] px-4 tablet:px-8">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-1 border-b-3 border-double border-rule pt-5 pb-3">
        {path === '/' ? <h1 className={look}>{name}</h1> : <p className={look}>{name}</p>}
        <p className="order-4 basis-full font-serif text-[15px] leading-[1.35] text-ink-2 min-[86rem]:order-none min-[86rem]:max-w-[58ch] min-[86rem]:flex-1 min-[86rem]:text-sm">
          {import.meta.env.VITE_SHARDED
            ? 'What news articles say about Vietnam and five partners'
            : 'What five news articles say about Vietnam and five partners, September 2023 and 2024'}
        </p>
        <div className="contents tablet:ml-auto tablet:flex tablet:items-center tablet:gap-x-6">
          <nav
            aria-label="Views"
            className="order-3 -ml-2 flex flex-wrap items-center tablet:order-none"
          >
            {VIEWS.map((view) => (
              <Link
                key={view.path}
                href={view.path + search}
                aria-current={isUnder(path, view.path) ? 'page' : undefined}
                className="inline-flex min-h-7 items-center px-2 text-sm font-medium no-underline underline-offset-4 aria-[current=page]:underline aria-[current=page]:decoration-accent aria-[current=page]:decoration-2 pointer-coarse:min-h-11"
              >
                {view.name}
                {view.path === '/basket' && marked > 0 ? (
                  <span className="ml-1 text-xs font-normal text-ink-2">
                    {marked}
                    <span className="sr-only"> marked</span>
                  </span>
                ) : null}
              </Link>
            ))}
            <span className="flex items-center print:hidden">
              <LatePart
                code={LINK}
                waiting={<span className="invisible px-2 text-sm font-medium">Copy link</span>}
              >
                {({ CopyLink }) => <CopyLink />}
              </LatePart>
            </span>
          </nav>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}

function isUnder(path: string, view: string): boolean {
  return view === '/' ? path === '/' : path === view || path.startsWith(`${view}/`)
}
