import { useEffect, useMemo, useRef, useState } from 'react'
import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { layOutMarks, planMarks, type MarkLayout, type MarkPlan } from './crowd-marks-model.ts'
import type { CrowdLane } from './crowd-model.ts'
import { chooseStep, stepStart } from './crowd-step-model.ts'
import type { CrowdPlot } from './crowd-plot-model.ts'
import type { CrowdWindow } from './crowd-window-model.ts'

/** Loads the records at some places, a few hundred at most, in the same order. */
export type LoadEvents = (places: readonly number[]) => Promise<readonly EventRecord[]>

/** Events that can have their names, as they were when the window last rested. */
export interface MarkStage {
  readonly layout: MarkLayout
  /** What it was made of: other lanes are not drawn with it. */
  readonly lanes: readonly CrowdLane[]
}

interface CrowdMarks {
  /** The last that was ready; null before any. */
  readonly stage: MarkStage | null
  /** Whether names could not be had; bars stand there meanwhile. */
  readonly failed: boolean
  readonly retry: () => void
}

/**
 * Finds where few enough events are left to name them, loads these and lays them out.
 * @param window once it rests
 */
export function useCrowdMarks(
  lanes: readonly CrowdLane[],
  columns: EventColumns,
  window: CrowdWindow,
  { inner: width, least }: CrowdPlot,
  loadEvents: LoadEvents,
): CrowdMarks {
  const [stage, setStage] = useState<MarkStage | null>(null)
  /** What could not be loaded: it is not asked for again until the reader says so. */
  const [failed, setFailed] = useState<MarkPlan | null>(null)
  const kept = useRef<Kept | null>(null)
  const plan = useMemo(() => {
    const step = chooseStep(window.perDay, least)
    const first = stepStart(step, Math.floor(window.from))
    const last = Math.ceil(window.from + width / window.perDay) - 1
    return planMarks(lanes, columns, { first, end: stepStart(step, last, 1) }, width)
  }, [lanes, columns, window, least, width])

  useEffect(() => {
    let gone = false
    if (kept.current?.of !== columns) kept.current = { of: columns, records: new Map() }
    const { records } = kept.current
    const show = () => {
      if (gone) return
      setStage({ layout: layOutMarks(plan, window, width, (place) => records.get(place)), lanes })
    }
    const wanted = new Set(plan.lanes.flatMap(({ places }) => places))
    const missing = [...wanted].filter((place) => !records.has(place))
    const load = async () => {
      const loaded = await loadEvents(missing)
      if (records.size > MOST_KEPT) forget(records, wanted)
      for (const [i, place] of missing.entries()) {
        const record = loaded[i]
        if (record) records.set(place, record)
      }
      show()
    }
    if (missing.length === 0) show()
    else if (failed !== plan) load().catch(() => (gone ? null : setFailed(plan)))
    return () => {
      gone = true
    }
  }, [plan, failed, columns, lanes, window, width, loadEvents])

  return { stage, failed: failed === plan, retry: () => setFailed(null) }
}

/** Records of one set of columns, by place. */
interface Kept {
  readonly of: EventColumns
  readonly records: Map<number, EventRecord>
}

const MOST_KEPT = 1000

function forget(records: Map<number, EventRecord>, wanted: ReadonlySet<number>): void {
  for (const place of records.keys()) {
    if (!wanted.has(place)) records.delete(place)
  }
}
