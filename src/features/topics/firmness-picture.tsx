import { useCorpus } from '#data/corpus-query.ts'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { PictureControl } from '#evidence/picture-control.tsx'
import { aboutRecords, partnerKeys } from '#evidence/picture-words.ts'
import type { PictureParts } from '#ui/picture/write-picture.ts'
import type { FirmnessStep } from './firmness-model.ts'
import { firmnessId, readFirmness } from './firmness-steps.tsx'
import type { TopicView } from './topics-model.ts'

/** Saves how firm a topic is, with the hues of the partners. */
export function FirmnessPicture({ view }: { readonly view: TopicView }) {
  const index = useCorpus()
  const records = view.firmness.flatMap((step: FirmnessStep) => step.records)
  return (
    <PictureControl
      title={`How firm: ${view.name}`}
      name={`how-firm-${view.topic}`}
      about={(address) =>
        aboutRecords(index, address, {
          records,
          notes: ['Each mark is one event or claim, in the hue of the partner that it is about.'],
          reading: readFirmness(view.firmness),
        })
      }
      parts={() => {
        const drawing = document.getElementById(firmnessId(view.topic))
        if (!drawing) return null
        return { drawing, legend: huesOf(records), ground: '--color-paper' }
      }}
    />
  )
}

/** A mark has the hue of its partner where it has just one. */
function huesOf(records: readonly LedgerRecord[]): PictureParts['legend'] {
  const single = records.filter(({ partners }) => partners.length === 1)
  const others =
    single.length < records.length
      ? [{ hue: '--color-wider', words: 'several partners or none' }]
      : []
  return [...partnerKeys(single), ...others]
}
