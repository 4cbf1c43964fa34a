import type { ReferenceFigure, ReferenceSet } from '../model/reference.ts'
import { PARTNERS, type PartnerCode, type Topic } from '../model/vocabulary.ts'
import { compareFigures } from './readings.ts'
import { isOn, type ReferenceIndex } from './reference-index.ts'

/** A row of the comparison from outside the articles: the last figure that there is for each partner. */
export interface ComparedRow {
  readonly set: ReferenceSet
  /** What the row is called. */
  readonly name: string
  /** Null where no figure is there. */
  readonly byPartner: ReadonlyMap<PartnerCode, ReferenceFigure | null>
}

/**
 * The rows in which the five partners can be compared: standing and meetings first, then numbers in the order of
 * the files.
 * @param narrowed lists of topics: a row has a topic of each list that is not empty
 */
export function comparedRows(
  { reference }: ReferenceIndex,
  narrowed: readonly (readonly Topic[])[] = [],
): readonly ComparedRow[] {
  const rows = reference.sets.flatMap((set) => {
    if (set.row === null || !narrowed.every((topics) => isOn(set, topics))) return []
    const byPartner = new Map(PARTNERS.map(({ code }) => [code, pick(set, code)] as const))
    return [{ set, name: set.row, byPartner }]
  })
  return ['standing', 'meeting', 'series'].flatMap((form) =>
    rows.filter(({ set }) => set.form === form),
  )
}

/** The last figure; of standing the step on which the present rank was reached. */
function pick({ form, figures }: ReferenceSet, partner: PartnerCode): ReferenceFigure | null {
  const own = figures.filter((figure) => figure.partner === partner).toSorted(compareFigures)
  const last = own.at(-1) ?? null
  if (form !== 'standing' || !last) return last
  // Not a step before one that led away again.
  const away = own.findLastIndex(({ tier }) => tier !== last.tier)
  return own[away + 1] ?? last
}
