import type { Corpus } from '#domain/model/corpus.ts'
import { compileCorpus } from './compile-corpus.ts'
import { SeedProblemsError } from './problems.ts'
import { publishCorpus, type PublishedCorpus } from './published-files.ts'
import { readSeedFiles } from './seed-files.ts'

export interface LoadedCorpus extends PublishedCorpus {
  corpus: Corpus
  /** Article id to its text, nothing trimmed. */
  texts: Map<string, string>
}

/**
 * Reads and compiles the seeds below `root`, the project's folder.
 * @throws SeedProblemsError with all problems, formatted, where they do not make a corpus
 */
export async function loadCorpus(root: string): Promise<LoadedCorpus> {
  const { corpus, sources, problems } = compileCorpus(await readSeedFiles(root))
  if (corpus === null) throw new SeedProblemsError(problems)
  const texts = new Map(sources.map(({ article, text }) => [article.id, text]))
  return { corpus, texts, ...publishCorpus(corpus, sources) }
}
