import { patternId } from './voice-pattern.tsx'
import type { VoiceRow } from './voices-model.ts'

/** Whose words the claims of a row are, as shares of one bar; its numbers stand in the cells. */
export function VoiceBar({ row: { cells, claims } }: { readonly row: VoiceRow }) {
  return (
    <svg width="100%" height="12" aria-hidden="true" className="block">
      {cells.map((cell) => {
        const { length } = cell.claims
        return length > 0 ? (
          <rect
            key={cell.column.key}
            x={`${(100 * cell.start) / claims.length}%`}
            y="1"
            width={`${(100 * length) / claims.length}%`}
            height="10"
            fill={`url(#${patternId(cell.column)})`}
            className="stroke-ink-3"
            strokeWidth={1}
          />
        ) : null
      })}
    </svg>
  )
}
