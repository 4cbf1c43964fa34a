import { compactNumber } from '#domain/numbers/format-number.ts'
import { findPeaks } from '#domain/reference/peaks.ts'
import { countryName } from '#domain/reference/reference-words.ts'
import { groupByKeys } from '#lib/group-by.ts'
import type { FigureMark, SetView } from './set-model.ts'

/** Fillings that tell suppliers apart without colour. */
export type Filling = 'full' | 'rising' | 'dots' | 'level' | 'upright' | 'empty'
const FILLINGS: readonly Filling[] = ['full', 'rising', 'dots', 'level', 'upright']

/** A part of every column. */
interface Layer {
  /** ISO 3166-1 alpha-3; null for what is left of the total. */
  readonly code: string | null
  readonly name: string
  readonly filling: Filling
  /** Sum over the years. */
  readonly sum: number
}

/** A year: its parts from the bottom, and the total over them. */
interface Column {
  readonly year: string
  readonly total: number
  /** In the order of the layers. */
  readonly parts: readonly { readonly value: number; readonly mark: FigureMark | null }[]
}

export interface Columns {
  readonly layers: readonly Layer[]
  readonly columns: readonly Column[]
}

/**
 * The suppliers stacked by year, most first. What the total has beyond them is a part of its own: worked out, so
 * its mark is the total's. On a partner's page there are that partner and all others.
 */
export function buildColumns({ countries, partner }: SetView): Columns {
  const totals = countries.find(({ code }) => code === null)?.marks ?? []
  const suppliers = countries
    .filter(({ code }) => code !== null && (partner === null || code === partner))
    .map(({ code, marks }) => ({
      code,
      marks: groupByKeys(marks, ({ figure }) => [figure.date.edtf]),
      sum: sumOf(marks),
    }))
    .toSorted((a, b) => b.sum - a.sum)
  const columns = totals.map((mark): Column => {
    const year = mark.figure.date.edtf
    const total = mark.figure.value ?? 0
    const own = suppliers.map(({ marks }) => {
      const found = marks.get(year)?.[0] ?? null
      return { value: found?.figure.value ?? 0, mark: found }
    })
    const rest = total - own.reduce((sum, { value }) => sum + value, 0)
    return { year, total, parts: [...own, { value: Math.max(0, rest), mark }] }
  })
  return {
    layers: [
      ...suppliers.map(({ code, sum }, i) => ({
        code,
        name: countryName(code),
        filling: FILLINGS[i] ?? 'empty',
        sum,
      })),
      {
        code: null,
        name: partner === null ? 'Other suppliers' : 'All other suppliers',
        filling: 'empty' as const,
        sum: columns.reduce((sum, { parts }) => sum + (parts.at(-1)?.value ?? 0), 0),
      },
    ],
    columns,
  }
}

/** A supplier by name over the column of its largest part. */
interface PeakName {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  /** "Russia 1,120 in 2014": with every year in which it delivered as much, in whole numbers. */
  readonly text: string
  /** Index of the column. */
  readonly column: number
}

/** The largest part of each supplier that delivered anything, in the order of the layers. */
export function nameLargest({ layers, columns }: Columns): readonly PeakName[] {
  return layers.flatMap(({ code, name }, layer) => {
    const { most, peaks } = findPeaks(columns, ({ parts }) => parts[layer]?.value ?? 0)
    const [first] = peaks
    if (code === null || most === 0 || !first) return []
    const years = peaks.map(({ year }) => year).join(', ')
    const text = `${name} ${compactNumber(most)} in ${years}`
    return [{ code, text, column: columns.indexOf(first) }]
  })
}

function sumOf(marks: readonly FigureMark[]): number {
  return marks.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)
}
