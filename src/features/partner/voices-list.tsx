import { Fragment } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { SpeakerName } from '#evidence/speaker-name.tsx'
import { StatementPop } from '#evidence/statement-pop.tsx'
import { adjectiveOf, voiceBasis, voiceName } from '#evidence/voice-words.ts'
import type { PartnerAccount } from './partner-model.ts'

/** Whose words the claims are, each voice with its claims; and whether the partner's own is there. */
export function VoicesList({ account }: { readonly account: PartnerAccount }) {
  const { peopleBySpeaker } = useCorpus()
  const { partner, voices, heard, claims } = account
  return (
    <>
      <p className="font-serif text-md leading-snug">
        {heard ? null : `No ${adjectiveOf(partner.code)} voice is quoted. `}
        {claims.length > 1 ? `${claims.length} claims, by who speaks:` : null}
      </p>
      <ul className="mt-1" data-partner={partner.code}>
        {voices.map((voice) => {
          const basis = voiceBasis(voice)
          return (
            <li key={voiceName(voice)} className="border-t border-hair py-1">
              <StatementPop
                group="voices"
                edge="end"
                records={voice.claims}
                title={voice.speakers.map((speaker, i) => (
                  <Fragment key={speaker}>
                    {i > 0 ? '; ' : null}
                    <SpeakerName speaker={speaker} peopleBySpeaker={peopleBySpeaker} />
                  </Fragment>
                ))}
                summary={
                  <>
                    <b className="min-w-7 font-serif text-md leading-tight font-semibold underline decoration-accent decoration-1 underline-offset-4">
                      {voice.claims.length}
                    </b>
                    <span className="text-sm leading-snug">
                      {voiceName(voice)}
                      {basis ? <span className="text-ink-3">, {basis}</span> : null}
                    </span>
                  </>
                }
              />
              <svg
                viewBox="0 0 100 4"
                preserveAspectRatio="none"
                aria-hidden="true"
                className="mt-0.5 h-1 w-full"
              >
                <rect
                  width={(100 * voice.claims.length) / claims.length}
                  height="4"
                  className="fill-(--c)"
                />
              </svg>
            </li>
          )
        })}
      </ul>
    </>
  )
}
