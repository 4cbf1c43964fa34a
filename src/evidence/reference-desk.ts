import type { ReferenceIndex } from '#domain/reference/reference-index.ts'
import { makeDesk } from '#ui/desk.ts'

/** The figures from outside the articles, for every record that is drawn; null unless the reader asked for them. */
export const { layOut: layOutReference, useDesk: useReferenceDesk } = makeDesk<ReferenceIndex>()
