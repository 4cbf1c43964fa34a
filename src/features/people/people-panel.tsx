import { useDeferredValue, useMemo } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { useChoices } from '#url/use-address.ts'
import { buildPeople, type PersonAccount } from './people-model.ts'
import { PersonCard } from './person-card.tsx'

/** Everybody whom the articles name: who speaks, and who is only spoken of. */
export function PeoplePanel() {
  const index = useCorpus()
  const { selection } = useChoices()
  const deferred = useDeferredValue(selection)
  const { speaking, named } = useMemo(() => buildPeople(index, deferred), [index, deferred])
  return (
    <div className="space-y-8">
      <People
        id="speaking"
        title="Those who speak"
        hint="Quoted or paraphrased, or in a letter; who makes most claims first."
        accounts={speaking}
      />
      <People
        id="named"
        title="Named, never quoted"
        hint="No article reports a word of theirs; who is spoken of most first."
        accounts={named}
      />
    </div>
  )
}

interface PeopleProps {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly accounts: readonly PersonAccount[]
}

function People({ id, title, hint, accounts }: PeopleProps) {
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={title} hint={hint}>
        <p className="text-sm text-ink-3">{accounts.length}</p>
      </SectionHead>
      {accounts.length > 0 ? (
        <ul>
          {accounts.map((account) => (
            <PersonCard key={account.person.id} account={account} />
          ))}
        </ul>
      ) : (
        <p className="hatched px-3 py-4 font-serif text-md">
          <span className="bg-paper box-decoration-clone px-2 py-1">
            Nobody in the articles published by then.
          </span>
        </p>
      )}
    </section>
  )
}
