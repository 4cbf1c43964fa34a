import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { nameInWords, type PartnerCode } from '#domain/model/vocabulary.ts'
import { useAddress } from '#url/use-address.ts'
import { ClearFilters } from '#evidence/clear-filters.tsx'
import { EventsPart } from './events-part.tsx'
import { NamedPart } from './named-part.tsx'
import { buildPartnerAccount } from './partner-model.ts'
import { SilencePart } from './silence-part.tsx'
import { StandingPart } from './standing-part.tsx'
import { StrongestPart } from './strongest-part.tsx'
import { TopicsPart } from './topics-part.tsx'

interface PartnerPanelProps {
  readonly code: PartnerCode
  /** What the page puts between the account and the lists: the partner's timeline. */
  readonly children?: ReactNode
}

/** What the articles say about Vietnam and one partner, and what they leave out. */
export function PartnerPanel({ code, children }: PartnerPanelProps) {
  const index = useCorpus()
  const { selection } = useAddress()
  // The page may be long: the filter bar answers first.
  const deferred = useDeferredValue(selection)
  const account = useMemo(() => buildPartnerAccount(index, code, deferred), [index, code, deferred])
  return (
    <div className="space-y-8">
      <StandingPart account={account} />
      {account.records.length === 0 ? (
        <p className="hatched py-8 text-center font-serif text-md">
          <span className="bg-paper box-decoration-clone px-2 py-1">
            None of the {account.total} statements about {nameInWords(account.partner.name)} meets
            these choices.
            <ClearFilters />
          </span>
        </p>
      ) : null}
      <StrongestPart account={account} />
      <SilencePart account={account} />
      {children}
      <EventsPart account={account} />
      <TopicsPart account={account} />
      <NamedPart account={account} />
    </div>
  )
}
