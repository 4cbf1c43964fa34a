import { formatEdtf } from '#domain/dates/format-date.ts'
import { BASIS_NAMES, KIND_NAMES } from '#evidence/record-words.ts'
import { STATUS_NAMES } from '#evidence/status-shape.tsx'

interface FactWords {
  readonly name: string
  readonly value: (value: string) => string
}

const STATUSES = new Map(Object.entries(STATUS_NAMES).map(([status, { name }]) => [status, name]))
const BASES = new Map(Object.entries(BASIS_NAMES))
const KINDS = new Map(Object.entries(KIND_NAMES))

/** A value of a list that has changed since stands as it was stored. */
const FACTS: ReadonlyMap<string, FactWords> = new Map([
  ['status', { name: 'Status', value: (status) => STATUSES.get(status) ?? status }],
  ['date', { name: 'Date', value: formatEdtf }],
  ['speaker', { name: 'Who says it', value: (speaker) => speaker }],
  ['basis', { name: 'Basis', value: (basis) => BASES.get(basis) ?? basis }],
  ['kind', { name: 'Kind', value: (kind) => KINDS.get(kind) ?? kind }],
  ['asOf', { name: 'As of', value: formatEdtf }],
])

/** The name of a stored fact on screen. */
export function factName(name: string): string {
  return FACTS.get(name)?.name ?? name
}

/** Its value in words; a date that is not given is said to be so. */
export function factValue(name: string, value: string | null): string {
  if (value === null) return 'not given'
  return FACTS.get(name)?.value(value) ?? value
}
