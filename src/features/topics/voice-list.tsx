import { useCorpus } from '#data/corpus-query.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { quotable } from '#domain/anchoring/quotable.ts'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { SpeakerName } from '#evidence/speaker-name.tsx'
import { describeBasis } from './topic-words.ts'
import type { Voice } from './voices-model.ts'

/** Who says what: one quote of each speaker, with office and basis. */
export function VoiceList({ voices }: { readonly voices: readonly Voice[] }) {
  const { peopleBySpeaker } = useCorpus()
  return (
    <ul>
      {voices.map(({ speaker, roles, basis, telling: record }) => (
        <li
          key={speaker + basis}
          className="grid grid-cols-[120px_1fr] items-baseline gap-x-4 border-t border-hair py-1.5"
        >
          <p className="text-xs text-ink-2">
            <b className="block font-semibold text-ink">
              <SpeakerName speaker={speaker} peopleBySpeaker={peopleBySpeaker} />
            </b>
            {[...roles.slice(-1), describeBasis(record)].join(', ')}{' '}
            <RecordMarks record={record} short />
          </p>
          <blockquote className="font-serif text-[15px] leading-[1.4]">
            <EvidenceLink excerpt={record.excerpts[0]} record={record.id} className="evidence-text">
              “{quotable(record.excerpts[0].exact)}”
            </EvidenceLink>
          </blockquote>
        </li>
      ))}
    </ul>
  )
}
