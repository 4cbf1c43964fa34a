import { useCorpus } from '#data/corpus-query.ts'
import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { AsOfNote } from '#evidence/as-of-note.tsx'
import { ClaimWords } from '#evidence/claim-words.tsx'
import { BASIS_NAMES, KIND_NAMES } from '#evidence/record-words.ts'
import { SpeakerName } from '#evidence/speaker-name.tsx'

/** One claim: who says it and on what basis; our words, and the article's. */
export function ClaimEntry({ record }: { readonly record: ClaimRecord }) {
  const { articleById, peopleBySpeaker } = useCorpus()
  const { attribution, kind } = record.claim
  const own = attribution.basis === 'article'
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-hair py-2.5 tablet:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="text-xs leading-normal text-ink-2">
        <b className="text-sm font-semibold text-ink">
          {own ? (
            'The article’s own words'
          ) : (
            <SpeakerName speaker={attribution.speaker} peopleBySpeaker={peopleBySpeaker} />
          )}
        </b>
        {attribution.role ? <span className="block">{attribution.role}</span> : null}
        <span className="block">
          {own ? KIND_NAMES[kind] : `${KIND_NAMES[kind]}, ${BASIS_NAMES[attribution.basis]}`}
        </span>
        <AsOfNote record={record} />
      </div>
      <ClaimWords record={record} articleById={articleById} />
    </li>
  )
}
