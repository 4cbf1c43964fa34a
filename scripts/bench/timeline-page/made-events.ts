import { toDayNumber } from '#domain/dates/day-number.ts'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { PARTNER_CODES, STATUSES, TOPIC_SLUGS } from '#domain/model/vocabulary.ts'

/** A made-up event, as every timeline of the bench gets it. */
export interface MadeEvent {
  /** Day numbers, both inclusive; null without a date. */
  readonly days: readonly [from: number, to: number] | null
  /** A bit for each partner, topic; place of the status: as in `EventColumns`. */
  readonly partners: number
  readonly topics: number
  readonly status: number
  readonly title: string
}

const FIRST = toDayNumber('1950-01-01')
const LAST = toDayNumber('2024-12-31')

const SUBJECTS = ['Talks', 'A visit', 'An agreement', 'A statement', 'A shipment', 'A hearing']
const VERBS = ['on', 'about', 'over', 'after', 'ahead of']
const MATTERS = [
  'rare earths',
  'chip packaging',
  'port calls',
  'market-economy status',
  'patrol vessels',
  'detained writers',
  'a nuclear plant',
  'undersea cables',
  'rice and coffee',
  'a summit in the autumn',
]

/**
 * So many events, the same for the same number: a long tail back to 1950, most in the last years, bursts about some forty
 * days; a few partners and topics have most of them, one in eight lasts, some for years, and one in fifty has no date.
 */
export function makeEvents(count: number): readonly MadeEvent[] {
  const random = seeded(20_240_929)
  const bursts = Array.from({ length: 40 }, () => LAST - Math.floor(6000 * random() ** 2))
  const dayOf = () => {
    const kind = random()
    if (kind < 0.3) {
      const middle = bursts[Math.floor(random() ** 2 * bursts.length)] ?? LAST
      return middle + Math.round((random() + random() + random() - 1.5) * 6)
    }
    if (kind < 0.9) return LAST - Math.floor(-Math.log(1 - random()) * 1100)
    return FIRST + Math.floor(random() * (LAST - FIRST))
  }
  const some = (weights: readonly number[], most: number) => {
    let bits = 0
    for (let i = 0; i < most; i += 1) bits |= 1 << pick(weights, random())
    return bits
  }
  const events = Array.from({ length: count }, (_, i): MadeEvent => {
    const from = Math.max(FIRST, Math.min(LAST, dayOf()))
    const lasting = random() < 0.125 ? Math.ceil(2 ** (random() * 11)) : 0
    const extra = random()
    return {
      days: random() < 0.02 ? null : [from, from + lasting],
      partners: extra < 0.12 ? 0 : some([48, 22, 16, 8, 6], extra > 0.9 ? 2 : 1),
      topics: some([9, 6, 10, 9, 34, 16, 11, 5], random() < 0.25 ? 2 : 1),
      status: pick([40, 18, 14, 20, 3, 5], random()),
      title: `${oneOf(SUBJECTS, random())} ${oneOf(VERBS, random())} ${oneOf(MATTERS, random())}, no. ${i + 1}`,
    }
  })
  return events.toSorted(({ days: a }, { days: b }) =>
    a && b ? a[0] - b[0] || a[1] - b[1] : Number(!a) - Number(!b),
  )
}

/** The events as the app's columns. */
export function toColumns(events: readonly MadeEvent[]): EventColumns {
  return {
    count: events.length,
    dated: events.filter(({ days }) => days !== null).length,
    from: Int32Array.from(events, ({ days }) => days?.[0] ?? 0),
    to: Int32Array.from(events, ({ days }) => days?.[1] ?? 0),
    partners: Uint8Array.from(events, ({ partners }) => partners),
    topics: Uint8Array.from(events, ({ topics }) => topics),
    statuses: Uint8Array.from(events, ({ status }) => status),
  }
}

/** The values whose bits are set. */
function valuesOf<T>(all: readonly T[], bits: number): readonly T[] {
  return all.filter((_, i) => (bits >> i) & 1)
}

export const partnersOf = ({ partners }: MadeEvent) => valuesOf(PARTNER_CODES, partners)
export const topicsOf = ({ topics }: MadeEvent) => valuesOf(TOPIC_SLUGS, topics)
export const statusOf = ({ status }: MadeEvent) => STATUSES[status] ?? 'occurred'

/** Mulberry32, by Tommy Ettinger: even numbers from 0 to 1, always the same for one seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Which weight a number from 0 to 1 falls on. */
function pick(weights: readonly number[], part: number): number {
  let rest = part * weights.reduce((sum, weight) => sum + weight, 0)
  return Math.max(
    0,
    weights.findIndex((weight) => (rest -= weight) < 0),
  )
}

function oneOf(words: readonly string[], part: number): string {
  return words[Math.floor(part * words.length)] ?? ''
}
