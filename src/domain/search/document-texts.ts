import type { LedgerRecord } from '../corpus/corpus-index.ts'
import type { Person } from '../model/context.ts'

/** What something says, each text by itself: no phrase runs from one into the next. The first is its name. */
export type DocumentTexts = readonly [name: string, ...rest: string[]]

/** Stands between texts that are indexed, or shown, as one. */
export const JOINT = ' · '

/** The title or statement, the words it rests on, and who says it or who took part and where. */
export function textsOfRecord(record: LedgerRecord): DocumentTexts {
  const quotes = record.excerpts.map(({ exact }) => exact)
  if (record.type === 'claim') return [record.text, ...quotes, record.claim.attribution.speaker]
  const { actors, place } = record.event
  return [record.text, ...quotes, ...actors, ...(place === null ? [] : [place])]
}

/** The name, every form of it in the articles, and the titles of the roles. */
export function textsOfPerson({ name, forms, roles }: Person): DocumentTexts {
  return [name, ...forms.map(({ form }) => form), ...roles.map(({ title }) => title)]
}
