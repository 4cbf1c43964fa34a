import type { EventColumns } from '../model/event-columns.ts'
import { PARTNER_CODES, STATUSES, TOPIC_SLUGS } from '../model/vocabulary.ts'
import type { Selection } from './selection.ts'

/** The choices that events as columns can be narrowed by. */
export type EventChoices = Pick<Selection, 'topics' | 'partners' | 'statuses'>

/**
 * Which events some choices leave, as `selectRecords` has it: choices of one kind widen, kinds narrow each other, and
 * an empty list is no restriction.
 * @param mask for each place whether it may stay at all (not 0): what other columns decide
 * @returns places in the columns, ascending
 */
export function selectEvents(
  columns: EventColumns,
  choices: EventChoices,
  mask?: Uint8Array,
): Int32Array {
  const { count, topics, partners, statuses } = columns
  const topicBits = bitsOf(TOPIC_SLUGS, choices.topics)
  const partnerBits = bitsOf(PARTNER_CODES, choices.partners)
  const statusBits = bitsOf(STATUSES, choices.statuses)
  const places = new Int32Array(count)
  let found = 0
  for (let place = 0; place < count; place += 1) {
    if (topicBits !== 0 && ((topics[place] ?? 0) & topicBits) === 0) continue
    if (partnerBits !== 0 && ((partners[place] ?? 0) & partnerBits) === 0) continue
    if (statusBits !== 0 && ((1 << (statuses[place] ?? 0)) & statusBits) === 0) continue
    if (mask !== undefined && mask[place] === 0) continue
    places[found] = place
    found += 1
  }
  return places.slice(0, found)
}

/** A bit for each chosen value, in the order of all values; 0 where nothing is chosen. */
function bitsOf<T>(values: readonly T[], chosen: readonly T[]): number {
  return chosen.reduce((bits, value) => bits | (1 << values.indexOf(value)), 0)
}
