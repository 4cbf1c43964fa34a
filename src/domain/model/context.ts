import * as v from 'valibot'
import { atLeastOne, country, id, text } from './fields.ts'
import {
  EVIDENCE_CHANGES,
  LATER_CHANGES,
  PLAN_FATES,
  TOPIC_SLUGS,
  WORDING_CHANGES,
} from './vocabulary.ts'

/** What was read across articles: what became of a plan, how wordings moved, who is who. */

/** A plan and what became of it in these articles. */
export const PlanSchema = v.object({
  /** Id of the event that was planned. */
  event: id,
  /** Who announced it or tells of it, in own words. */
  by: text,
  announced: v.object({
    edtf: text,
    /** The source's own time words; null where only the article's day dates it. */
    words: v.nullable(text),
  }),
  /** Id of the excerpt that announces it. */
  announcement: id,
  fate: v.picklist(PLAN_FATES),
  /** Null where the plan is open. */
  outcome: v.nullable(v.object({ event: id, excerpt: id })),
  note: v.nullable(text),
})

/** One article's words in a chain. */
const ChainStepSchema = v.object({
  excerpt: id,
  /** The words in the excerpt that say how firm it is, verbatim. */
  word: text,
  /** What they say, in own words. */
  reading: text,
  change: v.picklist(WORDING_CHANGES),
  evidence: v.picklist(EVIDENCE_CHANGES),
  /** What the evidence is, or that there is none. */
  note: text,
})

/** How several articles word one matter, in order of publication. */
export const ChainSchema = v.object({
  id,
  title: text,
  /** A reader's question. */
  question: text,
  topics: atLeastOne(v.picklist(TOPIC_SLUGS)),
  /** What a careful reader may say at the end; null as of an earlier day, before its last step. */
  answer: v.nullable(text),
  steps: v.pipe(v.array(ChainStepSchema), v.minLength(2, 'must hold at least two')),
})

/** A person with every form of the name and every office that the articles give. */
export const PersonSchema = v.object({
  id,
  name: text,
  /** The side the person speaks for by office; null where the articles give none. */
  country: v.nullable(country),
  forms: atLeastOne(v.object({ form: text, excerpt: id })),
  roles: v.array(
    v.object({
      /** Verbatim. */
      title: text,
      /** EDTF: the day as of which the article gives it. */
      asOf: text,
      excerpt: id,
      note: v.nullable(text),
    }),
  ),
  /** Speakers of claims, actors of events and subjects of claims that are this person, as written there. */
  speakers: v.array(text),
  actors: v.array(text),
  about: v.array(text),
  note: v.nullable(text),
})

/** Claims of different articles that say the same of the same matter. */
export const SameStatementSchema = v.object({
  claims: v.pipe(v.array(id), v.minLength(2, 'must hold at least two')),
  /** What is the same, and how the wordings differ. */
  note: text,
})

/** A question that a reader should ask next on a topic. */
export const QuestionSchema = v.object({
  topic: v.picklist(TOPIC_SLUGS),
  text,
  /** Where an answer could be found, in general terms. */
  ask: text,
  /** Ids of the events and claims that prompt it; the first is what the question opens. */
  records: atLeastOne(id),
})

/** What a later article makes of a claim that later reading could overtake. */
export const LaterReadingSchema = v.object({
  change: v.picklist(LATER_CHANGES),
  /** Ids of the events and claims that confirm or change it. */
  records: v.array(id),
  note: v.nullable(text),
})

export type Plan = v.InferOutput<typeof PlanSchema>
export type Chain = v.InferOutput<typeof ChainSchema>
export type ChainStep = v.InferOutput<typeof ChainStepSchema>
export type Person = v.InferOutput<typeof PersonSchema>
export type LaterReading = v.InferOutput<typeof LaterReadingSchema>
export type Question = v.InferOutput<typeof QuestionSchema>
export type SameStatement = v.InferOutput<typeof SameStatementSchema>
