import { Link } from 'wouter'
import type { AttributionBasis } from '#domain/model/vocabulary.ts'
import { CountPop } from '#evidence/count-pop.tsx'
import { adjectiveOf } from '#evidence/voice-words.ts'
import { plural } from '#lib/plural.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import type { BasisRow, VoicesView } from './voices-model.ts'

const GROUNDS: Readonly<Record<AttributionBasis, { name: string; meaning: string }>> = {
  'on-record': { name: 'On record', meaning: 'by a person or body that the article names' },
  anonymous: { name: 'Unnamed', meaning: 'by somebody whom the article does not name' },
  document: { name: 'From a document', meaning: 'read in papers or a letter' },
  article: { name: 'The articles’ own words', meaning: 'stated without saying who says so' },
}

/** On what ground the claims are made. */
export function BasisPart({ view: { bases } }: { readonly view: VoicesView }) {
  return (
    <section aria-labelledby="basis">
      <SectionHead
        id="basis"
        title="On what ground"
        hint="The same claims by how the article knows; the first link opens them in the ledger."
      />
      <ul>
        {bases.map((row) => (
          <Ground key={row.basis} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Ground({ row: { basis, claims, sides } }: { readonly row: BasisRow }) {
  const { address } = useChoices()
  const { name, meaning } = GROUNDS[basis]
  const search = formatAddress({ ...address, bases: [basis], excerpt: null })
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-hair py-2.5 first:border-t-0 tablet:grid-cols-[17rem_6.5rem_minmax(0,1fr)]">
      <div>
        <h3 className="font-serif text-md leading-tight font-semibold">{name}</h3>
        <p className="text-xs text-ink-2">{meaning}</p>
      </div>
      {claims.length > 0 ? (
        <p className="text-sm">
          <Link
            href={`/claims${search}`}
            aria-label={`${plural(claims.length, 'claim')} in the ledger: ${name.toLowerCase()}`}
            className="inline-block py-1 font-semibold"
          >
            {plural(claims.length, 'claim')}
          </Link>
        </p>
      ) : (
        <p className="text-sm text-ink-3">No claim</p>
      )}
      {sides.length === 0 ? null : (
        <ul className="flex flex-col gap-x-8 tablet:flex-row tablet:flex-wrap">
          {sides.map(({ country, claims: own }) => {
            const side = country === null ? 'no side given' : `by ${adjectiveOf(country)} speakers`
            const noun = own.length === 1 ? 'claim' : 'claims'
            return (
              <li key={side}>
                <CountPop
                  group="voices"
                  edge="end"
                  records={own}
                  what={`${noun}, ${name.toLowerCase()}, ${side}`}
                >
                  <span className="text-sm">{side}</span>
                </CountPop>
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}
