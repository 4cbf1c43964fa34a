import type { EvidenceChange, WordingChange } from '#domain/model/vocabulary.ts'
import { SmallSign } from '#ui/small-sign.tsx'

const CHANGE_PATHS: Readonly<Record<WordingChange, string>> = {
  first: 'M6 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0 -5z',
  firmer: 'M6 1L11 10.5H1z',
  weaker: 'M6 11L11 1.5H1z',
  same: 'M1 2.5h10v2.5h-10zM1 7.5h10v2.5h-10z',
  other: 'M6 0.5L11.5 6L6 11.5L0.5 6z',
}

/** Up, down, equal or aside, beside the word that says so. */
export function ChangeSign({ change }: { readonly change: WordingChange }) {
  return (
    <SmallSign className="mr-1.5 align-[-1px]">
      <path d={CHANGE_PATHS[change]} className="fill-ink" />
    </SmallSign>
  )
}

/** Full where evidence came with the words, empty where none did. */
export function EvidenceSign({ evidence }: { readonly evidence: EvidenceChange }) {
  return (
    <SmallSign className="mr-1.5 align-[-1px]">
      <rect
        x="1.5"
        y="1.5"
        width="9"
        height="9"
        strokeWidth="1.5"
        className={evidence === 'none' ? 'fill-none stroke-ink-2' : 'fill-ink stroke-ink'}
      />
    </SmallSign>
  )
}
