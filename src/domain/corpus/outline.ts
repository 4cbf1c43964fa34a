import type { Article, Discrepancy, Excerpt } from '../model/corpus.ts'
import { fromBits, toBits } from '../model/bits.ts'
import type { PackedOutline } from '../model/outline.ts'
import { ATTRIBUTION_BASES, PARTNER_CODES, STATUSES, TOPIC_SLUGS } from '../model/vocabulary.ts'
import type { PartTotals } from './corpus-index.ts'
import { groupOrigins, type Origin } from './origins.ts'
import type { Selectable } from './selection.ts'

/** An event or claim as far as it is counted. */
interface OutlineRecord extends Selectable {
  readonly type: 'event' | 'claim'
  /** Articles it rests on, in order of publication. */
  readonly articles: readonly Article[]
}

/** What a view needs of the corpus to be drawn above its fold: names and numbers, and the lead in full. */
export interface Outline {
  /** Of the corpus. */
  readonly version: string
  readonly articles: readonly Article[]
  readonly articleById: ReadonlyMap<string, Article>
  /** What silence is said of: "the five articles". */
  readonly articlesInWords: string
  /** The independent origins behind a set of articles, joined where articles share one. */
  readonly originsOf: (articles: readonly Article[]) => readonly Origin[]
  readonly records: readonly OutlineRecord[]
  /** How many excerpts an article has, by its id. */
  readonly excerptCounts: ReadonlyMap<string, number>
  readonly people: PackedOutline['people']
  readonly lead: Lead
  /** How many there are of all, where this is of a part of a larger corpus. */
  readonly whole?: PartTotals
}

/** What the articles establish. */
interface Lead {
  /** The whole in three or four sentences, in order. */
  readonly sentences: readonly LeadSentence[]
  /** Whose voices are missing; null where there is no article yet. */
  readonly missing: string | null
}

interface LeadSentence {
  readonly text: string
  /** The record that the sentence leads to. */
  readonly record: { readonly id: string }
  /** The leading excerpt of each record behind it. */
  readonly excerpts: readonly [Excerpt, ...Excerpt[]]
  /** The gravest first. */
  readonly discrepancies: readonly Pick<Discrepancy, 'id' | 'title'>[]
}

const NO_VALUE = -1

function placeIn(places: ReadonlyMap<string, number>, key: string): number {
  return places.get(key) ?? NO_VALUE
}

/** The form in which an outline is published. */
export function packOutline({ version, articles, records, ...outline }: Outline): PackedOutline {
  const speakers = [...new Set(records.flatMap((record) => record.speakers))]
  const speakerAt = new Map(speakers.map((name, at) => [name, at]))
  const articleAt = new Map(articles.map(({ id }, at) => [id, at]))
  return {
    format: '1',
    version,
    articles: [...articles],
    articlesInWords: outline.articlesInWords,
    people: outline.people,
    lead: {
      sentences: outline.lead.sentences.map(({ text, record, excerpts, discrepancies }) => ({
        text,
        record: record.id,
        excerpts: [...excerpts],
        discrepancies: discrepancies.map(({ id, title }) => ({ id, title })),
      })),
      missing: outline.lead.missing,
    },
    excerptCounts: articles.map(({ id }) => outline.excerptCounts.get(id) ?? 0),
    speakers,
    records: {
      events: records.filter(({ type }) => type === 'event').length,
      topics: records.map(({ topics }) => toBits(topics, TOPIC_SLUGS)),
      partners: records.map(({ partners }) => toBits(partners, PARTNER_CODES)),
      statuses: records.map(({ status }) => (status ? STATUSES.indexOf(status) : NO_VALUE)),
      bases: records.map(({ basis }) => (basis ? ATTRIBUTION_BASES.indexOf(basis) : NO_VALUE)),
      speakers: records.map((record) => record.speakers.map((name) => placeIn(speakerAt, name))),
      originCounts: records.map(({ originCount }) => originCount),
      articles: records.map((record) => record.articles.map(({ id }) => placeIn(articleAt, id))),
    },
  }
}

/** Follows the references of a published outline. */
export function unpackOutline(packed: PackedOutline): Outline {
  const { version, articles, people, lead, records: columns, speakers } = packed
  return {
    version,
    articles,
    articleById: new Map(articles.map((article) => [article.id, article])),
    articlesInWords: packed.articlesInWords,
    originsOf: groupOrigins(articles),
    records: columns.topics.map((topics, i) => ({
      type: i < columns.events ? ('event' as const) : ('claim' as const),
      topics: fromBits(topics, TOPIC_SLUGS),
      partners: fromBits(columns.partners[i] ?? 0, PARTNER_CODES),
      status: STATUSES[columns.statuses[i] ?? NO_VALUE] ?? null,
      basis: ATTRIBUTION_BASES[columns.bases[i] ?? NO_VALUE] ?? null,
      speakers: (columns.speakers[i] ?? []).flatMap((at) => speakers[at] ?? []),
      originCount: columns.originCounts[i] ?? 0,
      articles: (columns.articles[i] ?? []).flatMap((at) => articles[at] ?? []),
    })),
    excerptCounts: new Map(articles.map(({ id }, at) => [id, packed.excerptCounts[at] ?? 0])),
    people,
    lead: {
      sentences: lead.sentences.flatMap(({ record, excerpts, ...sentence }) => {
        const [first, ...others] = excerpts
        return first ? [{ ...sentence, record: { id: record }, excerpts: [first, ...others] }] : []
      }),
      missing: lead.missing,
    },
  }
}
