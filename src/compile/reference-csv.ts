import type { Reference } from '#domain/model/reference.ts'
import { toCsv } from '#lib/csv.ts'

/** The reference layer as CSV: one row a figure, each with its whole source. */
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
  return toCsv(rows)
}
