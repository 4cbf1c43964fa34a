import * as v from 'valibot'
import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { toIsoDay } from '#domain/dates/day-number.ts'
import { ExcerptSchema, type Article } from '#domain/model/corpus.ts'
import { partnersOf, statusOf, topicsOf, type MadeEvent } from './made-events.ts'

const DAY = { edtf: '2024-12-31', earliest: '2024-12-31', latest: '2024-12-31' }

const ARTICLE: Article = {
  id: 'made',
  file: 'made.txt',
  label: '000',
  sha256: '0'.repeat(64),
  title: null,
  subject: 'Made up for measuring',
  publisher: { name: null, basis: 'not-stated', note: 'Made up.' },
  published: { ...DAY, basis: 'stated', note: 'Made up.' },
  origins: [{ name: 'Nobody', basis: 'stated', note: 'Made up.' }],
  furniture: [],
  headings: [],
  pieces: [],
}

/** A made-up event as the record that its mark is drawn from. */
export function toRecord(event: MadeEvent, place: number): EventRecord {
  const { days, title } = event
  const id = `made-${place}`
  const excerpt = v.parse(ExcerptSchema, {
    id: `made.${place}`,
    article: ARTICLE.id,
    exact: title,
    prefix: '',
    suffix: '',
    start: 0,
    end: title.length,
  })
  const partners = [...partnersOf(event)]
  const topics = [...topicsOf(event)]
  const status = statusOf(event)
  const [from, to] = (days ?? [0, 0]).map(toIsoDay)
  const date = days && {
    edtf: from === to ? String(from) : `${from}/${to}`,
    earliest: String(from),
    latest: String(to),
    basis: 'stated' as const,
    words: 'then',
    rule: 'Made up.',
    anchor: ARTICLE.id,
  }
  return {
    type: 'event',
    id,
    text: title,
    partners,
    mentions: [],
    topics,
    status,
    basis: null,
    speakers: [],
    excerpts: [excerpt],
    articles: [ARTICLE],
    origins: [],
    originCount: 1,
    discrepancies: [],
    anchor: null,
    event: {
      id,
      title,
      date,
      status,
      outcome: null,
      outcomeNote: null,
      partners,
      mentions: [],
      topics,
      actors: [],
      place: null,
      reports: [{ excerpt: excerpt.id, status }],
    },
  }
}
