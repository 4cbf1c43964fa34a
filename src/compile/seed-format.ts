import * as v from 'valibot'
import {
  ArticleSchema,
  ClaimSchema,
  DateSchema,
  DiscrepancySchema,
  EventSchema,
  FigureSchema,
  atLeastOne,
  id,
  text,
} from '#domain/model/corpus.ts'
import { FURNITURE_KINDS, STATUSES, UNUSED_REASONS } from '#domain/model/vocabulary.ts'

/**
 * What stands in the YAML: the published shapes with quotes where the corpus has excerpt ids and
 * offsets. Built from the published schema, so that the two cannot drift apart.
 */

/** YAML reads a bare year as a number; both mean the same. */
const edtf = v.union(
  [text, v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999), v.transform(String))],
  'must be an EDTF date such as 2023-09-10',
)

const quoteEntries = { quote: text, prefix: v.optional(text), suffix: v.optional(text) }

/** A quote in a claim: without an article it is the one that the file is about. */
const ClaimQuoteSchema = v.object({ article: v.optional(id), ...quoteEntries })
const ArticleQuoteSchema = v.object({ article: id, ...quoteEntries })

export const SeedArticleSchema = v.object({
  ...ArticleSchema.entries,
  published: v.object({ ...ArticleSchema.entries.published.entries, edtf }),
  furniture: v.array(v.object({ ...quoteEntries, kind: v.picklist(FURNITURE_KINDS) })),
  headings: v.array(v.object(quoteEntries)),
})

export const SeedEventSchema = v.object({
  ...EventSchema.entries,
  date: v.nullable(v.object({ ...DateSchema.entries, edtf })),
  reports: atLeastOne(v.object({ ...ArticleQuoteSchema.entries, status: v.picklist(STATUSES) })),
})

export const SeedClaimSchema = v.object({
  ...ClaimSchema.entries,
  asOf: edtf,
  excerpts: atLeastOne(ClaimQuoteSchema),
  figures: v.array(v.object({ ...FigureSchema.entries, asOf: v.nullable(edtf) })),
})

/** The head of a claims file; the claims below it are read one by one. */
export const ClaimsFileSchema = v.object({ article: id, claims: v.array(v.unknown()) })

export const SeedDiscrepancySchema = v.object({
  ...DiscrepancySchema.entries,
  sides: v.pipe(
    v.array(v.object({ statement: text, excerpts: atLeastOne(ArticleQuoteSchema) })),
    v.minLength(2, 'must hold at least two'),
  ),
})

export const SeedUnusedSchema = v.object({
  ...ArticleQuoteSchema.entries,
  reason: v.picklist(UNUSED_REASONS),
  note: text,
})

export type SeedArticle = v.InferOutput<typeof SeedArticleSchema>
export type SeedEvent = v.InferOutput<typeof SeedEventSchema>
export type SeedClaim = v.InferOutput<typeof SeedClaimSchema>
export type SeedDiscrepancy = v.InferOutput<typeof SeedDiscrepancySchema>
export type SeedUnused = v.InferOutput<typeof SeedUnusedSchema>
