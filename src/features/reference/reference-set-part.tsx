import { EmbedLine } from '#evidence/embed-control.tsx'
import { figureRowId } from '#evidence/figure-href.ts'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import type { ReferenceIndex } from '#domain/reference/reference-index.ts'
import { classNames } from '#lib/class-names.ts'
import { hrefWithin } from '#lib/browser/place.ts'
import { plural } from '#lib/plural.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { Reading } from '#ui/reading.tsx'
import { useAskedFor } from '#ui/use-asked-for.ts'
import { usePrinting } from '#ui/use-printing.ts'
import { WhenNear } from '#ui/when-near.tsx'
import { setHeadingId } from '#url/embed-address.ts'
import { ArticleNotes } from './article-notes.tsx'
import { FigureList } from './figure-list.tsx'
import { FigureTable } from './figure-table.tsx'
import { chartHeight } from './chart-size.ts'
import { MarkReadout } from './mark-readout.tsx'
import { numbersSaid } from './said-model.ts'
import type { FigureMark, SetView } from './set-model.ts'
import { SetPicture } from './set-picture.tsx'
import { useRowInAddress } from './use-row-in-address.ts'

/** Longer tables would bury what else is printed; the data file has them. */
const MOST_PRINTED = 40

export const CHARTS = partCode('the charts', () => import('./set-charts.tsx'))

interface ReferenceSetPartProps {
  readonly index: ReferenceIndex
  readonly view: SetView
  /** Whether it takes the whole width. */
  readonly wide: boolean
}

/** One set of figures: what it shows in words, the drawing, where it comes from, what articles say of it, the table. */
export function ReferenceSetPart({ index, view, wide }: ReferenceSetPartProps) {
  const { set, drawing, reading, rows } = view
  const { recordById } = useCorpus()
  const said = useMemo(() => numbersSaid(view, recordById), [view, recordById])
  const chart = useRef<HTMLDivElement>(null)
  // A link to the set leads to its heading, one to a figure to its row.
  const head = useRef<HTMLDivElement>(null)
  useAskedFor(head)
  const [pointed, setPointed] = useState<FigureMark | null>(null)
  const { open, setOpen, show } = useRowInAddress(rows.map(({ figure }) => figureRowId(figure.id)))
  const printed = usePrinting() && rows.length <= MOST_PRINTED
  // The same function each time, so that the chart is not drawn anew under the pointer that presses a mark of it.
  const choose = useCallback(
    (mark: FigureMark) => {
      const row = figureRowId(mark.figure.id)
      show(row)
      // So that the row can be shared; no step of Back, which would only close the table.
      history.replaceState(history.state, '', hrefWithin(row))
    },
    [show],
  )
  return (
    <article
      aria-labelledby={setHeadingId(set.id)}
      className={classNames('min-w-0 break-inside-avoid', wide && '@3xl:col-span-2')}
    >
      <div ref={head}>
        <h3
          id={setHeadingId(set.id)}
          tabIndex={-1}
          className="scroll-mt-6 font-serif text-lg font-semibold outline-none"
        >
          {set.title}
        </h3>
      </div>
      <p className="mt-0.5 max-w-[72ch] text-sm text-ink-2">
        {set.measure}
        {set.derivation ? `; worked out as ${set.derivation}` : null}.
      </p>
      <Reading words={reading}>
        {drawing === 'list' ? (
          <FigureList index={index} view={view} />
        ) : (
          <div className="mt-3" onPointerLeave={() => setPointed(null)}>
            <div ref={chart}>
              <WhenNear height={chartHeight(view)}>
                {() => (
                  <LatePart code={CHARTS}>
                    {({ SetChart }) => (
                      <SetChart view={view} said={said} onPoint={setPointed} onChoose={choose} />
                    )}
                  </LatePart>
                )}
              </WhenNear>
            </div>
            <div className="flex flex-wrap items-start gap-x-4">
              <div className="min-w-56 flex-1">
                <MarkReadout mark={pointed} />
              </div>
              <SetPicture index={index} view={view} said={said} place={chart} />
            </div>
          </div>
        )}
      </Reading>
      {set.caveat ? (
        <p className="mt-2 max-w-[72ch] text-xs text-ink-2">
          <b className="font-semibold">Beware.</b> {set.caveat}
        </p>
      ) : null}
      <SourceLine view={view} />
      <EmbedLine part={{ show: 'figures', set: set.id }} name={set.title} />
      <ArticleNotes view={view} />
      {drawing === 'list' ? null : (
        <details
          open={open !== null || printed}
          onToggle={(event) => {
            if (!event.currentTarget.open) setOpen(null)
            else if (open === null && !printed) setOpen('')
          }}
          className="mt-2"
        >
          <summary className="flex min-h-8 w-fit cursor-pointer items-center text-sm font-medium text-outside hover:underline pointer-coarse:min-h-11">
            Table and sources: {plural(rows.length, 'figure')}
          </summary>
          {open === null && !printed ? null : <FigureTable index={index} view={view} />}
        </details>
      )}
    </article>
  )
}

const NAMED = 3

/** Who publishes the figures; the table has each with its address. */
function SourceLine({ view }: { readonly view: SetView }) {
  const publishers = [...new Set(view.sources.map(({ publisher }) => publisher))]
  const more = publishers.length - NAMED
  return (
    <p className="mt-2 max-w-[72ch] text-xs text-ink-2">
      <b className="font-semibold">{publishers.length === 1 ? 'Source' : 'Sources'}.</b>{' '}
      {publishers.slice(0, more > 1 ? NAMED : undefined).join('; ')}
      {more > 1 ? ` and ${more} more` : null}. Each figure has its own, with its address, in{' '}
      {view.drawing === 'list' ? 'the list' : 'the table'}.
    </p>
  )
}
