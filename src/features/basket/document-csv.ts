import { outletName } from '#domain/corpus/source-words.ts'
import { toCsv } from '#lib/csv.ts'
import type { BasketDocument, DocumentRecord } from './basket-document.ts'
import { FACT_KEYS } from './document-facts.ts'

/** The basket as CSV: a row for each quote of a record, so that the words stand alone in their cell; dates are EDTF. */
export function documentCsv({ groups, page, version }: BasketDocument): string {
  return toCsv(
    groups.flatMap(({ records }) =>
      records.flatMap((record) =>
        quotesOf(record).map(({ exact, article, link }) => ({
          record: record.id,
          type: record.type,
          text: record.text,
          mark: record.mark,
          readers_note: record.note,
          marked: record.added,
          edited: record.changed,
          ...factCells(record),
          quote: exact,
          article: article?.label,
          outlet: article && outletName(article),
          origins: article?.origins.map(({ name, basis }) => `${name} (${basis})`).join('; '),
          published: article?.published.edtf,
          published_basis: article?.published.basis,
          published_note: article?.published.note,
          link,
          data_version: version,
          page,
        })),
      ),
    ),
  )
}

/** A record that was kept without quotes has a row all the same. */
function quotesOf({ quotes }: DocumentRecord) {
  return quotes.length > 0 ? quotes : [{ exact: null, article: null, link: null }]
}

function factCells({ facts }: DocumentRecord) {
  return Object.fromEntries(
    FACT_KEYS.map((key) => {
      const values = facts.filter((fact) => fact.key === key)
      return [key, values.map(({ edtf, value }) => edtf ?? value).join(' | ')]
    }),
  )
}
