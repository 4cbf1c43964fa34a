import * as v from 'valibot'
import { ChainSchema, LaterReadingSchema, PersonSchema, PlanSchema } from '#domain/model/context.ts'
import {
  ArticleSchema,
  ClaimSchema,
  DiscrepancySchema,
  EventSchema,
  FigureSchema,
  StageSchema,
} from '#domain/model/corpus.ts'
import { atLeastOne, DateSchema, id, text } from '#domain/model/fields.ts'
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

const SeedDateSchema = v.object({ ...DateSchema.entries, edtf })

export const SeedEventSchema = v.object({
  ...EventSchema.entries,
  date: v.nullable(SeedDateSchema),
  reports: atLeastOne(v.object({ ...ArticleQuoteSchema.entries, status: v.picklist(STATUSES) })),
})

export const SeedClaimSchema = v.object({
  // What later articles make of a claim is written down in a file of its own.
  ...v.omit(ClaimSchema, ['later']).entries,
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

export const SeedLaterSchema = v.object({ claim: id, ...LaterReadingSchema.entries })

export const SeedPlanSchema = v.object({
  ...PlanSchema.entries,
  announced: v.object({ ...PlanSchema.entries.announced.entries, edtf }),
  announcement: ArticleQuoteSchema,
  outcome: v.nullable(v.object({ event: id, ...ArticleQuoteSchema.entries })),
})

const SeedStepSchema = v.object({
  ...v.omit(ChainSchema.entries.steps.pipe[0].item, ['excerpt']).entries,
  ...ArticleQuoteSchema.entries,
})

export const SeedChainSchema = v.object({
  ...ChainSchema.entries,
  steps: v.pipe(v.array(SeedStepSchema), v.minLength(2, 'must hold at least two')),
})

export const SeedPersonSchema = v.object({
  ...PersonSchema.entries,
  forms: atLeastOne(v.object({ form: text, ...ArticleQuoteSchema.entries })),
  roles: v.array(
    v.object({
      ...v.omit(PersonSchema.entries.roles.item, ['excerpt']).entries,
      asOf: edtf,
      ...ArticleQuoteSchema.entries,
    }),
  ),
})

export const SeedStageSchema = v.object({
  ...StageSchema.entries,
  events: v.array(
    v.object({
      ...StageSchema.entries.events.item.entries,
      date: v.optional(v.nullable(SeedDateSchema)),
    }),
  ),
})

export type SeedArticle = v.InferOutput<typeof SeedArticleSchema>
export type SeedEvent = v.InferOutput<typeof SeedEventSchema>
export type SeedClaim = v.InferOutput<typeof SeedClaimSchema>
export type SeedDiscrepancy = v.InferOutput<typeof SeedDiscrepancySchema>
export type SeedLater = v.InferOutput<typeof SeedLaterSchema>
export type SeedPlan = v.InferOutput<typeof SeedPlanSchema>
export type SeedChain = v.InferOutput<typeof SeedChainSchema>
export type SeedPerson = v.InferOutput<typeof SeedPersonSchema>
export type SeedStage = v.InferOutput<typeof SeedStageSchema>
export type SeedUnused = v.InferOutput<typeof SeedUnusedSchema>
