import type { Corpus } from '#domain/model/corpus.ts'
import type { Reference } from '#domain/model/reference.ts'
import { compileCorpus } from './compile-corpus.ts'
import { compileReference } from './compile-reference.ts'
import { SeedProblemsError } from './problems.ts'
import { publishCorpus, type PublishedCorpus, type PublishingRights } from './published-files.ts'
import { readSeedFiles } from './seed-files.ts'

export interface LoadedCorpus extends PublishedCorpus {
  corpus: Corpus
  /** Figures from outside the articles; null where the seeds have none. */
  reference: Reference | null
}

/**
 * Reads and compiles the seeds below `root`, the project's folder.
 * @throws SeedProblemsError with all problems, formatted, where they do not make a corpus
 */
export async function loadCorpus(root: string, rights?: PublishingRights): Promise<LoadedCorpus> {
  const files = await readSeedFiles(root)
  const { corpus, sources, problems } = compileCorpus(files)
  if (corpus === null) throw new SeedProblemsError(problems)
  const { reference, problems: faults } = compileReference(files, corpus)
  if (faults.length > 0) throw new SeedProblemsError(faults)
  return { corpus, reference, ...publishCorpus(corpus, sources, reference, rights) }
}
