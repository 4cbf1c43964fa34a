import type { CorpusIndex, EventRecord } from '#domain/corpus/corpus-index.ts'
import { isEverything, selectRecords, type Selection } from '#domain/corpus/selection.ts'
import type { Article } from '#domain/model/corpus.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { groupByKeys } from '#lib/group-by.ts'
import { plural } from '#lib/plural.ts'
import { buildCells, type AxisCell } from './axis-model.ts'
import { rangeOf } from './date-range-model.ts'
import {
  buildSegments,
  buildTicks,
  spellSpan,
  type AxisSegment,
  type AxisTick,
} from './axis-label-model.ts'
import { linkPlans, type PlanLink } from './link-model.ts'
import {
  compareMarks,
  LANES,
  lanesOf,
  toMark,
  type LaneKey,
  type TimelineMark,
} from './mark-model.ts'
import { placeMarks, type PlacedMark } from './place-model.ts'
import { placePublications, type PublicationMark } from './publication-model.ts'
import { buildScale, type Scale } from './scale-model.ts'

interface Lane {
  readonly key: LaneKey
  readonly name: string
  /** Its dated events that are shown, in the order of time. */
  readonly marks: readonly TimelineMark[]
  /** "12 events", "3 of 12 events" */
  readonly count: string
  /** "15 without date", or null where each has one. */
  readonly undated: string | null
  /** Why nothing is drawn; null where something is. */
  readonly note: string | null
  /** Whether the articles have no event for it at all: then it is drawn as silence. */
  readonly silent: boolean
}

/** What the timeline shows, before it is given a width. */
export interface TimelineView {
  readonly cells: readonly AxisCell[]
  readonly lanes: readonly Lane[]
  /** Dated events that are shown, each once, in the order of time. */
  readonly marks: readonly TimelineMark[]
  /** Events that are shown and have no date in any article. */
  readonly undated: readonly EventRecord[]
  /** Events that are shown, dated or not. */
  readonly shown: readonly EventRecord[]
  readonly articles: readonly Article[]
}

/**
 * The events of a scope as lanes, narrowed by the reader's selection. The axis is cut from the whole scope,
 * so that no mark moves when a filter is switched.
 */
export function buildTimeline(
  index: CorpusIndex,
  scope: Selection,
  selection: Selection,
): TimelineView {
  const inScope = selectRecords(index.events, scope)
  const shown = selectRecords(inScope, selection)
  const marks = shown.flatMap((record) => toMark(record) ?? []).toSorted(compareMarks)
  const narrowed = !isEverything(scope)
  const lanes = LANES.filter(
    ({ key }) => scope.partners.length === 0 || (key !== 'wider' && scope.partners.includes(key)),
  ).map(({ key, name }): Lane => {
    const closed =
      selection.partners.length > 0 && (key === 'wider' || !selection.partners.includes(key))
    const of = (records: readonly EventRecord[]) =>
      records.filter((record) => lanesOf(record).includes(key))
    const total = of(inScope).length
    const left = closed ? [] : of(shown)
    const drawn = closed ? [] : marks.filter(({ record }) => lanesOf(record).includes(key))
    return {
      key,
      name,
      marks: drawn,
      count:
        left.length === total
          ? plural(total, 'event')
          : `${left.length} of ${plural(total, 'event')}`,
      undated: left.length > drawn.length ? `${left.length - drawn.length} without date` : null,
      note: noteOf(
        total,
        left.length,
        drawn.length,
        `No ${narrowed ? 'such ' : ''}event in ${index.articlesInWords}`,
      ),
      silent: total === 0,
    }
  })
  return {
    cells: buildCells(
      inScope.flatMap(({ event }) => event.date ?? []),
      index.corpus.articles.map(({ published }) => published),
    ),
    lanes,
    marks,
    undated: shown.filter(({ event }) => event.date === null),
    shown,
    articles: index.corpus.articles,
  }
}

