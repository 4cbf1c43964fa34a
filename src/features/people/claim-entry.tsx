import type { ReactNode } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { AsOfNote } from '#evidence/as-of-note.tsx'
import { ClaimWords } from '#evidence/claim-words.tsx'
import { BASIS_NAMES, KIND_NAMES } from '#evidence/record-words.ts'
import { SpeakerName } from '#evidence/speaker-name.tsx'
import { useShownExcerpt } from '#evidence/use-shown-excerpt.ts'

/** One claim: who says it and whom it is about, told apart; our words, and the article's. */
export function ClaimEntry({ record }: { readonly record: ClaimRecord }) {
  const { articleById, peopleBySpeaker } = useCorpus()
  const { article } = useShownExcerpt(record, articleById)
  const { attribution, kind } = record.claim
  const { speaker, about, basis } = attribution
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-t border-hair py-2.5 break-inside-avoid first:border-t-0 tablet:grid-cols-[15rem_minmax(0,1fr)]">
      <dl className="grid grid-cols-[4.25rem_minmax(0,1fr)] content-start items-baseline gap-y-0.5 text-sm leading-snug">
        <Fact name="Speaker">
          <b className="font-semibold">
            {basis === 'article' ? (
              `Article ${article?.label ?? ''} itself`
            ) : (
              <SpeakerName speaker={speaker} peopleBySpeaker={peopleBySpeaker} />
            )}
          </b>
        </Fact>
        <Fact name="About">{about ?? 'nobody named'}</Fact>
        <Fact name="Basis">
          <div className="text-ink-2">
            {BASIS_NAMES[basis]}, {KIND_NAMES[kind].toLowerCase()}
            <AsOfNote record={record} />
          </div>
        </Fact>
      </dl>
      <ClaimWords record={record} articleById={articleById} />
    </li>
  )
}

interface FactProps {
  readonly name: string
  readonly children: ReactNode
}

function Fact({ name, children }: FactProps) {
  return (
    <>
      <dt className="text-xs text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
