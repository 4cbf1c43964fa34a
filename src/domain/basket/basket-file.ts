import * as v from 'valibot'
import { compareText } from '#lib/compare-text.ts'
import { text } from '../model/fields.ts'
import { EntrySchema, instant, type Basket, type Entry } from './entry.ts'

const FORMAT = 'bamboo-ledger-basket'
const FORMAT_VERSION = 1

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

/** Reads the text of a file that a reader chose: all of it can be used, or none. */
export function parseBasketFile(content: string): FileReading {
  const json = parseJson(content.replace(/^\u{feff}/u, ''))
  if (json === undefined) return refuse('it is not JSON, or it is cut short')
  const head = v.safeParse(HeadSchema, json)
  if (!head.success) return refuse('it is not a basket that this page exported')
  if (head.output.formatVersion > FORMAT_VERSION) {
    return refuse('a newer version of this page wrote it; reload the page and try again')
  }
  const result = v.safeParse(BasketFileSchema, json)
  if (!result.success) return refuse(problemOf(result.issues[0]))
  const { entries } = result.output
  const twice = entries.find(
    ({ record }, i) => entries.findIndex((other) => other.record === record) !== i,
  )
  if (twice) return refuse(`“${twice.record}” is in it twice`)
  return { ok: true, entries }
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

function refuse(problem: string): FileReading {
  return { ok: false, problem }
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
