import type { PartTotals } from '../corpus/corpus-index.ts'
import type { FacetCounts, Selection } from '../corpus/selection.ts'
import { toBits } from '../model/bits.ts'
import { ATTRIBUTION_BASES, PARTNER_CODES, STATUSES, TOPIC_SLUGS } from '../model/vocabulary.ts'
import { slugOf } from '#lib/slug.ts'
import type { Crowd } from './crowd.ts'

/** One for each record of a crowd, by place: 1 where it is left. */
export type Left = Uint8Array

/** A kind of choice: the bit by which a record says that it meets what is chosen there. */
const KINDS = {
  topics: 1,
  partners: 2,
  statuses: 4,
  bases: 8,
  speakers: 16,
  origins: 32,
} as const satisfies Record<keyof Selection, number>
const ALL_KINDS = 63

/** What the records of a crowd meet of a selection. */
interface Met {
  /** Of each record, the kinds of choice that it meets. */
  readonly kinds: Uint8Array
  /** 1 where it is among those that are looked at: in the scope, and known by the day. */
  readonly within: Left
}

/**
 * Meets as `selectRecords` does, over columns.
 * @param scope what the view is about
 * @param day only what was known by then counts: day number, or null for no such limit
 */
export function meetCrowd(
  crowd: Crowd,
  scope: Selection,
  selection: Selection,
  day: number | null,
): Met {
  const within = maskOf(meetKinds(crowd, scope))
  if (day !== null) {
    const { known } = crowd
    for (let place = 0; place < within.length; place++) {
      if ((known[place] ?? 0) > day) within[place] = 0
    }
  }
  return { kinds: meetKinds(crowd, selection), within }
}

/** What is left of a crowd. */
export function leftOf({ kinds, within }: Met): Left {
  const left = maskOf(kinds)
  for (let place = 0; place < left.length; place++)
    left[place] = (left[place] ?? 0) & (within[place] ?? 0)
  return left
}

function maskOf(kinds: Uint8Array): Left {
  const mask = new Uint8Array(kinds.length)
  for (let place = 0; place < mask.length; place++) mask[place] = kinds[place] === ALL_KINDS ? 1 : 0
  return mask
}

function meetKinds(crowd: Crowd, selection: Selection): Uint8Array {
  const { topics, partners, marks, several, speakers, eventCount } = crowd
  const anyTopic = toBits(selection.topics, TOPIC_SLUGS)
  const anyPartner = toBits(selection.partners, PARTNER_CODES)
  const anyStatus = toBits(selection.statuses, STATUSES)
  const anyBasis = toBits(selection.bases, ATTRIBUTION_BASES)
  const anyOrigin = toBits(selection.origins, ['one', 'several'])
  const chosen = new Set(selection.speakers)
  const spoken = crowd.speakerNames.map((name) => chosen.has(slugOf(name)))
  const met = new Uint8Array(topics.length)
  for (let place = 0; place < met.length; place++) {
    const isEvent = place < eventCount
    const mark = 1 << (marks[place] ?? 0)
    let kinds = 0
    if (anyTopic === 0 || anyTopic & (topics[place] ?? 0)) kinds |= KINDS.topics
    if (anyPartner === 0 || anyPartner & (partners[place] ?? 0)) kinds |= KINDS.partners
    // Only events have a status, and only claims a basis.
    if (anyStatus === 0 || (isEvent && anyStatus & mark)) kinds |= KINDS.statuses
    if (anyBasis === 0 || (!isEvent && anyBasis & mark)) kinds |= KINDS.bases
    if (anyOrigin === 0 || anyOrigin & (1 << (several[place] ?? 0))) kinds |= KINDS.origins
    if (chosen.size === 0) kinds |= KINDS.speakers
    else {
      const end = speakers.starts[place + 1] ?? 0
      for (let at = speakers.starts[place] ?? 0; at < end; at++) {
        if (spoken[speakers.values[at] ?? 0]) kinds |= KINDS.speakers
      }
    }
    met[place] = kinds
  }
  return met
}

/** How many records each choice would show, as `countFacets` has it. */
export function countCrowdFacets(crowd: Crowd, { kinds, within }: Met): FacetCounts {
  const { topics, partners, marks, several, speakers, eventCount } = crowd
  const tally = {
    topics: new Int32Array(256),
    partners: new Int32Array(256),
    statuses: new Int32Array(STATUSES.length),
    bases: new Int32Array(ATTRIBUTION_BASES.length),
    origins: new Int32Array(2),
    speakers: new Int32Array(crowd.speakerNames.length),
  }
  for (let place = 0; place < kinds.length; place++) {
    if (!within[place]) continue
    const unmet = ALL_KINDS & ~(kinds[place] ?? 0)
    // All but its own kind must be met.
    if (!(unmet & ~KINDS.topics)) add(tally.topics, topics[place] ?? 0)
    if (!(unmet & ~KINDS.partners)) add(tally.partners, partners[place] ?? 0)
    if (!(unmet & ~KINDS.origins)) add(tally.origins, several[place] ?? 0)
    if (place < eventCount) {
      if (!(unmet & ~KINDS.statuses)) add(tally.statuses, marks[place] ?? 0)
    } else if (!(unmet & ~KINDS.bases)) add(tally.bases, marks[place] ?? 0)
    if (!(unmet & ~KINDS.speakers)) {
      const end = speakers.starts[place + 1] ?? 0
      for (let at = speakers.starts[place] ?? 0; at < end; at++) {
        add(tally.speakers, speakers.values[at] ?? 0)
      }
    }
  }
  return {
    topics: spread(TOPIC_SLUGS, tally.topics),
    partners: spread(PARTNER_CODES, tally.partners),
    statuses: named(STATUSES, tally.statuses),
    bases: named(ATTRIBUTION_BASES, tally.bases),
    origins: named(['one', 'several'], tally.origins),
    speakers: named(crowd.speakerNames.map(slugOf), tally.speakers),
  }
}

function add(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

function named(values: readonly string[], counts: Int32Array): ReadonlyMap<string, number> {
  return new Map(values.map((value, i) => [value, counts[i] ?? 0]))
}

/** Counts by sets of values, as counts by value. */
function spread(values: readonly string[], counts: Int32Array): ReadonlyMap<string, number> {
  return new Map(
    values.map((value, bit) => [
      value,
      counts.reduce((sum, count, set) => (set & (1 << bit) ? sum + count : sum), 0),
    ]),
  )
}

/** Counts what is left: each article and origin once. */
export function countLeft(crowd: Crowd, left: Left): PartTotals['left'] {
  const { articles, articleOrigins, eventCount } = crowd
  const cited = new Uint8Array(articleOrigins.length)
  const counts = { events: 0, claims: 0 }
  for (let place = 0; place < left.length; place++) {
    if (!left[place]) continue
    if (place < eventCount) counts.events++
    else counts.claims++
    const end = articles.starts[place + 1] ?? 0
    for (let at = articles.starts[place] ?? 0; at < end; at++) cited[articles.values[at] ?? 0] = 1
  }
  const origins = new Set<number>()
  let count = 0
  for (const [article, is] of cited.entries()) {
    if (!is) continue
    count++
    origins.add(articleOrigins[article] ?? 0)
  }
  return { ...counts, articles: count, origins: origins.size }
}
