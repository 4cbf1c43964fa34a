import { useMemo, useState, type ReactNode } from 'react'
import { useOutline } from '#data/outline-query.ts'
import { EVERYTHING, selectRecords, type Selection } from '#domain/corpus/selection.ts'
import { BelowTheFold, lowerPart } from '#ui/below-the-fold.tsx'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { useChoices } from '#url/use-address.ts'
import { DRAWING_HINT } from './timeline-hint.ts'

interface TimelinePanelProps {
  /** What the panel is about at all; the reader's choices narrow it further. */
  readonly scope?: Selection
}

/** What fits the screen is the drawing, on a phone the list; there the reader may ask for the drawing too. */
type Look = 'fitting' | 'drawing' | 'table'

const FITTING_HINT = (
  <>
    <span className="hidden tablet:inline">{DRAWING_HINT}</span>
    <span className="tablet:hidden">
      From first to last; hatching is time of which no article speaks. Lengths are not durations.
    </span>
  </>
)
const TABLE_HINT =
  'The same events as a table; each column sorts it. A date tells how it is known; a dotted one was worked out, or is not one exact day.'

const HINTS = { fitting: FITTING_HINT, drawing: DRAWING_HINT, table: TABLE_HINT }

const KEY = lowerPart(async () => (await import('./timeline-key.tsx')).TimelineKey)
const DRAWING = lowerPart(async () => (await import('./timeline-drawing.tsx')).TimelineDrawing)
const READING = lowerPart(async () => (await import('./timeline-reading.tsx')).TimelineReading)
const LIST = lowerPart(async () => (await import('./timeline-list.tsx')).TimelineList)
const FOOT = lowerPart(async () => (await import('./timeline-foot.tsx')).TimelineFoot)
const PICTURE = lowerPart(async () => (await import('./timeline-foot.tsx')).TimelinePicture)

const CROWD = /* @__PURE__ */ lowerPart(async () => (await import('./crowd-part.tsx')).CrowdPart)

/** Fetches the code of the drawing, of what stands around it, and of the list that a phone has instead. */
export async function loadTimelineRest(): Promise<void> {
  if (import.meta.env.VITE_SHARDED) {
    await CROWD.load()
    return
  }
  await Promise.all([
    KEY.load(),
    DRAWING.load(),
    LIST.load(),
    READING.load(),
    FOOT.load(),
    PICTURE.load(),
  ])
}

const TABLE = partCode('the table', () => import('./timeline-table.tsx'))

/** What happened when, with each partner: as a drawing, as a list down a phone, or as a table. */
export const TimelinePanel: (props: TimelinePanelProps) => ReactNode = import.meta.env.VITE_SHARDED
  ? CrowdTimelinePanel
  : RecordsTimelinePanel

const CROWD_HINT =
  'Bars count the events that begin in a month, a year or a day; one opens on what it counts, until events have their names.'

function CrowdTimelinePanel({ scope = EVERYTHING }: TimelinePanelProps) {
  const [asTable, setAsTable] = useState(false)
  const given = useMemo(() => ({ scope, asTable }), [scope, asTable])
  return (
    <section aria-labelledby="timeline" className="pt-6">
      <SectionHead id="timeline" title="Timeline" hint={CROWD_HINT}>
        <p className="-mx-2">
          <TextButton onClick={() => setAsTable(!asTable)}>
            {asTable ? 'As a drawing' : 'As a table'}
          </TextButton>
        </p>
      </SectionHead>
      <BelowTheFold part={CROWD} given={given} />
    </section>
  )
}

function RecordsTimelinePanel({ scope = EVERYTHING }: TimelinePanelProps) {
  const { records, articlesInWords } = useOutline()
  const [look, setLook] = useState<Look>('fitting')
  const asTable = look === 'table'
  const { selection } = useChoices()
  const empty = useMemo(
    () =>
      selectRecords(selectRecords(records, scope), selection).every(({ type }) => type === 'claim'),
    [records, scope, selection],
  )
  const given = useMemo(() => ({ scope }), [scope])
  return (
    <section aria-labelledby="timeline" className="pt-6">
      <SectionHead id="timeline" title="Timeline" hint={HINTS[look]}>
        {asTable ? null : <BelowTheFold part={PICTURE} given={given} />}
        <p className="-mx-2">
          <TextButton
            className="tablet:hidden"
            onClick={() => setLook(look === 'fitting' ? 'drawing' : 'fitting')}
          >
            {look === 'fitting' ? 'As a drawing' : 'As a list'}
          </TextButton>
          <TextButton onClick={() => setLook(asTable ? 'drawing' : 'table')}>
            {asTable ? 'As a drawing' : 'As a table'}
          </TextButton>
        </p>
      </SectionHead>
      <BelowTheFold part={KEY} given={given} />
      {empty ? (
        <NothingLeft what="event" articles={articlesInWords} />
      ) : asTable ? (
        <LatePart code={TABLE}>{({ TimelineTable }) => <TimelineTable scope={scope} />}</LatePart>
      ) : (
        <>
          <div className={look === 'drawing' ? undefined : 'hidden tablet:block'}>
            <BelowTheFold part={DRAWING} given={given} />
          </div>
          <div className={look === 'drawing' ? 'hidden' : 'tablet:hidden'}>
            <BelowTheFold part={LIST} given={given} />
          </div>
          <BelowTheFold part={READING} given={given} />
          <BelowTheFold part={FOOT} given={given} />
        </>
      )}
    </section>
  )
}
