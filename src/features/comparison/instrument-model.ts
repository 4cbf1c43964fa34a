import type { ComparedRow } from '#domain/reference/compared-figures.ts'
import type { ReferenceFigure } from '#domain/model/reference.ts'
import { compareText } from '#lib/compare-text.ts'
import type { RowGroup } from '#domain/model/vocabulary.ts'
import type { PartnerColumn } from './comparison-model.ts'

export const ROW_GROUP_NAMES: Readonly<Record<RowGroup, string>> = {
  standing: 'Standing, events, plans',
  topics: 'Statements by topic',
  tone: 'Tone of the claims',
  voices: 'Voices and strongest words',
  outside: 'Figures from outside',
}

/** A way to order the partners: by a name below, or by the row of a set of figures from outside. */
export type PartnerOrder = string

/** The orders that the articles allow. */
export const ORDER_NAMES: Readonly<Record<string, string>> = {
  listed: 'As listed',
  statements: 'Most statements',
  latest: 'Latest event',
  name: 'Name',
}

/** Prefix of an order by a row from outside, before the id of its set. */
const OUTSIDE = 'outside:'

/** The orders by figures from outside, with their names. */
export function outsideOrders(
  rows: readonly ComparedRow[],
): readonly { readonly order: PartnerOrder; readonly name: string }[] {
  return rows.map(({ set, name }) => ({ order: OUTSIDE + set.id, name }))
}

/** Before the name of an order that is turned round. */
const TURNED = '-'

/** The order without its direction, and whether it is turned round. */
export function readOrder(order: PartnerOrder): {
  readonly by: PartnerOrder
  readonly turned: boolean
} {
  const turned = order.startsWith(TURNED)
  return { by: turned ? order.slice(TURNED.length) : order, turned }
}

/** The order as the address has it; null for the usual one. */
export function writeOrder(by: PartnerOrder, turned: boolean): PartnerOrder | null {
  if (turned) return TURNED + by
  return by === 'listed' ? null : by
}

/**
 * The partners in the chosen order, or in its reverse where that is turned round. Who has nothing to be ordered by
 * comes last both ways; these, and equal ones, stand as listed.
 */
export function orderColumns(
  columns: readonly PartnerColumn[],
  order: PartnerOrder,
  rows: readonly ComparedRow[],
): readonly PartnerColumn[] {
  const { by, turned } = readOrder(order)
  const weigh = weigherOf(columns, by, rows)
  return columns.toSorted((a, b) => {
    const [own, other] = [weigh(a), weigh(b)]
    if (own === null || other === null) return Number(own === null) - Number(other === null)
    return turned ? other - own : own - other
  })
}

/** By what an order sorts, the least first; null where a partner has nothing of it. An unknown order is as listed. */
function weigherOf(
  columns: readonly PartnerColumn[],
  order: PartnerOrder,
  rows: readonly ComparedRow[],
): (column: PartnerColumn) => number | null {
  if (order === 'statements') return ({ statements }) => -statements.records.length
  if (order === 'name') {
    const names = columns.map(({ partner }) => partner.name).toSorted(compareText)
    return ({ partner }) => names.indexOf(partner.name)
  }
  if (order === 'latest') return ({ latest }) => weighLatest(latest)
  const row = rows.find(({ set }) => OUTSIDE + set.id === order)
  return row
    ? ({ partner }) => weighFigure(row, row.byPartner.get(partner.code) ?? null)
    : (column) => columns.indexOf(column)
}

/** The latest first, by the day from which on it may have been, since no more is certain. */
function weighLatest(latest: PartnerColumn['latest']): number | null {
  const day = latest.kind === 'found' ? latest.value.event.date?.earliest : undefined
  return day === undefined ? null : -numberOf(day)
}

/** A rank is best when it is low. What has only its day: of a standing the earliest leads, of meetings the latest. */
function weighFigure({ set }: ComparedRow, figure: ReferenceFigure | null): number | null {
  if (!figure) return null
  const day = numberOf(figure.date.earliest)
  if (figure.value === null) return set.form === 'meeting' ? -day : day
  return set.unit === 'rank' ? figure.value : -figure.value
}

/** ISO day as a number of eight digits, which sorts as the day does. */
function numberOf(day: string): number {
  return Number(day.replaceAll('-', ''))
}
