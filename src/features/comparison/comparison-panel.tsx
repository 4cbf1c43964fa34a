import { useDeferredValue, useMemo, useRef } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { EVERYTHING, type Selection } from '#domain/corpus/selection.ts'
import { PARTNERS } from '#domain/model/vocabulary.ts'
import { comparedRows } from '#domain/reference/compared-figures.ts'
import { Reading } from '#ui/reading.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { EmbedLine } from '#evidence/embed-control.tsx'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { PictureControl } from '#evidence/picture-control.tsx'
import { aboutRecords, versionsInWords } from '#evidence/picture-words.ts'
import { useReferenceDesk } from '#evidence/reference-desk.ts'
import type { Address } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { buildComparison, readComparison } from './comparison-model.ts'
import { ComparedTopic } from './cell.tsx'
import { ComparisonTools } from './comparison-tools.tsx'
import { orderColumns } from './instrument-model.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { TonePart } from './tone-part.tsx'

interface ComparisonPanelProps {
  /** What the panel is about at all; the reader's choices narrow it further. */
  readonly scope?: Selection
  /** The topic that the scope is, in words: then only what is said on it is compared. */
  readonly topic?: string
  /** Whether it stands alone, without the tools that narrow it and without the picture of the tones. */
  readonly alone?: boolean
}

const EMBEDDED = { show: 'comparison' } as const
const AS_LISTED: Pick<Address, 'order' | 'without'> = { order: null, without: [] }

const OUTSIDE_NOTE =
  'The rows on a ground of their own are figures from outside the articles, each with its publisher; no count has them.'

/** The five partners side by side: the same questions put to each, silence included. */
export function ComparisonPanel({
  scope = EVERYTHING,
  topic,
  alone = false,
}: ComparisonPanelProps) {
  const index = useCorpus()
  const { address, selection } = useChoices()
  // The table is large: the filter bar answers first.
  const deferred = useDeferredValue(selection)
  const view = useMemo(() => buildComparison(index, scope, deferred), [index, scope, deferred])
  const desk = useReferenceDesk()
  const outside = useMemo(
    () => (desk ? comparedRows(desk, [scope.topics, deferred.topics]) : []),
    [desk, scope, deferred],
  )
  // On a topic there is nothing to choose them with.
  const { order, without } = topic === undefined ? address : AS_LISTED
  const columns = useMemo(
    () => orderColumns(view.columns, order ?? 'listed', outside),
    [view.columns, order, outside],
  )
  const table = useRef<HTMLDivElement>(null)
  const title =
    topic === undefined ? titleOf(view.columns.length) : `Partners side by side on ${topic}`
  return (
    <section aria-labelledby="comparison" className="pt-8">
      <SectionHead
        id="comparison"
        title={title}
        hint="Numbers count statements, that is events and claims; each opens its list. Hatching is silence, not zero."
      >
        {view.empty && outside.length === 0 ? null : (
          <PictureControl
            title={title}
            name="comparison"
            about={(at) => {
              const about = aboutRecords(index, at, {
                records: [...new Set(view.columns.flatMap(({ statements }) => statements.records))],
                notes: [
                  'Numbers count statements, that is events and claims. Hatching is silence, not zero.',
                  ...(outside.length > 0 ? [OUTSIDE_NOTE] : []),
                ],
                reading: readComparison(view),
              })
              return desk && outside.length > 0
                ? { ...about, version: versionsInWords(desk.reference.version, about.version) }
                : about
            }}
            parts={() =>
              table.current && { drawing: table.current, legend: [], ground: '--color-paper' }
            }
          />
        )}
      </SectionHead>
      {view.empty && outside.length === 0 ? (
        <NothingLeft what="statement" articles={index.articlesInWords} />
      ) : (
        <>
          {topic === undefined && !alone ? <ComparisonTools outside={outside} /> : null}
          <Reading words={readComparison(view)}>
            <div ref={table}>
              <ComparedTopic value={topic ?? null}>
                <ComparisonTable
                  view={view}
                  columns={columns}
                  away={without}
                  outside={outside}
                  onTopic={topic !== undefined}
                />
              </ComparedTopic>
            </div>
          </Reading>
          <ComparisonNotes />
          <EmbedLine part={EMBEDDED} name="Partners compared" />
          {topic === undefined && !alone ? <TonePart columns={view.columns} /> : null}
        </>
      )}
    </section>
  )
}

function titleOf(partners: number): string {
  if (partners === PARTNERS.length) return 'Five partners compared'
  return partners === 1 ? 'One partner' : 'Partners compared'
}

/** What the words of the cells mean. */
function ComparisonNotes() {
  return (
    <p className="mt-3 max-w-[80ch] border-t border-hair-strong pt-2 text-xs text-ink-2">
      <b className="font-semibold">Origins</b>: articles that carry the same agency’s report count
      as one. <b className="font-semibold">Mentioned only</b>: named in a statement about another
      tie. A statement on two topics, or about two partners, counts under each.
    </p>
  )
}
