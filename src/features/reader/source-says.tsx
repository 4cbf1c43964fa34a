import type { ReactNode } from 'react'
import type { ChosenExcerpt } from './reader-model.ts'
import { SourceTools } from './source-tools.tsx'
import { PartOfDifferences, WhoSaysIt } from './who-says-it.tsx'

interface SourceSaysProps {
  readonly chosen: ChosenExcerpt
  /** What else can be done with the sentence. */
  readonly children?: ReactNode
}

/** What can be done with the chosen sentence and, below it, what rests on it. */
export function SourceSays({ chosen, children }: SourceSaysProps) {
  return (
    <>
      <p className="-ml-2 flex flex-wrap">
        <SourceTools chosen={chosen} />
        {children}
      </p>
      <WhoSaysIt records={chosen.records} around={chosen.around} />
      <PartOfDifferences discrepancies={chosen.discrepancies} />
    </>
  )
}
