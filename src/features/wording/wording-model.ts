import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Chain, ChainStep } from '#domain/model/context.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import type { Topic } from '#domain/model/vocabulary.ts'

/** One article's words, cut at those that say how firm they are. */
export interface WordingStep {
  readonly step: ChainStep
  readonly excerpt: Excerpt
  readonly article: Article
  /** Before, the telling words, after; joined they are the excerpt. */
  readonly parts: readonly [before: string, word: string, after: string]
}

/** One matter with the words of all articles on it. */
export interface WordingMatter {
  readonly chain: Chain
  readonly steps: readonly WordingStep[]
  readonly articles: number
  /** How often the words become firmer, and how often of these without new evidence. */
  readonly firmer: number
  readonly unbacked: number
}

export interface WordingView {
  readonly matters: readonly WordingMatter[]
  readonly total: number
}

/** The matters on any of the topics, all where none is chosen, in order of the corpus. */
export function buildWordingView(index: CorpusIndex, topics: readonly Topic[]): WordingView {
  const { chains } = index.corpus
  return {
    matters: chains
      .filter((chain) => topics.length === 0 || chain.topics.some((one) => topics.includes(one)))
      .map((chain) => toMatter(index, chain)),
    total: chains.length,
  }
}

function toMatter(index: CorpusIndex, chain: Chain): WordingMatter {
  const steps = chain.steps.flatMap((step) => {
    const excerpt = index.excerptById.get(step.excerpt)
    const article = excerpt && index.articleById.get(excerpt.article)
    return article ? [{ step, excerpt, article, parts: cutAtWord(excerpt.exact, step.word) }] : []
  })
  const firmer = chain.steps.filter(({ change }) => change === 'firmer')
  return {
    chain,
    steps,
    articles: new Set(steps.map(({ article }) => article)).size,
    firmer: firmer.length,
    unbacked: firmer.filter(({ evidence }) => evidence === 'none').length,
  }
}

function cutAtWord(exact: string, word: string): WordingStep['parts'] {
  const at = exact.indexOf(word)
  return at < 0 ? [exact, '', ''] : [exact.slice(0, at), word, exact.slice(at + word.length)]
}
