import * as v from 'valibot'
import { compareText } from '#lib/compare-text.ts'
import { text } from '../model/fields.ts'
import { EntrySchema, instant, type Basket, type Entry } from './entry.ts'

const FORMAT = 'bamboo-ledger-basket'
const FORMAT_VERSION = 1

/** Bytes of a file: no basket of this ledger comes near, and a film that was picked by mistake is not read at all. */
export const FILE_LIMIT = 20_000_000

/** What a basket may hold; far more than anybody marks by hand. What is stored is not held to it, only what comes in. */
const LIMITS = {
  /** Records of a basket, those that are there already counted. */
  entries: 10_000,
  /** Quotes, and facts, of a record. */
  parts: 100,
  /** Characters of anything but a note, which has a limit of its own. */
  text: 5000,
} as const

/** A basket as a file. */
const BasketFileSchema = v.strictObject({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  exported: instant,
  /** Version of the data on the page that wrote it. */
  dataVersion: text,
  entries: v.array(EntrySchema),
})

/** What every version of the format begins with. */
const HeadSchema = v.object({ format: v.literal(FORMAT), formatVersion: v.number() })

/** Entries of a file, or in plain words why it cannot be used. */
export type FileReading =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly problem: string }

/** The basket as the text of a file, in order of record ids, so that two exports can be compared. */
export function formatBasketFile(basket: Basket, dataVersion: string, exported: string): string {
  const entries = [...basket.values()].toSorted((a, b) => compareText(a.record, b.record))
  const file: v.InferOutput<typeof BasketFileSchema> = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    exported,
    dataVersion,
    entries,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * Reads the text of a file that a reader chose: all of it can be used, or none.
 * @param mine the basket that it would come into
 */
export function parseBasketFile(content: string, mine: Basket = new Map()): FileReading {
  const read = parseJson(content.replace(/^\u{feff}/u, ''))
  if (read === null) return refuse('it is not JSON, or it is cut short')
  const { json, foreign } = read
  if (foreign !== null) return refuse(`it has a field called ${foreign}, which no basket has`)
  const head = v.safeParse(HeadSchema, json)
  if (!head.success) return refuse('it is not a basket that this page exported')
  if (head.output.formatVersion > FORMAT_VERSION) {
    return refuse('a newer version of this page wrote it; reload the page and try again')
  }
  const result = v.safeParse(BasketFileSchema, json)
  if (!result.success) return refuse(problemOf(result.issues[0]))
  const { entries } = result.output
  const records = new Set<string>()
  for (const [i, entry] of entries.entries()) {
    if (records.has(entry.record)) return refuse(`“${entry.record}” is in it twice`)
    records.add(entry.record)
    const excess = excessOf(entry)
    if (excess !== null) return refuse(`entry ${i + 1}, ${excess}`)
  }
  const { size } = new Set([...mine.keys(), ...records])
  if (size > LIMITS.entries) {
    const whose = size > records.size ? 'with yours it would be' : 'it has'
    return refuse(`${whose} ${size} records, and ${LIMITS.entries} is the most`)
  }
  return { ok: true, entries }
}

/** What of an entry is more than a record of this ledger has, in words; null where nothing is. */
function excessOf({ record, seen }: Entry): string | null {
  const { version, text: statement, facts, quotes } = seen
  const lists = { quotes, facts: Object.keys(facts) }
  for (const [name, { length }] of Object.entries(lists)) {
    if (length > LIMITS.parts) return `seen.${name} has ${length}, and ${LIMITS.parts} is the most`
  }
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['record', [record]],
    ['seen.version', [version]],
    ['seen.text', [statement]],
    ['seen.facts', Object.entries(facts).flat()],
    ['seen.quotes', quotes.flatMap((quote) => Object.values(quote))],
  ]
  const [name] = texts.find(([, all]) => all.some(({ length }) => length > LIMITS.text)) ?? []
  return name === undefined
    ? null
    : `${name} has a text of more than ${LIMITS.text} characters, which no record has`
}

/** Fields that every object inherits: the schema would leave them out in silence. */
const INHERITED: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

/** Null where it is no JSON, or is nested deeper than can be followed. */
function parseJson(content: string): { json: unknown; foreign: string | null } | null {
  let foreign: string | null = null
  try {
    const json: unknown = JSON.parse(content, (key, value: unknown) => {
      if (INHERITED.has(key)) foreign = key
      return value
    })
    return { json, foreign }
  } catch {
    return null
  }
}

/** Characters of a problem: what stands in a file may be of any length. */
const PROBLEM_LIMIT = 240

function refuse(problem: string): FileReading {
  const shown = problem.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{fffd}')
  const cut = shown.length > PROBLEM_LIMIT ? `${shown.slice(0, PROBLEM_LIMIT)}…` : shown
  return { ok: false, problem: cut }
}

/** "entry 3, seen.text must not be empty" */
function problemOf(issue: v.BaseIssue<unknown>): string {
  const [list, place, ...rest] = (v.getDotPath(issue) ?? 'its top').split('.')
  const where =
    list === 'entries' && place !== undefined
      ? [`entry ${Number(place) + 1}`, rest.join('.')].filter(Boolean).join(', ')
      : [list, place, ...rest].filter(Boolean).join('.')
  return `${where} ${faultOf(issue)}`
}

function faultOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'is not known in this format'
  if (type === 'strict_object' && received === 'undefined') return 'is missing'
  if (type === 'picklist') return `is ${received}, not one of ${expected}`
  return message
}
