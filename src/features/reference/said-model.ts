import { formatEdtf } from '#domain/dates/format-date.ts'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { ReferenceUnit } from '#domain/model/reference.ts'
import { compactNumber } from '#domain/numbers/format-number.ts'
import { withBound } from '#domain/reference/reference-words.ts'
import type { SetView } from './set-model.ts'

/** A number of an article, on the scale of a set. */
export interface ArticleNumber {
  /** Id of the claim. */
  readonly record: string
  readonly value: number
  /** "about 1,225 (2022), article 003" */
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
    if (record?.type !== 'claim' || link.scale !== set.id) return []
    return record.claim.figures.flatMap(({ value, unit, asOf, approximate }) => {
      if (unit !== 'USD') return []
      const number = value / dollars
      const said = withBound(compactNumber(number), approximate ? 'about' : null)
      const [article] = record.articles
      return [
        {
          record: record.id,
          value: number,
          label: `${said}${asOf ? ` (${formatEdtf(asOf)})` : ''}, article ${article?.label}`,
        },
      ]
    })
  })
}
