import { Link } from 'wouter'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { partsOfSpeaker } from '#domain/corpus/speakers.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

interface SpeakerNameProps {
  /** As a claim names who makes it. */
  readonly speaker: string
  readonly peopleBySpeaker: CorpusIndex['peopleBySpeaker']
}

/** Who speaks; a person whom the articles name leads to that person's page. */
export function SpeakerName({ speaker, peopleBySpeaker }: SpeakerNameProps) {
  const { address, path } = useChoices()
  const search = formatAddress({ ...address, excerpt: null })
  return partsOfSpeaker(speaker, peopleBySpeaker.get(speaker) ?? []).map(({ text, person }) => {
    const own = `/people/${person?.id}`
    return person && own !== path ? (
      <Link key={text} href={own + search} className="py-0.5">
        {text}
      </Link>
    ) : (
      text
    )
  })
}
