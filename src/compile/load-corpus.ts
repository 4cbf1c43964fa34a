import type { CorpusManifest } from '#domain/model/corpus-manifest.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import type { Reference } from '#domain/model/reference.ts'
import { compileCorpus } from './compile-corpus.ts'
import { compileReference } from './compile-reference.ts'
import { SeedProblemsError } from './problems.ts'
import {
  publishSharded,
  SHARDED_FROM,
  type MadeOutput,
  type ShardedCorpus,
} from './publish-shards.ts'
import type { ArticleSource } from './read-articles.ts'
import { publishCorpus, type PublishedCorpus, type PublishingRights } from './published-files.ts'
import { readSeedFiles } from './seed-files.ts'

export interface LoadedCorpus extends PublishedCorpus {
  corpus: Corpus
  /** Figures from outside the articles; null where the seeds have none. */
  reference: Reference | null
}

/** A corpus as a build publishes it. */
export interface SiteCorpus {
  corpus: Corpus
  manifest: CorpusManifest
  /** The data files, each to be written before the next is made. */
  files: () => Iterable<MadeOutput>
  texts: PublishedCorpus['texts']
  shares: PublishedCorpus['shares']
  /** The parts of a large corpus by name; null where the app fetches the corpus whole. */
  partOf: ShardedCorpus['partOf'] | null
}

/**
 * Reads, compiles and lays out the seeds below `root`, in shards where there are many records.
 * @throws SeedProblemsError as `loadCorpus` does, Error where shards are asked for that are not made
 */
export async function loadSite(root: string, rights: PublishingRights): Promise<SiteCorpus> {
  const { corpus, reference, sources } = await compileSeeds(root)
  if (corpus.events.length + corpus.claims.length < SHARDED_FROM) {
    const { files, ...published } = publishCorpus(corpus, sources, reference, rights)
    const entries = [...files].map(([name, content]) => ({ name, content: [content] }))
    return { corpus, ...published, files: () => entries, partOf: null }
  }
  if (rights.excerptsOnly) throw new Error(NOT_SHARDED('a build of excerpts only'))
  if (reference) throw new Error(NOT_SHARDED('figures from outside'))
  const texts = new Map(sources.map(({ article, text }) => [article.id, text]))
  return { corpus, ...publishSharded(corpus, sources), texts, shares: new Map() }
}

const NOT_SHARDED = (what: string) =>
  `A corpus of ${SHARDED_FROM} records or more is published in shards, and ${what} is not made for that yet.`

/**
 * Reads and compiles the seeds below `root`, the project's folder.
 * @throws SeedProblemsError with all problems, formatted, where they do not make a corpus
 */
export async function loadCorpus(root: string, rights?: PublishingRights): Promise<LoadedCorpus> {
  const { corpus, reference, sources } = await compileSeeds(root)
  return { corpus, reference, ...publishCorpus(corpus, sources, reference, rights) }
}

interface Compiled {
  corpus: Corpus
  reference: Reference | null
  sources: readonly ArticleSource[]
}

async function compileSeeds(root: string): Promise<Compiled> {
  const files = await readSeedFiles(root)
  const { corpus, sources, problems } = compileCorpus(files)
  if (corpus === null) throw new SeedProblemsError(problems)
  const { reference, problems: faults } = compileReference(files, corpus)
  if (faults.length > 0) throw new SeedProblemsError(faults)
  return { corpus, reference, sources }
}
