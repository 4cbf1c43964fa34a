import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { followSentence, type FollowedSentence } from '#domain/corpus/sourced-sentence.ts'

export interface LeadView {
  /** The whole in three or four sentences, in order. */
  readonly sentences: readonly FollowedSentence[]
  /** Whose voices are missing; null where there is no article yet. */
  readonly missing: string | null
}

/** What the articles establish. It says the whole, so no choice of the reader changes it. */
export function buildLeadView(index: CorpusIndex): LeadView {
  const { lead, missing } = index.corpus.briefings.overview
  return {
    sentences: lead.flatMap((sentence) => followSentence(index, sentence) ?? []),
    missing: index.corpus.articles.length > 0 ? missing : null,
  }
}
