import { OutsideSign } from '#evidence/outside-sign.tsx'

/** The entries of the legend, by name. */
export type OutsideKeyName = 'outside' | 'figure' | 'disputed' | 'linked' | 'said'

/** Finds an entry, for a picture of a chart. */
export function keyEntry(name: OutsideKeyName): string {
  return `[data-outside-key="${name}"]`
}

/** What the marks of the layer mean. */
export function OutsideKey() {
  return (
    <ul className="mb-5 flex flex-wrap gap-x-6 gap-y-1 text-xs text-ink-2">
      <li data-outside-key="outside" className="flex items-center gap-1.5">
        <OutsideSign /> from outside the articles
      </li>
      <li data-outside-key="figure" className="flex items-center gap-1.5">
        <Sample>
          <circle cx="8" cy="8" r="5" className="fill-outside" />
        </Sample>
        <span>
          a figure<span data-not-pictured>; pressing it leads to its source</span>
        </span>
      </li>
      <li data-outside-key="disputed" className="flex items-center gap-1.5">
        <Sample>
          <circle cx="8" cy="8" r="4.5" className="fill-paper stroke-outside" strokeWidth="2" />
        </Sample>
        a second source says otherwise
      </li>
      <li data-outside-key="linked" className="flex items-center gap-1.5">
        <Sample>
          <circle cx="8" cy="8" r="3" className="fill-outside" />
          <circle cx="8" cy="8" r="6.5" className="fill-none stroke-mark-edge" strokeWidth="2" />
        </Sample>
        an article speaks of it
      </li>
      <li data-outside-key="said" className="flex items-center gap-1.5">
        <Sample>
          <path d="M8 0v16" className="stroke-mark-edge" strokeWidth="3" />
        </Sample>
        a number that an article gives
      </li>
    </ul>
  )
}

function Sample({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  )
}
