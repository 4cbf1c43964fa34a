import './source-pane.css'
import { useRef } from 'react'
import type { ChosenExcerpt } from './reader-model.ts'
import { SourceHead } from './source-head.tsx'
import { SourceSays } from './source-says.tsx'
import { useEscape } from './use-escape.ts'
import { useSheet } from './use-sheet.ts'

interface ChosenCardProps {
  readonly chosen: ChosenExcerpt
  readonly onClose: () => void
}

/** What rests on the sentence that is chosen in an article's own page: beside the text, on a phone a sheet over its end. */
export function ChosenCard({ chosen, onClose }: ChosenCardProps) {
  const card = useRef<HTMLElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const sheet = useSheet(card, head, onClose)
  useEscape(onClose)
  return (
    <section ref={card} aria-labelledby="h-chosen" className="chosen-card" data-snap={sheet.snap}>
      <h2 id="h-chosen" className="sr-only">
        Chosen
      </h2>
      <SourceHead ref={head} name="Chosen" chosen={chosen} sheet={sheet} onClose={onClose} />
      <div className="source-says">
        <SourceSays chosen={chosen} />
      </div>
    </section>
  )
}
