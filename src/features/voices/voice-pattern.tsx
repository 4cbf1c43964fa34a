import type { VoiceColumn } from './voices-model.ts'

/** Ids of the fillings, one for each column. */
export function patternId({ key }: VoiceColumn): string {
  return `voice-${key.toLowerCase()}`
}

/**
 * The fillings of the bars, told apart without colour: the articles' own words are grey, US speakers
 * full in the partner's hue, Vietnamese full in ink, other sides crossed; who is named only is striped
 * upright, unnamed dotted, documents striped flat.
 */
export function VoicePatterns({ columns }: { readonly columns: readonly VoiceColumn[] }) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        {columns.map((column) => (
          <pattern
            key={column.key}
            id={patternId(column)}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
          >
            <rect width="5" height="5" className="fill-paper" />
            <Filling column={column} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

function Filling({ column: { kind, country } }: { readonly column: VoiceColumn }) {
  switch (kind) {
    case 'article':
      return <rect width="5" height="5" className="fill-hair" />
    case 'side':
      if (country === 'USA') return <rect width="5" height="5" className="fill-usa" />
      if (country === 'VNM') return <rect width="5" height="5" className="fill-ink" />
      return <path d="M0 2.5H5M2.5 0V5" className="stroke-ink-2" strokeWidth={1.5} />
    case 'named':
      return <rect width="2.5" height="5" className="fill-ink-2" />
    case 'unnamed':
      return <circle cx="2.5" cy="2.5" r="1.1" className="fill-ink" />
    case 'document':
      return <rect y="1.5" width="5" height="2" className="fill-ink-2" />
  }
}

/** The filling beside the name of its column. */
export function VoiceSwatch({ column }: { readonly column: VoiceColumn }) {
  return (
    <svg width="16" height="10" aria-hidden="true" className="flex-none">
      <rect
        x="0.5"
        y="0.5"
        width="15"
        height="9"
        fill={`url(#${patternId(column)})`}
        className="stroke-ink-3"
      />
    </svg>
  )
}
