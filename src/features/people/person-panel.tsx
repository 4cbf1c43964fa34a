import { useDeferredValue, useMemo } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import type { Person } from '#domain/model/context.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'
import { ClaimEntry } from './claim-entry.tsx'
import { EventEntry } from '#evidence/event-entry.tsx'
import { FormsPart, RolesPart } from './names-part.tsx'
import { buildPerson } from './people-model.ts'
import { RecordsPart } from './records-part.tsx'

/** One person: names, offices, what they say, what is said about them, what they take part in. */
export function PersonPanel({ person: { id, name } }: { readonly person: Person }) {
  const index = useCorpus()
  const { selection, address, change } = useAddress()
  const deferred = useDeferredValue(selection)
  const account = useMemo(() => buildPerson(index, id, deferred), [index, id, deferred])
  if (!account) {
    return (
      <p className="hatched px-3 py-8 text-center font-serif text-md">
        <span className="bg-paper box-decoration-clone px-2 py-1">
          No article published by {formatDay(address.asOf ?? '')} names {name}.
          <TextButton onClick={() => change({ asOf: null })}>Show all articles</TextButton>
        </span>
      </p>
    )
  }
  const { says, about, events, totals } = account
  return (
    <div className="space-y-8">
      <FormsPart account={account} />
      <RolesPart account={account} />
      <RecordsPart
        id="says"
        title={`What ${name} says`}
        hint="Quoted, paraphrased or in a letter; earliest first."
        noun="claim"
        records={says}
        total={totals.says}
        silence={`No article reports a word of ${name}.`}
      >
        {(record) => <ClaimEntry key={record.id} record={record} />}
      </RecordsPart>
      <RecordsPart
        id="about"
        title={`What is said about ${name}`}
        hint="By others first, then by the articles in their own words."
        noun="claim"
        records={about}
        total={totals.about}
        silence={`No claim in these articles is about ${name}.`}
      >
        {(record) => <ClaimEntry key={record.id} record={record} />}
      </RecordsPart>
      <RecordsPart
        id="events"
        title={`Events with ${name}`}
        hint="Done, planned or only told of; by date."
        noun="event"
        records={events}
        total={totals.events}
        silence={`No event in these articles has ${name} take part.`}
      >
        {(record) => <EventEntry key={record.id} record={record} />}
      </RecordsPart>
    </div>
  )
}
