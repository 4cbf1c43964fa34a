import type { TopicView } from './topics-model.ts'

/** "5 events, 10 claims" */
export function countRecords({ events, claims }: Pick<TopicView, 'events' | 'claims'>): string {
  return `${plural(events, 'event')}, ${plural(claims, 'claim')}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
