import type { ComponentType } from 'react'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { ReferenceIndex } from '#domain/reference/reference-index.ts'
import { makeDesk } from '#ui/desk.ts'

/** The figures from outside wherever a record is drawn. */
interface ReferenceDesk extends ReferenceIndex {
  /** Says on a record that figures touch it. Laid out with them, since most readers need its code as little. */
  readonly Mark: ComponentType<{ readonly record: LedgerRecord }>
}

/** The figures from outside the articles, for every record that is drawn; null unless the reader asked for them. */
export const { layOut: layOutReference, useDesk: useReferenceDesk } = makeDesk<ReferenceDesk>()
