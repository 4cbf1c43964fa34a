import type { ComparedRow } from '#domain/reference/compared-figures.ts'
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

/** The partners in the chosen order; who has nothing to be ordered by comes last, in the usual order. */
export function orderColumns(
  columns: readonly PartnerColumn[],
  order: PartnerOrder,
  rows: readonly ComparedRow[],
): readonly PartnerColumn[] {
  const { by, turned } = readOrder(order)
  const ordered = orderBy(columns, by, rows)
  return turned ? ordered.toReversed() : ordered
}

function orderBy(
  columns: readonly PartnerColumn[],
  order: PartnerOrder,
  rows: readonly ComparedRow[],
): readonly PartnerColumn[] {
  if (order === 'statements') {
    return columns.toSorted((a, b) => b.statements.records.length - a.statements.records.length)
  }
  if (order === 'name') {
    return columns.toSorted((a, b) => compareText(a.partner.name, b.partner.name))
  }
  if (order === 'latest') return columns.toSorted((a, b) => compareText(dayOf(b), dayOf(a)))
  const row = rows.find(({ set }) => OUTSIDE + set.id === order)
  if (!row) return columns
  // A rank is best when it is low. What has only its day: of a standing the earliest leads, of meetings the latest.
  const weigh = ({ partner: { code } }: PartnerColumn): number => {
    const figure = row.byPartner.get(code)
    if (!figure) return Infinity
    const day = Number(figure.date.earliest.replaceAll('-', ''))
    if (figure.value === null) return row.set.form === 'meeting' ? -day : day
    return row.set.unit === 'rank' ? figure.value : -figure.value
  }
  return columns.toSorted((a, b) => {
    const [own, other] = [weigh(a), weigh(b)]
    return own === other ? 0 : own - other
  })
}

/** ISO day from which on the latest event may have been, since no more is certain; empty where there is none. */
function dayOf({ latest }: PartnerColumn): string {
  return latest.kind === 'found' ? (latest.value.event.date?.earliest ?? '') : ''
}
