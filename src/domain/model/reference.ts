import * as v from 'valibot'
import { atLeastOne, country, dateEntries, id, text } from './fields.ts'
import { TOPIC_SLUGS } from './vocabulary.ts'

/**
 * The reference layer, format 1: figures from outside the articles, each with its publisher and address.
 * One schema from which come the types below, the check of fetched data in the browser, and
 * `data/reference.schema.json`. It is published apart from the corpus, and no count of that has it.
 */

/** What a figure is counted in. A volume in TIV is no money (SIPRI, Arms Transfers Database). */
const REFERENCE_UNITS = [
  'million-tiv',
  'usd-billion',
  'usd-million',
  'per-cent',
  'tonnes-reo',
  'score-100',
  'rank',
  'thousand-arrivals',
  'people',
  'years',
  'tier',
] as const

/** How figures of a set are drawn: numbers over time, steps of standing, meetings, or sentences. */
const REFERENCE_FORMS = ['series', 'standing', 'meeting', 'fact'] as const

/** What the date of a figure says: the time it covers, or the edition in which it is printed. */
const REFERENCE_DATES = ['day', 'year', 'period', 'edition'] as const

/** Vietnam's ladder of partnership, lowest first. */
export const TIERS = ['relations', 'comprehensive', 'strategic', 'comprehensive-strategic'] as const

/** How a number is to be read where it is not exact. */
const BOUNDS = ['about', 'nearly', 'more-than', 'at-least'] as const

/**
 * What a second source makes of a figure; `copy`: the same data, published again; `other-side`: what the other
 * country counts, which belongs to another series and is no conflict.
 */
const VERDICTS = ['agrees', 'partly', 'conflicts', 'copy', 'other-side'] as const

/** How a figure stands to what an article says. */
const REFERENCE_RELATIONS = ['confirms', 'overtakes', 'differs', 'adds'] as const

export const ReferenceSourceSchema = v.object({
  id,
  publisher: text,
  /** Nothing but the web, and nothing before the host that could be taken for it. */
  url: v.pipe(
    v.string(),
    v.regex(/^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/, 'must be a web address'),
  ),
  /** Which file or table there; null where the address says it. */
  where: v.nullable(text),
  /** EDTF; null where the page gives no day. */
  published: v.nullable(text),
})

export const ReferenceFigureSchema = v.object({
  id,
  /** ISO 3166-1 alpha-3 of the country that the figure is about; null for all together. */
  partner: v.nullable(country),
  date: v.object(dateEntries),
  /** Null where the figure is a sentence. */
  value: v.nullable(v.number()),
  bound: v.nullable(v.picklist(BOUNDS)),
  /** What it is, in own words; null in a series, whose title says it. */
  text: v.nullable(text),
  tier: v.nullable(v.picklist(TIERS)),
  note: v.nullable(text),
  /** Id of the source. */
  source: id,
  seconds: v.array(v.object({ source: id, says: v.nullable(text), verdict: v.picklist(VERDICTS) })),
})

export const ReferenceSetSchema = v.object({
  id,
  title: text,
  /** What exactly is measured. */
  measure: text,
  form: v.picklist(REFERENCE_FORMS),
  /** Null where the figures are sentences. */
  unit: v.nullable(v.picklist(REFERENCE_UNITS)),
  /** Whose statistics; null where it is neither side's. Series of two sides are never joined. */
  side: v.nullable(v.picklist(['vietnam', 'partner'])),
  dates: v.picklist(REFERENCE_DATES),
  topics: atLeastOne(v.picklist(TOPIC_SLUGS)),
  /** How the figures were worked out from their source; null where they stand there. */
  derivation: v.nullable(text),
  caveat: v.nullable(text),
  /** Name of its row where partners are compared; null where it has none. */
  row: v.nullable(text),
  /** Year from which on it is measured otherwise, so that nothing is joined across it; null where there is none. */
  breaks: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/, 'must be a year'))),
  figures: atLeastOne(ReferenceFigureSchema),
})

export const ReferenceLinkSchema = v.object({
  /** Ids of the figures. */
  figures: atLeastOne(id),
  /** Id of the claim or event of the corpus. */
  record: id,
  relation: v.picklist(REFERENCE_RELATIONS),
  /** What a reader should know of it, in own words. */
  note: text,
  /** Id of the set on whose scale the article's own number is drawn; none where it has no such number. */
  scale: v.optional(id),
})

export const ReferenceSchema = v.object({
  format: v.literal('1'),
  /** Hash of the content. */
  version: text,
  sources: v.array(ReferenceSourceSchema),
  sets: v.array(ReferenceSetSchema),
  links: v.array(ReferenceLinkSchema),
})

export type Reference = v.InferOutput<typeof ReferenceSchema>
export type ReferenceFigure = v.InferOutput<typeof ReferenceFigureSchema>
export type ReferenceSet = v.InferOutput<typeof ReferenceSetSchema>
export type ReferenceSource = v.InferOutput<typeof ReferenceSourceSchema>
export type ReferenceLink = v.InferOutput<typeof ReferenceLinkSchema>
export type ReferenceUnit = (typeof REFERENCE_UNITS)[number]
export type Bound = (typeof BOUNDS)[number]
export type Verdict = (typeof VERDICTS)[number]
export type ReferenceRelation = (typeof REFERENCE_RELATIONS)[number]
