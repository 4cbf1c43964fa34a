import { useCorpus } from '#data/corpus-query.ts'
import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { AsOfReading } from '#evidence/as-of-note.tsx'
import { EvidenceQuote } from '#evidence/evidence-quote.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { BASIS_NAMES, KIND_NAMES } from '#evidence/record-words.ts'
import { SpeakerName } from '#evidence/speaker-name.tsx'
import { subjectWords } from '#evidence/subject-words.ts'
import type { Voice } from './voices-model.ts'

/** Everything that is said, by speaker: our words on the left, theirs on the right. */
export function VoiceStatements({ voices }: { readonly voices: readonly Voice[] }) {
  const { peopleBySpeaker } = useCorpus()
  return (
    <div className="space-y-5">
      {voices.map(({ speaker, roles, basis, statements }) => (
        <div key={speaker + basis} className="border-t border-hair-strong pt-2">
          <h3 className="text-base font-semibold">
            <SpeakerName speaker={speaker} peopleBySpeaker={peopleBySpeaker} />
            <span className="font-normal text-ink-2">
              {roles.length > 0 ? `, ${roles.join('; ')}` : null} · {BASIS_NAMES[basis]}
            </span>
          </h3>
          <ul>
            {statements.map((record) => (
              <Statement key={record.id} record={record} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Statement({ record }: { readonly record: ClaimRecord }) {
  const { articleById } = useCorpus()
  const { kind, note, attribution } = record.claim
  return (
    <li
      data-record={record.id}
      className="grid gap-x-8 gap-y-1.5 border-t border-hair py-2.5 break-inside-avoid first:border-t-0 @3xl:grid-cols-2"
    >
      <div className="text-sm">
        <p>{record.text}</p>
        <div className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
          <span>
            {KIND_NAMES[kind]}
            {attribution.about ? ` · about ${subjectWords(attribution.about)}` : null}
          </span>
          <RecordMarks record={record} />
        </div>
        <div className="text-xs text-ink-2">
          <AsOfReading record={record} />
        </div>
        {note ? <p className="text-xs text-ink-2">Note: {note}</p> : null}
      </div>
      <div className="space-y-2">
        {record.excerpts.map((excerpt) => {
          const article = articleById.get(excerpt.article)
          return article ? (
            <EvidenceQuote key={excerpt.id} excerpt={excerpt} article={article} />
          ) : null
        })}
      </div>
    </li>
  )
}
