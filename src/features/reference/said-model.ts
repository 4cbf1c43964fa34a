import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { ReferenceUnit } from '#domain/model/reference.ts'
import type { SetView } from './set-model.ts'

/** A number of an article, on the scale of the figures that it is linked to. */
export interface ArticleNumber {
  /** Id of the claim. */
  readonly record: string
  /** ISO 3166-1 alpha-3 of the country in whose row it stands. */
  readonly country: string | null
  readonly value: number
  /** "139 in 003" */
  readonly label: string
}

/** How many US dollars make one of a set's unit. */
const DOLLARS: Partial<Readonly<Record<ReferenceUnit, number>>> = {
  'usd-billion': 1e9,
  'usd-million': 1e6,
}

/** The numbers that articles give for what a set counts, so that both stand on one scale. */
export function numbersSaid(
  { set, links }: Pick<SetView, 'set' | 'links'>,
  recordById: ReadonlyMap<string, LedgerRecord>,
): readonly ArticleNumber[] {
  const dollars = set.unit === null ? undefined : DOLLARS[set.unit]
  if (dollars === undefined) return []
  return links.flat().flatMap((link) => {
    const record = recordById.get(link.record)
    if (record?.type !== 'claim') return []
    const linked = set.figures.find(({ id }) => link.figures.includes(id))
    const country = link.scale === undefined ? linked?.partner : record.partners[0]
    if ((link.scale ?? set.id) !== set.id || country === undefined) return []
    return record.claim.figures.flatMap(({ value, unit }) => {
      if (unit !== 'USD') return []
      const number = value / dollars
      const [article] = record.articles
      return [
        {
          record: record.id,
          country,
          value: number,
          label: `${number} in ${article?.label}`,
        },
      ]
    })
  })
}
