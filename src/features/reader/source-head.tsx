import type { Ref } from 'react'
import { TextButton } from '#ui/text-button.tsx'
import { ExcerptSteps } from './excerpt-steps.tsx'
import type { ChosenExcerpt } from './reader-model.ts'
import { SheetGrip } from './sheet-grip.tsx'
import type { SheetControl } from './use-sheet.ts'

interface SourceHeadProps {
  readonly ref: Ref<HTMLDivElement>
  /** What this is, for the eye; a heading says it too. */
  readonly name: string
  readonly chosen: ChosenExcerpt
  readonly sheet: SheetControl
  readonly onClose: () => void
}

/** What stays in sight of a source however low it is: what it is dragged by, the way to its neighbours, Close. */
export function SourceHead({ ref, name, chosen, sheet, onClose }: SourceHeadProps) {
  return (
    <div ref={ref} className="source-head flex-none border-b border-hair py-1 text-sm">
      <SheetGrip snap={sheet.snap} onSnap={sheet.setSnap} onKey={sheet.answer} />
      <div className="source-row flex flex-wrap items-center">
        <span aria-hidden="true" className="source-name font-semibold">
          {name}
        </span>
        <ExcerptSteps chosen={chosen}>
          <TextButton onClick={onClose}>Close</TextButton>
        </ExcerptSteps>
      </div>
    </div>
  )
}
