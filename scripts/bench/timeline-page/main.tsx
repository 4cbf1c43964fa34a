import '../../../src/app/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useMemo } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { navigate } from 'wouter/use-browser-location'
import { selectEvents } from '#domain/corpus/select-events.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { CrowdTimeline } from '#features/timeline/crowd-timeline.tsx'
import type { LoadEvents } from '#features/timeline/use-crowd-marks.ts'
import { useChoices } from '#url/use-address.ts'
import { makeEvents, toColumns } from './made-events.ts'
import { toRecord } from './made-records.ts'
import { afterPaint } from './painted.ts'

interface StandProps {
  readonly columns: EventColumns
  readonly loadEvents: LoadEvents
  readonly asTable: boolean
}

/** The timeline as the app shows it: what is left follows from the address. */
function Stand({ columns, loadEvents, asTable }: StandProps) {
  const { selection } = useChoices()
  const left = useMemo(() => selectEvents(columns, selection), [columns, selection])
  return (
    <CrowdTimeline
      columns={columns}
      left={left}
      scope={EVERYTHING}
      asTable={asTable}
      loadEvents={loadEvents}
    />
  )
}

const client = new QueryClient()
const stand = document.querySelector('#stand')
let root: Root | null = null
let made: { readonly columns: EventColumns; readonly loadEvents: LoadEvents } | null = null

/** What scripts/bench/timeline.mjs asks of each of the pages. */
const bench = {
  /** Makes the events, which is not measured. */
  make(count: number): void {
    const events = makeEvents(count)
    const columns = toColumns(events)
    made = {
      columns,
      loadEvents: async (places) =>
        places.flatMap((place) => {
          const event = events[place]
          return event ? [toRecord(event, place)] : []
        }),
    }
  },
  /** Draws them; resolves to ms from data in memory to the frame painted. */
  draw(asTable = false): Promise<number> {
    const from = performance.now()
    root?.unmount()
    root = stand && createRoot(stand)
    if (made) {
      root?.render(
        <QueryClientProvider client={client}>
          <Stand {...made} asTable={asTable} />
        </QueryClientProvider>,
      )
    }
    return afterPaint(from)
  },
  /** Leaves the events of a topic, or all; resolves to ms until that is painted. */
  filter(topic: string | null): Promise<number> {
    const from = performance.now()
    navigate(topic === null ? location.pathname : `?topic=${topic}`)
    return afterPaint(from)
  },
}

Object.assign(globalThis, { bench })

// To be looked at: `#n=100000`, `#n=1000&table`.
const shown = new URLSearchParams(location.hash.slice(1))
if (shown.has('n')) {
  bench.make(Number(shown.get('n')))
  void bench.draw(shown.has('table'))
}
