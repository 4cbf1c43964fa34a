import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
} from 'yaml'
import { problemAt, type Problem } from './problems.ts'
import type { SeedFiles } from './seed-files.ts'

/** Keys and list indices that lead to a part of a YAML file. */
export type SeedPath = readonly (string | number)[]

export interface YamlFile {
  file: string
  value: unknown
  /** 1-based line of a part; of the nearest part around it where it is not there. */
  lineOf: (path: SeedPath) => number
}

/** Opens one YAML file of the seeds; a missing or broken one comes back as problems and no value. */
export function openYaml(
  files: SeedFiles,
  file: string,
): { yaml: YamlFile | null; problems: Problem[] } {
  const source = files.get(file)
  return source === undefined
    ? { yaml: null, problems: [problemAt({ file, line: 1, record: null }, 'is missing')] }
    : readYaml(file, source)
}

interface ParsedYaml {
  document: Document
  lines: LineCounter
}

function parseYaml(source: string | Uint8Array): ParsedYaml {
  const lines = new LineCounter()
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines }
}

/** Parses one YAML file; what is broken in it comes back as problems and no value. */
function readYaml(
  file: string,
  source: string | Uint8Array,
): { yaml: YamlFile | null; problems: Problem[] } {
  const lineOf = (path: SeedPath) => {
    const parsed = parseAgain(source)
    return parsed.lines.linePos(offsetOf(parsed.document, path)).line || 1
  }
  const compact = readCompactJson(source)
  if (compact !== undefined) return { yaml: { file, value: compact, lineOf }, problems: [] }
  const { document, lines } = parseYaml(source)
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    const problems = broken.map(({ message, pos }) =>
      problemAt(
        { file, line: lines.linePos(pos[0]).line, record: null },
        `is not sound YAML: ${message}`,
      ),
    )
    return { yaml: null, problems }
  }
  return { yaml: { file, value: document.toJS(), lineOf }, problems: [] }
}

/**
 * What programs write is mostly JSON without spaces, which is YAML too and is read many times faster as what it is. Only
 * where writing the value gives the same text again is nothing lost, such as a key that stands twice.
 * @returns undefined for any other text
 */
function readCompactJson(source: string | Uint8Array): unknown {
  if (!/^[[{]/.test(typeof source === 'string' ? source : String.fromCharCode(source[0] ?? 0)))
    return undefined
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  try {
    const value: unknown = JSON.parse(text)
    return JSON.stringify(value) === text.trimEnd() ? value : undefined
  } catch {
    return undefined
  }
}

let last: (ParsedYaml & { source: string | Uint8Array }) | null = null

/**
 * Lines are asked for only where something is wrong, and the parsed form of all files takes many times their room: it is
 * dropped, and made again for the file that a line is asked of.
 */
function parseAgain(source: string | Uint8Array): ParsedYaml {
  if (last?.source !== source) last = { source, ...parseYaml(source) }
  return last
}

/** Offset of the key or item at a path, walking as far as the path leads. */
function offsetOf(document: Document, path: SeedPath): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    let next: unknown
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && item.key.value === key,
      )
      // The key's line, not the value's: that one may begin a line further down.
      offset = startOf(pair?.key) ?? offset
      next = pair?.value
    } else if (isSeq(node) && typeof key === 'number') {
      next = node.items[key]
      offset = startOf(next) ?? offset
    }
    if (next === undefined) return offset
    node = next
  }
  return offset
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null
}
