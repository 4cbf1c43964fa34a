import { OutsideSign } from '#evidence/outside-sign.tsx'

/** What the marks of the layer mean. */
export function OutsideKey() {
  return (
    <ul className="mb-5 flex flex-wrap gap-x-6 gap-y-1 text-xs text-ink-2">
      <li className="flex items-center gap-1.5">
        <OutsideSign /> from outside the articles
      </li>
      <li className="flex items-center gap-1.5">
        <Sample>
          <circle cx="8" cy="8" r="5" className="fill-outside" />
        </Sample>
        a figure; pressing it leads to its source
      </li>
      <li className="flex items-center gap-1.5">
        <Sample>
          <circle cx="8" cy="8" r="4.5" className="fill-paper stroke-outside" strokeWidth="2" />
        </Sample>
        a second source says otherwise
      </li>
      <li className="flex items-center gap-1.5">
        <Sample>
          <circle cx="8" cy="8" r="3" className="fill-outside" />
          <circle cx="8" cy="8" r="6.5" className="fill-none stroke-mark-edge" strokeWidth="2" />
        </Sample>
        an article speaks of it
      </li>
      <li className="flex items-center gap-1.5">
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
