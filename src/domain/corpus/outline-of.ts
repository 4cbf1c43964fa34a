import type { CorpusIndex } from './corpus-index.ts'
import type { Outline } from './outline.ts'
import { followSentence } from './sourced-sentence.ts'

const made = new WeakMap<CorpusIndex, Outline>()

/** The outline of a corpus whose references have been followed; the same object each time. */
export function outlineOf(index: CorpusIndex): Outline {
  let outline = made.get(index)
  if (!outline) {
    outline = makeOutline(index)
    made.set(index, outline)
  }
  return outline
}

function makeOutline(index: CorpusIndex): Outline {
  const { version, articles, briefings, people } = index.corpus
  const { lead, missing } = briefings.overview
  return {
    ...(index.whole && { whole: index.whole }),
    version,
    articles,
    articleById: index.articleById,
    articlesInWords: index.articlesInWords,
    originsOf: index.originsOf,
    records: index.records,
    excerptCounts: new Map(
      articles.map(({ id }) => [id, index.excerptsByArticle.get(id)?.length ?? 0]),
    ),
    people: people.map(({ id, name }) => ({ id, name })),
    lead: {
      sentences: lead.flatMap((sentence) => followSentence(index, sentence) ?? []),
      missing: articles.length > 0 ? missing : null,
    },
  }
}
