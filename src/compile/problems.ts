import { showUnseen } from '#lib/unseen.ts'

/** Where something stands in the seeds. */
export interface Place {
  /** Path from the project's root. */
  file: string
  /** 1-based; 1 where it is about the whole file. */
  line: number
  /** Id of the record, its place in its list where it has none, null where it is about the file. */
  record: string | null
}

export interface Problem extends Place {
  /** What is wrong, as a sentence about the record. */
  message: string
  /** The text or name most like the one that was not found. */
  nearest?: string
}

/** Joins a place and what is wrong there; a nearest text of null is left out. */
export function problemAt(
  { file, line, record }: Place,
  message: string,
  nearest: string | null = null,
): Problem {
  return { file, line, record, message, ...(nearest !== null && { nearest }) }
}

/** Orders by file and line and leaves out what is said twice. */
export function sortProblems(problems: Iterable<Problem>): Problem[] {
  const distinct = new Map<string, Problem>()
  for (const problem of problems) distinct.set(JSON.stringify(problem), problem)
  return [...distinct.values()].toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
  )
}

/** All problems as one readable text: `file:line  record`, what is wrong, the nearest text. */
export function formatProblems(problems: readonly Problem[]): string {
  const entries = sortProblems(problems).map(({ file, line, record, message, nearest }) =>
    [
      `${file}:${line}${record === null ? '' : `  ${record}`}`,
      `  ${message}`,
      ...(nearest === undefined ? [] : [`  nearest: ${JSON.stringify(nearest)}`]),
    ].join('\n'),
  )
  const count = entries.length === 1 ? '1 problem' : `${entries.length} problems`
  // What stands in the seeds must not steer the terminal either.
  return showUnseen([...entries, `${count} in the seeds.`].join('\n\n'))
}

/** Thrown where a corpus is needed and the seeds do not give one. */
export class SeedProblemsError extends Error {
  override name = 'SeedProblemsError'

  constructor(problems: readonly Problem[]) {
    super(`The seeds do not make a corpus.\n\n${formatProblems(problems)}`)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
