import { sourceWords } from './figure-words.ts'
import type { FigureMark } from './set-model.ts'

/** What the mark under the pointer is and where it comes from; the table says the same to everybody else. */
export function MarkReadout({ mark }: { readonly mark: FigureMark | null }) {
  return (
    <p aria-hidden="true" className="min-h-10 text-xs text-ink-2 print:hidden">
      {mark ? (
        <>
          <b className="font-semibold text-ink">
            {mark.country}, {mark.when}: {mark.words}
          </b>
          . {sourceWords(mark.source)}. {secondWords(mark)}
        </>
      ) : (
        'Point at a mark for its number and source; press it for its row in the table.'
      )}
    </p>
  )
}

function secondWords({ figure: { seconds } }: FigureMark): string {
  if (seconds.length === 0) return 'No second source.'
  const differ = seconds.filter(({ verdict }) => verdict === 'conflicts').length
  const agree = seconds.filter(({ verdict }) => verdict === 'agrees').length
  return [
    agree > 0 ? `${agree} more ${agree === 1 ? 'source agrees' : 'sources agree'}` : '',
    differ > 0 ? `${differ} ${differ === 1 ? 'differs' : 'differ'}` : '',
    seconds.length - agree - differ > 0
      ? `${seconds.length - agree - differ} in part or a copy`
      : '',
  ]
    .filter(Boolean)
    .join(', ')
    .concat('.')
}
