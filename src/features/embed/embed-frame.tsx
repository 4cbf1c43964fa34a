import './embed-frame.css'
import { useMemo, useState, type ReactNode } from 'react'
import { manifest } from 'virtual:corpus'
import { useCorpus } from '#data/corpus-query.ts'
import { sourceWords } from '#domain/corpus/source-words.ts'
import type { Selection } from '#domain/corpus/selection.ts'
import { articleCredit } from '#evidence/article-reference.tsx'
import { InFrame } from '#evidence/in-frame.ts'
import { RESULT_ID } from '#ui/focus-after.ts'
import type { Pin } from '#url/embed-address.ts'
import { formatAddress } from '#url/address.ts'
import { fullAddress } from '#url/full-address.ts'
import { useAddress } from '#url/use-address.ts'
import { findSources, type Shown } from './embed-model.ts'

interface EmbedFrameProps {
  readonly shown: Shown
  /** What the part is about at all. */
  readonly scope: Selection
  readonly pin: Pin | null
  /** Full address of the same on the site. */
  readonly place: string
  /** What the choices leave, in words. */
  readonly sentence: ReactNode
  readonly children: ReactNode
}

/** Parts that keep the room above them that they have among others. */
const ROOMY: ReadonlySet<Shown['show']> = new Set(['timeline', 'comparison', 'tone', 'topics'])

/** A frame that is smaller has its sources folded, so that most of it is left to the part. */
const ROOM_FOR_SOURCES = '(width >= 46rem) and (height >= 30rem)'

/**
 * What stands around a part in a frame: whose it is and what it is about above, where it comes from below. Both stay in
 * view while the part scrolls between them, lest a frame that is lower than its part shows it without its sources.
 */
export function EmbedFrame({ shown, scope, pin, place, sentence, children }: EmbedFrameProps) {
  const [roomy] = useState(() => matchMedia(ROOM_FOR_SOURCES).matches)
  return (
    <div className="embed">
      <header className="text-sm">
        <h1 className="font-serif text-ink-2">
          <a href={place} className="inline-block font-semibold text-ink">
            Bamboo Ledger
          </a>
          : what five news articles say about Vietnam and five partners
        </h1>
        <div id={RESULT_ID} tabIndex={-1} role="status">
          {sentence}
        </div>
      </header>
      <main
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
        aria-label="What is shown"
        className={ROOMY.has(shown.show) ? 'embed-part' : 'embed-part pt-2'}
      >
        <InFrame value={true}>{children}</InFrame>
      </main>
      <footer className="border-t-3 border-double border-rule pt-1 text-xs leading-relaxed text-ink-2">
        <p className="flex flex-wrap items-center gap-x-2">
          <a href={place} className="inline-block py-0.5 font-semibold">
            Open on the site
          </a>
          <DataWords pin={pin} figures={shown.show === 'figures'} />
          {isBehind(pin) ? (
            <span>
              Newer data exists. <a href={place}>See it on the site</a>.
            </span>
          ) : null}
        </p>
        <details open={roomy}>
          <summary className="w-fit py-0.5 font-semibold text-ink">Sources</summary>
          <p>
            <Sources shown={shown} scope={scope} />. Titles and statements are Bamboo Ledger’s,
            quotes are verbatim. Links open in a new tab.
          </p>
        </details>
      </footer>
    </div>
  )
}

/** "From articles 003 (Bloomberg), 004 (Reuters, AFP): 2 articles, 2 origins (…)" */
function Sources({ shown, scope }: Pick<EmbedFrameProps, 'shown' | 'scope'>) {
  const index = useCorpus()
  const { address, selection } = useAddress()
  const sources = useMemo(
    () => findSources(index, shown, scope, selection),
    [index, shown, scope, selection],
  )
  if (shown.show === 'figures') {
    return <span>Figures from outside the articles, each with its own source</span>
  }
  const { articles } = sources
  if (articles.length === 0) return <span>Nothing in {index.articlesInWords}</span>
  return (
    <span>
      From {articles.length === 1 ? 'article' : 'articles'}{' '}
      {articles.map((article, i) => (
        <span key={article.id}>
          {i > 0 ? ', ' : null}
          <a
            href={fullAddress(
              `/articles/${article.id}${formatAddress({ ...address, excerpt: null })}`,
            )}
            className="inline-block py-0.5"
          >
            {article.label} ({articleCredit(article)})
          </a>
        </span>
      ))}
      : {sourceWords(sources)}
    </span>
  )
}

interface DataWordsProps {
  readonly pin: Pin | null
  readonly figures: boolean
}

/** "Data 24b5a6ddd2ef" and whether it stays so. */
function DataWords({ pin, figures }: DataWordsProps) {
  const { reference } = useAddress().address
  const outside = figures || reference ? (pin?.reference ?? manifest.reference?.version) : null
  return (
    <span>
      Data {pin?.corpus ?? manifest.version}
      {pin ? ', pinned' : null}
      {outside ? `; figures from outside ${outside}${pin?.reference ? ', pinned' : ''}` : null}
    </span>
  )
}

/** Whether the site has other data by now than the frame stays with. */
function isBehind(pin: Pin | null): boolean {
  if (!pin) return false
  const { corpus, reference } = pin
  return (
    corpus !== manifest.version || (reference !== null && reference !== manifest.reference?.version)
  )
}
