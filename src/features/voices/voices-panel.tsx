import { useDeferredValue, useMemo, useRef } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { EmbedLine } from '#evidence/embed-control.tsx'
import { PictureControl } from '#evidence/picture-control.tsx'
import { aboutRecords } from '#evidence/picture-words.ts'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { adjectiveOf } from '#evidence/voice-words.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { useChoices } from '#url/use-address.ts'
import { BasisPart } from './basis-part.tsx'
import { SpeakersPart } from './speakers-part.tsx'
import { VoicePatterns } from './voice-pattern.tsx'
import { buildVoices } from './voices-model.ts'
import { VoicesTable } from './voices-table.tsx'
import { listOf } from './voices-words.ts'

const NOTE =
  'A partner’s row counts claims on its tie with Vietnam. A claim on two topics, or on two partners, counts under each. Speakers of a side are those who speak for it where the article says so, named or not.'

const EMBEDDED = { show: 'voices' } as const

interface VoicesPanelProps {
  /** Only by partner and topic. */
  readonly alone?: boolean
}

/** Whose words the claims are: by partner and topic, by ground, by speaker. */
export function VoicesPanel({ alone = false }: VoicesPanelProps) {
  const index = useCorpus()
  const { selection } = useChoices()
  const table = useRef<HTMLDivElement>(null)
  // The table is large: the filter bar answers first.
  const deferred = useDeferredValue(selection)
  const view = useMemo(() => buildVoices(index, deferred), [index, deferred])
  if (view.whole.claims.length === 0)
    return <NothingLeft what="claim" articles={index.articlesInWords} />
  return (
    <div className="space-y-8">
      {!alone && view.unheard.length > 0 ? (
        <p className="max-w-[46ch] font-serif text-lg leading-[1.4] text-pretty tablet:text-lead">
          No {listOf(view.unheard.map(adjectiveOf), 'or')} voice is quoted on anything.
        </p>
      ) : null}
      <section aria-labelledby="voices">
        <SectionHead
          id="voices"
          title="By partner and topic"
          hint="Each number opens its claims, with whom they are about. Hatching is silence, not zero."
        >
          <PictureControl
            title="Who says it, by partner and topic"
            name="voices"
            about={(address) =>
              aboutRecords(index, address, {
                records: view.whole.claims,
                all: index.claims,
                notes: ['Hatching is silence, not zero.', NOTE],
              })
            }
            parts={() =>
              table.current && { drawing: table.current, legend: [], ground: '--color-paper' }
            }
          />
        </SectionHead>
        <VoicePatterns columns={view.columns} />
        <div ref={table}>
          <VoicesTable view={view} />
        </div>
        <p className="mt-3 max-w-[80ch] border-t border-hair-strong pt-2 text-xs text-ink-2">
          {NOTE}
        </p>
        <EmbedLine part={EMBEDDED} name="Who says it, by partner and topic" />
      </section>
      {alone ? null : (
        <>
          <BasisPart view={view} />
          <SpeakersPart view={view} />
        </>
      )}
    </div>
  )
}