/** The drawing in a sentence: how many events, how many without a date, and the months in which most begin. */
export function readTimeline({ shown, undated }: TimelineView): string {
  const months = groupByKeys(shown, ({ event: { date } }) =>
    date ? [date.earliest.slice(0, 7)] : [],
  )
  const sorted = [...months].toSorted((a, b) => b[1].length - a[1].length)
  const third = sorted[2]?.[1].length ?? 0
  const most = sorted
    .slice(0, 2)
    .filter(([, events]) => events.length > third)
    .map(([month, events]) => `in ${formatEdtf(month)} (${events.length})`)
  const begin = most.length > 0 ? `; more begin ${most.join(' and ')} than in any other month` : ''
  return `${plural(shown.length, 'event')}, ${undated.length} without a date in any article${begin}.`
}

function noteOf(total: number, left: number, drawn: number, silence: string): string | null {
  if (drawn > 0) return null
  if (total === 0) return silence
  if (left === 0) return `${plural(total, 'event')} hidden by the filter`
  return `${plural(left, 'event')} without a date, listed below`
}

/** A lane with its marks in place, in px below the top of the lanes. */
export interface LaneLayout extends Lane {
  readonly top: number
  readonly height: number
  /** Where its first row begins, below its top. */
  readonly inset: number
  /** In the order of time. */
  readonly placed: readonly PlacedMark[]
  readonly links: readonly PlanLink[]
}

/** Time between two groups of articles, with how long no article speaks, in words. */
export interface SilenceView {
  readonly x0: number
  readonly x1: number
  /** Null where there is no room for them. */
  readonly words: string | null
}

/** The timeline at a width: finished shapes for the drawing. */
export interface TimelineLayout {
  readonly scale: Scale
  readonly segments: readonly AxisSegment[]
  readonly ticks: readonly AxisTick[]
  readonly publications: readonly PublicationMark[]
  readonly silences: readonly SilenceView[]
  readonly lanes: readonly LaneLayout[]
  readonly height: number
}

const LANE_INSET = 8
const CLOSED_HEIGHT = 32
/** A lane's head takes three lines, whatever stands beside it. */
const OPEN_LEAST = 60

/** How the timeline is laid out beside its width, in px. */
interface LayOutOptions {
  /** Least height of each lane, so that lanes keep their place while the reader zooms. */
  readonly floors?: readonly number[]
  /** From this length on bars have their labels above them. */
  readonly longBar?: number
  /** Room for a lane's head above its marks, where it does not stand beside them. */
  readonly head?: number
}

/** Lays the timeline out at a width. */
export function layOutTimeline(
  view: TimelineView,
  width: number,
  { floors = [], longBar, head = 0 }: LayOutOptions = {},
): TimelineLayout {
  const scale = buildScale(view.cells, width)
  let top = 0
  const lanes = view.lanes.map((lane, i): LaneLayout => {
    const { placed, height: rows } = placeMarks(lane.marks, scale, longBar)
    const least = lane.note === null ? OPEN_LEAST : CLOSED_HEIGHT
    const height = Math.max(
      least,
      lane.note === null ? rows + 2 * LANE_INSET + head : 0,
      floors[i] ?? 0,
    )
    const layout = {
      ...lane,
      top,
      height,
      inset: LANE_INSET + head,
      placed: placed.toSorted((a, b) => compareMarks(a.mark, b.mark)),
      links: linkPlans(placed),
    }
    top += height
    return layout
  })
  return {
    scale,
    segments: buildSegments(scale),
    ticks: buildTicks(scale),
    publications: placePublications(view.articles, scale),
    silences: scale.cells
      .filter(({ kind }) => kind === 'silence')
      .map(({ x0, x1, from, to }) => ({ x0, x1, words: silenceWords(view.articles, from, to) })),
    lanes,
    height: top,
  }
}

/** "no article for a year": from the last article before a stretch to the first after it. */
export function silenceWords(articles: readonly Article[], from: number, to: number): string {
  const dates = articles.map(({ published }) => rangeOf(published))
  const before = Math.max(...dates.map(([, last]) => last).filter((day) => day < from))
  const after = Math.min(...dates.map(([first]) => first).filter((day) => day > to))
  return `no article for ${spellSpan(after - before)}`
}
