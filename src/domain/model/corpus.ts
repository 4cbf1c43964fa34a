import * as v from 'valibot'
import {
  ChainSchema,
  LaterReadingSchema,
  PersonSchema,
  PlanSchema,
  QuestionSchema,
  SameStatementSchema,
} from './context.ts'
import {
  atLeastOne,
  country,
  dateEntries,
  DateSchema,
  id,
  isoDay,
  offset,
  spanEntries,
  text,
} from './fields.ts'
import {
  ATTRIBUTION_BASES,
  CLAIM_KINDS,
  DISCREPANCY_KINDS,
  FURNITURE_KINDS,
  PARTNER_CODES,
  SEVERITIES,
  STANCES,
  STATUSES,
  TOPIC_SLUGS,
  UNUSED_REASONS,
} from './vocabulary.ts'

/**
 * The published corpus, format 1: one schema from which come the types below, the check of
 * fetched data in the browser, and `data/corpus.schema.json`.
 * Offsets are UTF-16 code units into the article decoded as UTF-8, nothing trimmed.
 */

export const ArticleSchema = v.object({
  id,
  /** Name of the seed file. */
  file: text,
  /** The short number by which articles are cited on screen ("004"). */
  label: text,
  /** SHA-256 of the file's bytes, lower-case hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits')),
  /** As stated in the file, else null. */
  title: v.nullable(text),
  /** How the article is called on screen where it states no title; own words. */
  subject: text,
  publisher: v.object({
    name: v.nullable(text),
    basis: v.picklist(['stated', 'inferred', 'not-stated']),
    note: text,
  }),
  published: v.object({ ...dateEntries, basis: v.picklist(['stated', 'inferred']), note: text }),
  /** Where the reporting comes from. Articles that share a name share an origin. */
  origins: v.array(v.object({ name: text, basis: v.picklist(['stated', 'inferred']), note: text })),
  furniture: v.array(v.object({ ...spanEntries, kind: v.picklist(FURNITURE_KINDS) })),
  /** Section headings: part of the article, but no statement. */
  headings: v.array(v.object(spanEntries)),
})

/** A sentence of reporting that carries no record, and why. */
const UnusedSentenceSchema = v.object({
  article: id,
  ...spanEntries,
  reason: v.picklist(UNUSED_REASONS),
  note: text,
})

/**
 * W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. Branded: an excerpt comes out of
 * this schema or not at all, so nothing on screen can link to a sentence that somebody made up on the way.
 */
export const ExcerptSchema = v.pipe(
  v.object({
    id,
    article: id,
    exact: text,
    prefix: v.string(),
    suffix: v.string(),
    ...spanEntries,
  }),
  v.brand('Excerpt'),
)

const subjectEntries = {
  /** Parties of the relation it is about. */
  partners: v.array(v.picklist(PARTNER_CODES)),
  /** Countries that are only named or used as backdrop. */
  mentions: v.array(country),
  topics: atLeastOne(v.picklist(TOPIC_SLUGS)),
}

export const EventSchema = v.object({
  id,
  title: text,
  /** The title in a few words, for drawings with little room; as careful as the title. */
  short: v.optional(v.pipe(text, v.maxLength(48, 'must have at most 48 characters'))),
  date: v.nullable(DateSchema),
  status: v.picklist(STATUSES),
  outcome: v.nullable(id),
  /** What became of a plan, in words, where that needs saying. */
  outcomeNote: v.nullable(text),
  ...subjectEntries,
  actors: v.array(text),
  place: v.nullable(text),
  reports: atLeastOne(v.object({ excerpt: id, status: v.picklist(STATUSES) })),
})

export const FigureSchema = v.object({
  value: v.number(),
  unit: text,
  measures: text,
  /** EDTF, or null where no time is given. */
  asOf: v.nullable(text),
  approximate: v.boolean(),
  /** What kind of thing it counts; figures of one kind and one unit may be drawn on one scale. */
  compare: v.optional(text),
})

export const ClaimSchema = v.object({
  id,
  statement: text,
  kind: v.picklist(CLAIM_KINDS),
  stance: v.picklist(STANCES),
  ...subjectEntries,
  attribution: v.object({
    speaker: text,
    role: v.nullable(text),
    about: v.nullable(text),
    basis: v.picklist(ATTRIBUTION_BASES),
    /** The side the speaker speaks for, where the article says so. */
    country: v.nullable(country),
  }),
  /** EDTF: the day as of which it is said. */
  asOf: text,
  excerpts: atLeastOne(id),
  figures: v.array(FigureSchema),
  supersededBy: v.nullable(id),
  /** Null where later reading cannot overtake it: what was said or done on a day stays so. */
  later: v.nullable(LaterReadingSchema),
  note: v.nullable(text),
})

