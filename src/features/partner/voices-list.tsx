import { StatementList } from '#evidence/statement-list.tsx'
import { adjectiveOf, voiceBasis, voiceName } from '#evidence/voice-words.ts'
import { PopDisclosure } from '#ui/pop-disclosure.tsx'
import type { PartnerAccount } from './partner-model.ts'

/** Whose words the claims are, each voice with its claims; and whether the partner's own is there. */
export function VoicesList({ account }: { readonly account: PartnerAccount }) {
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
              <PopDisclosure
                group="voices"
                edge="end"
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
              >
                <p className="mb-1 text-xs font-semibold text-ink-2">{voice.speakers.join('; ')}</p>
                <StatementList records={voice.claims} />
              </PopDisclosure>
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
