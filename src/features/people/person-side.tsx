import type { Person } from '#domain/model/context.ts'
import { adjectiveOf } from '#evidence/voice-words.ts'

/** On which side a person stands by office, where the articles give one. */
export function PersonSide({ person: { country } }: { readonly person: Person }) {
  return (
    <p>
      {country === null
        ? 'The articles give no side for which this person speaks.'
        : `By office on the ${adjectiveOf(country)} side.`}
    </p>
  )
}
