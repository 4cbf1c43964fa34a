import { Link } from 'wouter'
import { CountPop } from '#evidence/count-pop.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { MarkedNames } from '#ui/marked-names.tsx'
import { adjectiveOf } from '#evidence/voice-words.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import type { PersonAccount, Wording } from './people-model.ts'

/** One person in short: forms of the name, the latest office, and how much is said by and about them. */
export function PersonCard({ account }: { readonly account: PersonAccount }) {
  const { address } = useChoices()
  const { person, forms, roleDays } = account
  const search = formatAddress({ ...address, excerpt: null })
  const latest = roleDays.at(-1)
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-hair py-3 first:border-t-0 tablet:grid-cols-[13rem_minmax(0,1fr)_9.5rem]">
      <div>
        <h3 className="font-serif text-lg leading-tight font-semibold">
          <Link href={`/people/${person.id}${search}`} className="inline-block py-0.5">
            <MarkedNames text={person.name} />
          </Link>
        </h3>
        <p className="text-xs text-ink-3">
          {person.country === null ? 'no side given' : `${adjectiveOf(person.country)} side`}
        </p>
      </div>
      <div className="min-w-0">
        {latest ? (
          <>
            <p className="text-xs text-ink-2">
              {roleDays.length > 1 ? 'Latest office or description' : 'Office or description'}, as
              of {latest.day}
            </p>
            <Wordings wordings={latest.roles} className="font-serif text-md leading-snug" />
          </>
        ) : (
          <p className="text-xs text-ink-3">No article gives an office</p>
        )}
        <p className="mt-1.5 text-xs text-ink-2">Named as</p>
        <Wordings wordings={forms} className="font-serif text-[15px] leading-snug" />
      </div>
      <Counts account={account} />
    </li>
  )
}

interface WordingsProps {
  readonly wordings: readonly Wording[]
  readonly className: string
}

/** Words of the articles in a row, each a link to a place where they stand. */
function Wordings({ wordings, className }: WordingsProps) {
  return (
    <ul className={`flex flex-wrap gap-x-4 ${className}`}>
      {wordings.map(({ words, excerpt, article }) => (
        <li key={words}>
          <EvidenceLink
            excerpt={excerpt}
            className="evidence-text inline-block py-0.5"
            label={`“${words}”, article ${article.label}`}
          >
            “{words}”
          </EvidenceLink>
        </li>
      ))}
    </ul>
  )
}

function Counts({ account }: { readonly account: PersonAccount }) {
  const { person, says, about, events, totals } = account
  const counts = [
    { records: says, total: totals.says, noun: 'claim', how: 'made', tie: 'by' },
    { records: about, total: totals.about, noun: 'claim', how: 'about', tie: 'about' },
    { records: events, total: totals.events, noun: 'event', how: '', tie: 'with' },
  ]
  return (
    <ul className="text-sm">
      {counts.map(({ records, total, noun, how, tie }) => {
        const nouns = records.length === 1 ? noun : `${noun}s`
        return (
          <li key={tie}>
            {records.length > 0 ? (
              <CountPop
                group="people"
                edge="end"
                records={records}
                what={`${nouns} ${tie} ${person.name}`}
              >
                {`${nouns} ${how}`}
              </CountPop>
            ) : (
              <p className="min-h-6 text-ink-3">
                No {noun} {how}
                {total > 0 ? ' under these filters' : null}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
