import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml'
import { decodeUtf8 } from './decode-utf8.ts'
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
  /** Null where the nesting is deeper than the parser can follow. */
  document: Document.Parsed | null
  lines: LineCounter
}

/** Parses one YAML file; what is broken in it comes back as problems and no value. */
function readYaml(
  file: string,
  source: string | Uint8Array,
): { yaml: YamlFile | null; problems: Problem[] } {
  const refuse = (line: number, message: string) => ({
    yaml: null,
    problems: [problemAt({ file, line, record: null }, message)],
  })
  const { text, brokenLine } = decodeUtf8(source)
  if (text === null) return refuse(brokenLine, 'is not UTF-8; save it as UTF-8')
  const lineOf = (path: SeedPath) => lineIn(source, path)
  const compact = readCompactJson(text)
  if (compact !== undefined) return { yaml: { file, value: compact, lineOf }, problems: [] }
  const { document, lines } = parse(text)
  if (document === null) return refuse(1, 'is nested too deeply to be read')
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
  const foreign = findForeign(document)
  if (foreign !== null) return refuse(lines.linePos(foreign.offset).line || 1, foreign.message)
  return { yaml: { file, value: document.toJS(), lineOf }, problems: [] }
}

/**
 * What programs write is mostly JSON without spaces, which is YAML too and is read many times faster as what it is. Only
 * where writing the value gives the same text again is nothing lost, such as a key that stands twice.
 * @returns undefined for any other text
 */
function readCompactJson(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined
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
function lineIn(source: string | Uint8Array, path: SeedPath): number {
  if (last?.source !== source) last = { source, ...parse(decodeUtf8(source).text ?? '') }
  return last.document === null ? 1 : last.lines.linePos(offsetOf(last.document, path)).line || 1
}

function parse(text: string): ParsedYaml {
  const lines = new LineCounter()
  try {
    const sound = text.replace(/^\uFEFF/, '')
    return { document: parseDocument(sound, { lineCounter: lines, prettyErrors: false }), lines }
  } catch (error) {
    if (error instanceof RangeError) return { document: null, lines }
    throw error
  }
}

/**
 * What YAML has and these files do without: a few lines of names for other parts can stand for more than a memory
 * holds, and directives and tags give words another meaning than they seem to have.
 */
function findForeign(document: Document.Parsed): { offset: number; message: string } | null {
  if (document.directives.yaml.explicit === true) {
    return { offset: 0, message: 'begins with a directive (%); leave it out' }
  }
  let found: { offset: number; message: string } | null = null
  const stopAt = (node: Node, message: string) => {
    found = { offset: startOf(node) ?? 0, message }
    return visit.BREAK
  }
  visit(document, {
    Pair: (_key, { key }) =>
      isNode(key) && !isScalar(key) ? stopAt(key, 'has a list or fields for a name') : undefined,
    Alias: (_key, node) => stopAt(node, `stands for another part (*${node.source}); write it out`),
    Collection: (_key, node) =>
      node.tag === undefined ? undefined : stopAt(node, taggedWith(node)),
    Scalar: (_key, node) => (node.tag === undefined ? undefined : stopAt(node, taggedWith(node))),
  })
  return found
}

function taggedWith({ tag }: { tag?: string }): string {
  return `has a tag (${tag}); leave it out`
}

/** Offset of the key or item at a path, walking as far as the path leads. */
function offsetOf(document: Document, path: SeedPath): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const key of path) {
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
