import { compileCorpus, type Compilation } from './compile-corpus.ts'
import { compileReference } from './compile-reference.ts'
import { coverageOf, formatCoverage } from './coverage.ts'
import { formatProblems } from './problems.ts'
import { readSeedFiles, type SeedFiles } from './seed-files.ts'

/** What is printed, and the exit code: 0 where all is well, 1 where not. */
interface CliResult {
  output: string
  exitCode: 0 | 1
}

/** Runs `check` or `coverage` on the seeds below `root`. Throws on any other command. */
export async function runCorpusCli(command: string | undefined, root: string): Promise<CliResult> {
  if (command !== 'check' && command !== 'coverage') {
    throw new Error('Say what to do: check or coverage.')
  }
  const files = await readSeedFiles(root)
  const compilation = compileCorpus(files)
  return command === 'check' ? check(compilation, files) : cover(compilation)
}

function check({ corpus, problems }: Compilation, files: SeedFiles): CliResult {
  if (corpus === null) return { output: formatProblems(problems), exitCode: 1 }
  const { reference, problems: faults } = compileReference(files, corpus)
  if (faults.length > 0) return { output: formatProblems(faults), exitCode: 1 }
  const figures = corpus.claims.flatMap((claim) => claim.figures)
  const counts = Object.entries({ ...corpus, figures }).flatMap(([name, list]) =>
    Array.isArray(list) ? [`${String(list.length).padStart(5)} ${name}`] : [],
  )
  const layer = reference
    ? [
        `reference layer ${reference.version}`,
        `${String(reference.sets.flatMap(({ figures: all }) => all).length).padStart(5)} figures`,
      ]
    : []
  return { output: [`corpus ${corpus.version}`, ...counts, ...layer].join('\n'), exitCode: 0 }
}

/** Works on unfinished seeds too, for it tells what is still to be written. */
function cover(compilation: Compilation): CliResult {
  const unexplained = coverageOf(compilation).reduce((sum, article) => sum + article.unexplained, 0)
  const { length: problems } = compilation.problems
  const output = [formatCoverage(compilation)]
  if (unexplained > 0) {
    output.push(
      `UNEXPLAINED sentences: ${unexplained}. Give each a record, or a reason in seeds/unused.yaml.`,
    )
  }
  if (problems > 0) {
    output.push(
      `Problems in the seeds: ${problems}, so this may miss records (npm run corpus:check).`,
    )
  }
  return { output: output.join('\n\n'), exitCode: unexplained + problems > 0 ? 1 : 0 }
}
