import type { EventColumns } from '#domain/model/event-columns.ts'
import { binLane, countBin, shareLane } from './crowd-bins-model.ts'
import type { CrowdLane } from './crowd-model.ts'

/** A stretch of time as a row: how many events of each lane begin in it. */
interface CrowdRow {
  /** First day, and the day after the last, as day numbers. */
  readonly first: number
  readonly end: number
  /** In the order of the lanes. */
  readonly counts: readonly number[]
}

/** The bars of a window as a table; with what lies outside of it, nothing is left out. */
export interface CrowdTable {
  /** Stretches in which anything begins, in the order of time. */
  readonly rows: readonly CrowdRow[]
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly undated: readonly number[]
  /** All that are left. */
  readonly sums: readonly number[]
}

/** @param edges where the window's stretches begin, and where the last ends */
export function buildCrowdTable(
  lanes: readonly CrowdLane[],
  columns: EventColumns,
  edges: readonly number[],
): CrowdTable {
  const binned = lanes.map((lane) => binLane(lane, columns, edges))
  const first = edges[0] ?? 0
  const shares = lanes.map((lane) => shareLane(lane, columns, first, edges.at(-1) ?? first))
  const rows = edges.slice(0, -1).map((edge, bin): CrowdRow => {
    const counts = binned.map((bins) => countBin(bins, bin))
    return { first: edge, end: edges[bin + 1] ?? edge, counts }
  })
  return {
    rows: rows.filter(({ counts }) => counts.some((count) => count > 0)),
    before: shares.map(({ before }) => before),
    after: shares.map(({ after }) => after),
    undated: lanes.map(({ undated }) => undated),
    sums: lanes.map(({ places, undated }) => places.length + undated),
  }
}
