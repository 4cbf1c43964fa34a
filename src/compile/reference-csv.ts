import Papa from 'papaparse'
import type { Reference } from '#domain/model/reference.ts'

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The reference layer as CSV (RFC 4180): one row a figure, each with its whole source. Text that a
 * spreadsheet would take for a formula is made harmless.
 */
export function referenceCsv({ sets, sources }: Reference): string {
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const rows = sets.flatMap((set) =>
    set.figures.map((figure) => {
      const source = sourceById.get(figure.source)
      return {
        id: figure.id,
        set: set.id,
        title: set.title,
        measure: set.measure,
        side: set.side,
        country: figure.partner,
        date: figure.date.edtf,
        date_is: set.dates,
        value: figure.value,
        bound: figure.bound,
        unit: set.unit,
        text: figure.text,
        tier: figure.tier,
        derivation: set.derivation,
        note: figure.note,
        caveat: set.caveat,
        publisher: source?.publisher,
        url: source?.url,
        where: source?.where,
        published: source?.published,
        second_sources: figure.seconds
          .map(({ source: id, says, verdict }) => {
            const second = sourceById.get(id)
            return `${verdict}: ${second?.publisher}${says === null ? '' : `, ${says}`} (${second?.url})`
          })
          .join(' | '),
      }
    }),
  )
  return BYTE_ORDER_MARK + Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })
}
