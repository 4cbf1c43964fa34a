import type { Passage } from '#domain/search/hits.ts'

/** A piece of a text with what was looked for marked. */
export function PassageText({ passage }: { readonly passage: Passage }) {
  return passage.parts.map(({ text, hit }, i) =>
    hit ? (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text, in their order
      <b key={i} className="search-hit">
        {text}
      </b>
    ) : (
      text
    ),
  )
}
