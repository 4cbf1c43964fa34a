import { sliceCorpus } from '../corpus/slice.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Shard } from './part.ts'

/** Of a shard, the records that are wanted. */
interface Wanted {
  readonly shard: Shard
  readonly ids: readonly string[]
}

/**
 * Makes one corpus of some records that lie in several shards.
 * @param frame a part of the same corpus, for what is said of the whole
 */
export function joinShards(frame: Corpus, wanted: readonly Wanted[]): Corpus {
  const parts = wanted.map(({ shard, ids }) => sliceCorpus(shard.corpus)({ records: ids }))
  return {
    ...frame,
    articles: distinct(parts, 'articles', ({ id }) => id).toSorted(
      (a, b) =>
        compare(a.published.earliest, b.published.earliest) ||
        compare(a.published.latest, b.published.latest) ||
        compare(a.label, b.label),
    ),
    excerpts: distinct(parts, 'excerpts', ({ id }) => id).toSorted(
      (a, b) => compare(a.article, b.article) || a.start - b.start || a.end - b.end,
    ),
    events: distinct(parts, 'events', ({ id }) => id),
    claims: distinct(parts, 'claims', ({ id }) => id),
    discrepancies: distinct(parts, 'discrepancies', ({ id }) => id),
    plans: distinct(parts, 'plans', ({ event }) => event),
    chains: distinct(parts, 'chains', ({ id }) => id),
    people: distinct(parts, 'people', ({ id }) => id),
    same: distinct(parts, 'same', ({ claims }) => claims.join(' ')),
    questions: distinct(parts, 'questions', ({ text }) => text),
    unused: [],
  }
}

type Lists =
  | 'articles'
  | 'excerpts'
  | 'events'
  | 'claims'
  | 'discrepancies'
  | 'plans'
  | 'chains'
  | 'people'
  | 'same'
  | 'questions'

/** What stands in any of the parts, each once, as the first of them has it. */
function distinct<Key extends Lists>(
  parts: readonly Corpus[],
  key: Key,
  idOf: (item: Corpus[Key][number]) => string,
): Corpus[Key][number][] {
  const found = new Map<string, Corpus[Key][number]>()
  for (const part of parts) {
    const list: readonly Corpus[Key][number][] = part[key]
    for (const item of list) if (!found.has(idOf(item))) found.set(idOf(item), item)
  }
  return [...found.values()]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
