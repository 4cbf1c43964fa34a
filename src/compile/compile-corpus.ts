import type { CorpusRecords } from '#domain/corpus/coverage.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import {
  buildChains,
  buildClaims,
  buildDiscrepancies,
  buildEvents,
  buildPeople,
  buildPlans,
  buildStages,
} from './build-records.ts'
import { checkContext } from './check-context.ts'
import { checkDates } from './check-dates.ts'
import { checkIds } from './check-ids.ts'
import { checkLinks } from './check-links.ts'
import { checkRecords } from './check-records.ts'
import { checkStages } from './check-stages.ts'
import { anchorUnused, checkArticleUse } from './check-use.ts'
import { createExcerptBook } from './excerpt-book.ts'
import { sortProblems, type Problem } from './problems.ts'
import { readArticles, type ArticleSource } from './read-articles.ts'
import { CATALOGUE, readSeeds } from './read-seeds.ts'
import type { SeedFiles } from './seed-files.ts'
import { versionOf } from './version.ts'

export interface Compilation {
  /** Null as soon as there is one problem. */
  corpus: Corpus | null
  /** What could be compiled all the same, for reports on unfinished seeds. */
  records: CorpusRecords
  /** Articles with their files, in order of publication. */
  sources: ArticleSource[]
  /** By file and line. */
  problems: Problem[]
}

/**
 * Makes the corpus from the seeds: a pure function of the files, the same bytes each time.
 * It never throws on what is written there; everything that is wrong comes back at once.
 */
export function compileCorpus(files: SeedFiles): Compilation {
  const { seeds, problems: seedProblems } = readSeeds(files)
  const catalogueIsSound = seedProblems.every(({ file }) => file !== CATALOGUE)
  const { sources, problems: articleProblems } = readArticles(
    files,
    seeds.articles,
    catalogueIsSound,
  )
  const known = seeds.ids.filter(({ kind }) => kind === 'article').map(({ id }) => id)

  const book = createExcerptBook(sources, known)
  const order = sources.map(({ article }) => article.id)
  const events = buildEvents(seeds.events, book, order)
  const claims = buildClaims(seeds.claims, seeds.later, book, order)
  const discrepancies = buildDiscrepancies(seeds.discrepancies, book)
  const context = {
    plans: buildPlans(seeds.plans, book),
    chains: buildChains(seeds.chains, book),
    people: buildPeople(seeds.people, book),
    same: seeds.same.map(({ value }) => value),
    questions: seeds.questions.map(({ value }) => value),
    stages: buildStages(seeds.stages),
  }
  const excerpts = book.excerpts()
  const { unused, problems: unusedProblems } = anchorUnused(seeds, sources, excerpts, known)

  const problems = sortProblems([
    ...seedProblems,
    ...articleProblems,
    ...book.problems,
    ...unusedProblems,
    ...checkIds(seeds),
    ...checkRecords(seeds, sources),
    ...checkDates(seeds, sources, known),
    ...checkLinks(seeds),
    ...checkContext(seeds, sources),
    ...checkStages(seeds, sources),
    ...checkArticleUse(seeds, sources, excerpts, known),
  ])
  const articles = sources.map(({ article }) => article)
  const records = { articles, excerpts, events, claims, discrepancies, unused }
  const briefings = seeds.briefings?.value
  const corpus =
    problems.length > 0 || briefings === undefined
      ? null
      : withVersion({ ...records, ...context, briefings })
  return { corpus, records, sources, problems }
}

function withVersion(content: Omit<Corpus, 'format' | 'version'>): Corpus {
  return { format: '1', version: versionOf(content), ...content }
}
