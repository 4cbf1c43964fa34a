import type { EventColumns } from '../model/event-columns.ts'
import type { PackedCrowd } from './packed-crowd.ts'

/** Lists of different lengths in one column: that of place `i` runs from `starts[i]` to `starts[i + 1]`. */
interface Lists {
  readonly starts: Int32Array
  readonly values: Int32Array
}

/** All events and claims of a corpus as columns: events first, then claims, each kind as it became known. */
export interface Crowd {
  readonly version: string
  readonly counts: PackedCrowd['counts']
  readonly shardSize: number
  /** Places below this are events, the others claims. */
  readonly eventCount: number
  /** The events in the order of their days, and the place of each. */
  readonly events: EventColumns & { readonly places: Int32Array }
  /** A bit for each topic, in the order of `TOPIC_SLUGS`. */
  readonly topics: Uint8Array
  /** A bit for each partner, in the order of `PARTNER_CODES`. */
  readonly partners: Uint8Array
  /** Place of an event's status in `STATUSES`, of a claim's basis in `ATTRIBUTION_BASES`. */
  readonly marks: Uint8Array
  /** 1 where two or more origins say it. */
  readonly several: Uint8Array
  /** Day number from which on an article says it. */
  readonly known: Int32Array
  /** Places of the articles that it rests on. */
  readonly articles: Lists
  /** Places of its speakers in `speakerNames`. */
  readonly speakers: Lists
  readonly speakerNames: readonly string[]
  /** Day number of publication of each article, in order. */
  readonly articleDays: Int32Array
  /** The origin of each article, by number. */
  readonly articleOrigins: Int32Array
}

/** The columns of a published file, ready to be read. */
export function unpackCrowd(packed: PackedCrowd): Crowd {
  const { counts, records } = packed
  const articles = toLists(records.articleCounts, records.articles)
  const articleDays = addUp(packed.articles.days)
  const columns = {
    topics: Uint8Array.from(records.topics),
    partners: Uint8Array.from(records.partners),
    marks: Uint8Array.from(records.marks),
    known: earliestOf(articles, articleDays),
  }
  return {
    ...columns,
    version: packed.version,
    counts,
    shardSize: packed.shardSize,
    eventCount: counts.events,
    events: toEvents(packed, columns),
    several: Uint8Array.from(records.several),
    articles,
    speakers: toLists(records.speakerCounts, records.speakers),
    speakerNames: packed.speakers,
    articleDays,
    articleOrigins: Int32Array.from(packed.articles.origins),
  }
}

function toEvents(
  { events: { starts, lasts } }: PackedCrowd,
  all: Pick<Crowd, 'topics' | 'partners' | 'marks' | 'known'>,
): Crowd['events'] {
  const first = Int32Array.from(starts, (start, place) => (all.known[place] ?? 0) + start)
  const dayOf = (place: number) => first[place] ?? 0
  const isDated = (place: number) => (lasts[place] ?? -1) >= 0
  const every = starts.map((_, place) => place)
  const dated = every
    .filter(isDated)
    .toSorted((a, b) => dayOf(a) - dayOf(b) || (lasts[a] ?? 0) - (lasts[b] ?? 0) || a - b)
  const places = Int32Array.from([...dated, ...every.filter((place) => !isDated(place))])
  const from = Int32Array.from(places, (place) => (isDated(place) ? dayOf(place) : 0))
  return {
    places,
    count: places.length,
    dated: dated.length,
    from,
    to: Int32Array.from(places, (place, i) =>
      isDated(place) ? (from[i] ?? 0) + (lasts[place] ?? 0) : 0,
    ),
    topics: Uint8Array.from(places, (place) => all.topics[place] ?? 0),
    partners: Uint8Array.from(places, (place) => all.partners[place] ?? 0),
    statuses: Uint8Array.from(places, (place) => all.marks[place] ?? 0),
  }
}

/** Each number added to all before it. */
function addUp(steps: readonly number[]): Int32Array {
  let sum = 0
  return Int32Array.from(steps, (step) => (sum += step))
}

function toLists(counts: readonly number[], values: readonly number[]): Lists {
  const starts = new Int32Array(counts.length + 1)
  for (const [i, count] of counts.entries()) starts[i + 1] = (starts[i] ?? 0) + count
  return { starts, values: Int32Array.from(values) }
}

/** The earliest of the days that each list names. */
function earliestOf({ starts, values }: Lists, days: Int32Array): Int32Array {
  const earliest = new Int32Array(starts.length - 1)
  for (let place = 0; place < earliest.length; place++) {
    let first = Infinity
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at++) {
      first = Math.min(first, days[values[at] ?? 0] ?? Infinity)
    }
    earliest[place] = first
  }
  return earliest
}
