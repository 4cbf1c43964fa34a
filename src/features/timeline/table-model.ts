import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { PARTNERS, STATUSES, TOPICS } from '#domain/model/vocabulary.ts'

export type EventColumn = 'date' | 'title' | 'status' | 'partners' | 'topics' | 'articles'

/**
 * Sorts events by a column. Dates sort by their first, then their last day; events without one stand last
 * whichever way; status, partners and topics sort in the order of their lists.
 */
export function sortEvents(
  records: readonly EventRecord[],
  column: EventColumn,
  direction: 'ascending' | 'descending',
): readonly EventRecord[] {
  const sign = direction === 'ascending' ? 1 : -1
  const undated = (record: EventRecord) => (column === 'date' && record.event.date === null ? 1 : 0)
  return records.toSorted(
    (a, b) => undated(a) - undated(b) || sign * compareText(keyOf(a, column), keyOf(b, column)),
  )
}

function keyOf(record: EventRecord, column: EventColumn): string {
  const { event, partners, topics, articles } = record
  switch (column) {
    case 'date':
      return event.date ? `${event.date.earliest} ${event.date.latest}` : ''
    case 'title':
      return event.title
        .normalize('NFD')
        .replaceAll(/[^\p{L}\p{N} ]/gu, '')
        .toLowerCase()
    case 'status':
      return String(STATUSES.indexOf(event.status))
    case 'partners':
      return PARTNERS.map(({ code }) => (partners.includes(code) ? 'a' : 'b')).join('')
    case 'topics':
      return TOPICS.map(({ slug }) => (topics.includes(slug) ? 'a' : 'b')).join('')
    case 'articles':
      return `${String(articles.length).padStart(3, '0')} ${articles.map(({ label }) => label).join(' ')}`
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