export const DiscrepancySchema = v.object({
  id,
  title: text,
  kind: v.picklist(DISCREPANCY_KINDS),
  severity: v.picklist(SEVERITIES),
  explanation: text,
  /** What a careful reader should take from it. */
  take: text,
  sides: v.pipe(
    v.array(v.object({ statement: text, excerpts: atLeastOne(id) })),
    v.minLength(2, 'must hold at least two'),
  ),
  resolution: v.object({
    /** 0-based index of the side that stands, or null. */
    stands: v.nullable(offset),
    reason: text,
  }),
})

/** A sentence of a briefing, with the records it rests on; a link leads to each. */
const SourcedSentenceSchema = v.object({ text, records: atLeastOne(id) })

const TopicBriefingSchema = v.object({
  /** Where the topic stands, as the weakest wording has it. */
  stands: atLeastOne(SourcedSentenceSchema),
  /** EDTF day of the latest article that speaks of it. */
  asOf: text,
  /** What no article says: found by reading, so without an excerpt. */
  silent: v.array(text),
})

const PartnerBriefingSchema = v.object({
  /** The rank in Vietnam's order of partnership, as the articles have it. */
  standing: v.object({
    ...SourcedSentenceSchema.entries,
    /** EDTF day since when, null where no article says. */
    since: v.nullable(text),
  }),
  /** Id of the record that shows the strongest cooperation, or null where none does. */
  cooperation: v.nullable(id),
  /** Id of the record that shows the strongest tension, or null where none does. */
  tension: v.nullable(id),
  silent: v.array(text),
})

export const BriefingsSchema = v.object({
  overview: v.object({
    /** Three or four sentences that say the whole. */
    lead: atLeastOne(SourcedSentenceSchema),
    /** Whose voices are missing. */
    missing: text,
  }),
  topics: v.object(v.entriesFromList(TOPIC_SLUGS, TopicBriefingSchema)),
  partners: v.object(v.entriesFromList(PARTNER_CODES, PartnerBriefingSchema)),
})

/**
 * What was known on an earlier day: how events read while only the articles published by then were
 * there, and what could be said in short. Events that are not named read as they do in the end.
 */
export const StageSchema = v.object({
  day: isoDay,
  events: v.array(
    v.object({
      event: id,
      title: EventSchema.entries.title,
      short: EventSchema.entries.short,
      /** Left out where the date is the same. */
      date: v.optional(v.nullable(DateSchema)),
      outcomeNote: v.nullable(text),
    }),
  ),
  /** Claims whose note speaks of a later article. */
  withoutNote: v.array(id),
  /** What a careful reader could say on a matter of wording by then; one for each chain that is cut. */
  answers: v.array(v.object({ chain: id, answer: text })),
  briefings: BriefingsSchema,
})

export const CorpusSchema = v.object({
  format: v.literal('1'),
  /** Content hash of all that follows: the data version that links and exports carry. */
  version: text,
  articles: v.array(
    v.object({
      ...ArticleSchema.entries,
      /** The whole article in pieces: sentences, page residue and headings, in order. */
      pieces: v.array(v.object(spanEntries)),
    }),
  ),
  excerpts: v.array(ExcerptSchema),
  events: v.array(EventSchema),
  claims: v.array(ClaimSchema),
  discrepancies: v.array(DiscrepancySchema),
  plans: v.array(PlanSchema),
  chains: v.array(ChainSchema),
  people: v.array(PersonSchema),
  briefings: BriefingsSchema,
  same: v.array(SameStatementSchema),
  questions: v.array(QuestionSchema),
  /** Earlier days on which a reader may stand, in order. */
  stages: v.array(StageSchema),
  unused: v.array(UnusedSentenceSchema),
})

export type Corpus = v.InferOutput<typeof CorpusSchema>
export type Article = Corpus['articles'][number]
export type Excerpt = v.InferOutput<typeof ExcerptSchema>
export type ResolvedDate = v.InferOutput<typeof DateSchema>
export type Event = v.InferOutput<typeof EventSchema>
export type Claim = v.InferOutput<typeof ClaimSchema>
export type Figure = v.InferOutput<typeof FigureSchema>
export type Discrepancy = v.InferOutput<typeof DiscrepancySchema>
export type Stage = v.InferOutput<typeof StageSchema>
export type UnusedSentence = v.InferOutput<typeof UnusedSentenceSchema>
export type Briefings = v.InferOutput<typeof BriefingsSchema>
export type SourcedSentence = v.InferOutput<typeof SourcedSentenceSchema>
