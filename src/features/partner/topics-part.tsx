import { sourceWords } from '#domain/corpus/source-words.ts'
import { Link } from 'wouter'
import { plural } from '#lib/plural.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { ClaimEntry } from './claim-entry.tsx'
import type { PartnerAccount, TopicAccount } from './partner-model.ts'

/** Claims that stand open; the others of the topic unfold. */
const OPEN = 5

/** Who says what, topic by topic. */
export function TopicsPart({ account }: { readonly account: PartnerAccount }) {
  const { topics, partner } = account
  if (topics.length === 0) return null
  return (
    <section aria-labelledby="said">
      <SectionHead
        id="said"
        title="What is said, topic by topic"
        hint="Our words first, then the article’s. A claim on two topics stands under both."
      />
      <div className="space-y-7">
        {topics.map((topic) => (
          <Topic key={topic.topic} topic={topic} code={partner.code} />
        ))}
      </div>
    </section>
  )
}

interface TopicProps {
  readonly topic: TopicAccount
  readonly code: PartnerAccount['partner']['code']
}

function Topic({ topic: account, code }: TopicProps) {
  const { topic, name, claims } = account
  const { address } = useChoices()
  const search = { ...address, topics: [topic], partners: [code], excerpt: null }
  const rest = claims.slice(OPEN)
  return (
    <div>
      <div className="mb-1 flex flex-wrap items-baseline gap-x-4">
        <h3 className="font-serif text-lg font-semibold">{name}</h3>
        <p className="text-xs text-ink-3">
          {plural(claims.length, 'claim')} from {sourceWords(account)} ·{' '}
          <Link href={`/claims${formatAddress(search)}`} className="inline-block py-1">
            in the ledger<span className="sr-only">: {name}</span>
          </Link>
        </p>
      </div>
      <ul>
        {claims.slice(0, OPEN).map((record) => (
          <ClaimEntry key={record.id} record={record} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details>
          <summary className="print:hidden flex min-h-9 cursor-pointer items-center border-t border-hair text-sm font-medium text-accent hover:underline pointer-coarse:min-h-11">
            {plural(rest.length, 'more claim')} on {name.toLowerCase()}
          </summary>
          <ul>
            {rest.map((record) => (
              <ClaimEntry key={record.id} record={record} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
