import { Link } from 'wouter'
import { nameInWords } from '#domain/model/vocabulary.ts'
import { StatementPop } from '#evidence/statement-pop.tsx'
import { adjectiveOf, voiceBasis, voiceName } from '#evidence/voice-words.ts'
import { plural } from '#lib/plural.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { Cell, NoClaim } from './cell.tsx'
import type { PartnerColumn } from './comparison-model.ts'

interface VoiceCellProps {
  readonly column: PartnerColumn
  readonly edge: 'start' | 'end'
}

/** Whose words the claims about a partner are, and whether its own side is heard at all. */
export function VoiceCell({ column, edge }: VoiceCellProps) {
  const { partner, voices, heard } = column
  return (
    <Cell column={column} silent={!column.claimed}>
      {heard ? null : (
        <p className="mt-2 mb-1 font-serif text-base leading-snug font-semibold tablet:mt-0">
          <span className={column.claimed ? undefined : 'bg-paper box-decoration-clone pr-1'}>
            No {adjectiveOf(partner.code)} voice is quoted.
          </span>
        </p>
      )}
      <ul>
        {voices.map((voice) => {
          const name = voiceName(voice)
          const basis = voiceBasis(voice)
          return (
            <li key={name}>
              <StatementPop
                group="comparison"
                edge={edge}
                records={voice.claims}
                title={`${plural(voice.claims.length, 'claim')} about ${nameInWords(partner.name)}: ${name}`}
                summary={
                  <>
                    <b className="count count-small">{voice.claims.length}</b>
                    <span className="sr-only">
                      {` ${voice.claims.length === 1 ? 'claim' : 'claims'} about ${nameInWords(partner.name)}: `}
                    </span>
                    <span className="text-xs leading-snug">
                      {name}
                      {basis ? <span className="text-ink-3">, {basis}</span> : null}
                    </span>
                  </>
                }
              />
            </li>
          )
        })}
      </ul>
      {voices.length === 0 ? <NoClaim column={column} /> : null}
    </Cell>
  )
}

/** What the row counts, and the way to where it is told apart by topic too. */
export function VoicesNote() {
  const { address } = useChoices()
  return (
    <>
      claims, by who speaks;{' '}
      <Link
        href={`/voices${formatAddress({ ...address, excerpt: null })}`}
        className="inline-block py-0.5"
      >
        all voices
      </Link>
    </>
  )
}
