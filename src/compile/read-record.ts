import * as v from 'valibot'
import { nearestName } from '#domain/anchoring/nearest-text.ts'
import { findNeedless } from '#lib/unseen.ts'
import { problemAt, type Place, type Problem } from './problems.ts'
import type { SeedPath, YamlFile } from './read-yaml.ts'

/** One record as it stands in a YAML file, with the way back to its lines. */
export interface SeedRecord<Value> {
  id: string
  value: Value
  /** Where the record stands, or a part of it. */
  at: (...path: SeedPath) => Place
}

/**
 * Parses the part of a YAML file at `path` by a schema. Problems say which field and what to
 * write; a field that the schema does not know is one too, for it is a slip that would be lost.
 * @param id names the record in problems; null for the head of a file, which has no id
 */
export function readRecord<Schema extends v.GenericSchema>(
  yaml: YamlFile,
  path: SeedPath,
  schema: Schema,
  id: string | null,
): { record: SeedRecord<v.InferOutput<Schema>> | null; problems: Problem[] } {
  const at = (...inner: SeedPath): Place => placeIn(yaml, [...path, ...inner], id)
  const raw = valueAt(yaml.value, path)
  const result = v.safeParse(schema, raw)
  const problems = (result.issues ?? []).map((issue) => describeIssue(issue, at))
  for (const inner of unknownFields(raw, result.output)) {
    problems.push(
      problemAt(at(...inner), `has a field that the format does not know: ${fieldName(inner)}`),
    )
  }
  // The head of a file holds no words but an id; what stands below it is read record by record.
  if (id !== null) problems.push(...checkTexts(raw, at))
  const sound = result.success && problems.length === 0
  return { record: sound ? { id: id ?? '', value: result.output, at } : null, problems }
}

/** A record's name as it stands in the file, also where the rest of the record is broken. */
export interface NamedPlace {
  name: string
  place: Place
}

/**
 * Parses the list at `path` of a YAML file, record by record; broken ones are left out.
 * @param key the field that names a record; null where they have no names and go by their number
 */
export function readRecordList<Schema extends v.GenericSchema>(
  yaml: YamlFile,
  path: SeedPath,
  schema: Schema,
  key: string | null,
): { records: SeedRecord<v.InferOutput<Schema>>[]; names: NamedPlace[]; problems: Problem[] } {
  const list = valueAt(yaml.value, path)
  if (!Array.isArray(list)) {
    const place = placeIn(yaml, path, null)
    const message = 'must be a list of records; write [] for an empty one'
    return { records: [], names: [], problems: [problemAt(place, message)] }
  }
  const read = list.map((raw: unknown, index) => {
    const name = key === null ? null : textUnder(raw, key)
    return {
      name,
      index,
      ...readRecord(yaml, [...path, index], schema, name ?? `number ${index + 1}`),
    }
  })
  return {
    records: read.flatMap(({ record }) => record ?? []),
    names: read.flatMap(({ name, index }) =>
      name === null || key === null
        ? []
        : [{ name, place: placeIn(yaml, [...path, index, key], name) }],
    ),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** A place whose line is looked up when it is read: of nearly all places nobody asks. */
function placeIn(yaml: YamlFile, path: SeedPath, record: string | null): Place {
  return {
    file: yaml.file,
    get line() {
      return yaml.lineOf(path)
    },
    record,
  }
}

/** What lies at a path of parsed YAML; undefined where nothing does. */
function valueAt(value: unknown, path: SeedPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isFields(inner) || Array.isArray(inner) ? Reflect.get(inner, key) : undefined),
    value,
  )
}

/** The text under a key of an unparsed record, where it is one. */
function textUnder(raw: unknown, key: string): string | null {
  const value = valueAt(raw, [key])
  return typeof value === 'string' && value !== '' ? value : null
}

function describeIssue(issue: v.BaseIssue<unknown>, at: SeedRecord<unknown>['at']): Problem {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' || typeof key === 'string' ? key : String(key),
  )
  const field = fieldName(path)
  const place = at(...path)
  if (issue.received === 'undefined') {
    return problemAt(
      place,
      `lacks the field ${field}; where there is nothing to say, write null or []`,
    )
  }
  if (issue.type === 'picklist' && typeof issue.input === 'string') {
    if (issue.input === 'VNM') return problemAt(place, `${field}: ${VIETNAM_IS_NO_PARTNER}`)
    const allowed = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, name = '']) => name)
    return problemAt(
      place,
      `${field}: ${JSON.stringify(issue.input)} is none of ${allowed.join(', ')}`,
      nearestName(issue.input, allowed),
    )
  }
  return problemAt(place, `${field === '' ? '' : `${field}: `}${describeMismatch(issue)}`)
}

/** Vietnam is one side of every record; naming it would count it as a partner or as backdrop. */
export const VIETNAM_IS_NO_PARTNER = 'VNM never stands here: Vietnam is a party of every record'

function describeMismatch({ kind, type, input, message }: v.BaseIssue<unknown>): string {
  if (kind === 'validation' || type === 'union') return message
  const wanted = WANTED[type] ?? `must be ${type}`
  if (input === null) return `is null, but ${wanted}`
  if (type === 'string' && typeof input !== 'object') {
    return `is read as the ${typeof input} ${JSON.stringify(input)}; put it in quotes`
  }
  return wanted
}

const WANTED: Partial<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a plain number, without quotes, commas or units',
  boolean: 'must be true or false',
  array: 'must be a list; write [] for an empty one',
  object: 'must hold fields, each as "name: value"',
  record: 'must hold fields, each as "name: value"',
  picklist: 'must be one of the listed words',
}

/** Paths of the fields that stand in the YAML and that the schema did not take over. */
function* unknownFields(raw: unknown, parsed: unknown): Generator<(string | number)[]> {
  if (Array.isArray(raw) && Array.isArray(parsed)) {
    for (const [index, item] of raw.entries()) {
      for (const inner of unknownFields(item, parsed[index])) yield [index, ...inner]
    }
  } else if (isFields(raw) && isFields(parsed)) {
    for (const [key, value] of Object.entries(raw)) {
      if (Object.hasOwn(parsed, key))
        for (const inner of unknownFields(value, parsed[key])) yield [key, ...inner]
      else yield [key]
    }
  }
}

/** Characters of a text of our own: five times as many as any has. */
const LONGEST_TEXT = 2000

/** The words of an article, letter by letter, which are held to the article instead. */
const VERBATIM: ReadonlySet<string | number> = new Set(['quote', 'prefix', 'suffix'])

/** Texts of our own are of a length that can be read, and have nothing in them that is not seen. */
function* checkTexts(raw: unknown, at: SeedRecord<unknown>['at']): Generator<Problem> {
  for (const { path, text } of textsIn(raw)) {
    if (VERBATIM.has(path.at(-1) ?? '')) continue
    const sign = findNeedless(text)
    if (sign !== null) {
      yield problemAt(
        at(...path),
        `${fieldName(path)} has ${sign}, a sign that is not seen and can change what is read; take it out`,
      )
    }
    if (text.length > LONGEST_TEXT) {
      yield problemAt(
        at(...path),
        `${fieldName(path)} has ${text.length} characters; ${LONGEST_TEXT} is the most`,
      )
    }
  }
}

/** Every text in a record, with the way to it. */
function* textsIn(
  value: unknown,
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index])
  } else if (isFields(value)) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key])
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `attribution.basis`, `figures[0].unit`. */
function fieldName(path: SeedPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('')
}
