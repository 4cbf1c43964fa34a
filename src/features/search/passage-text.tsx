import type { Passage } from '#domain/search/hits.ts'
import { quotable } from '#domain/anchoring/quotable.ts'
import { showUnseen } from '#lib/unseen.ts'

interface PassageTextProps {
  readonly passage: Passage
  /** Whether it stands in quotation marks, so that its own are single ones. */
  readonly quoted?: boolean
}

/** A piece of a text with what was looked for marked. */
export function PassageText({ passage, quoted = false }: PassageTextProps) {
  return passage.parts.map(({ text, hit }, i) => {
    const words = showUnseen(quoted ? quotable(text) : text)
    return hit ? (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text, in their order
      <b key={i} className="search-hit">
        {words}
      </b>
    ) : (
      words
    )
  })
}
