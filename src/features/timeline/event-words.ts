import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { eventDateWords } from '#domain/dates/date-words.ts'
import { PARTNERS, TOPICS } from '#domain/model/vocabulary.ts'
import { STATUS_NAMES } from '#evidence/status-shape.tsx'
import type { EarlierPlan } from './mark-model.ts'

/** The accessible name of a mark: the words that stand beside it first, then title, date, status. */
export function markName(record: EventRecord): string {
  const status = STATUS_NAMES[record.event.status].name.toLowerCase()
  const { title, short } = record.event
  const words = short === undefined ? title : `${short}: ${title}`
  const differs = record.discrepancies.length > 0 ? ', sources differ' : ''
  return `${words}, ${eventDateWords(record.event)}, ${status}${differs}`
}

export function topicWords({ topics }: EventRecord): string {
  const names = TOPICS.filter(({ slug }) => topics.includes(slug)).map(({ name }) => name)
  return sentenceCase(names.join(', '))
}

export function partnerWords({ partners }: EventRecord): string {
  return PARTNERS.filter(({ code }) => partners.includes(code))
    .map(({ name }) => name)
    .join(', ')
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Names in a row begin with a capital only once. */
function sentenceCase(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase()
}

/** The accessible name of the hollow mark of an earlier plan. */
export function planName(record: EventRecord, plan: EarlierPlan): string {
  const status = STATUS_NAMES[plan.status].name
  return `${status} as of article ${plan.label}: ${record.event.title}`
}
