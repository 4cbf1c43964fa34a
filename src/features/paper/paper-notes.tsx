import type { PaperNote } from './notes-model.ts'

/** The words behind the numbers in a printed page, each with its article and address, for readers who cannot press a link. */
export function PaperNotes({ notes }: { readonly notes: readonly PaperNote[] }) {
  return (
    <section aria-labelledby="paper-notes" className="paper-only paper-notes hidden">
      <h2 id="paper-notes" className="border-t border-rule pt-3 font-serif text-xl font-semibold">
        Sources and links
      </h2>
      <p className="mt-1 mb-3 text-xs text-ink-2">
        A number in brackets leads here. What stands before it is in our words unless it is quoted;
        here are the exact words of each article, and where to find them.
      </p>
      <ol className="paper-columns text-xs text-ink-2">
        {notes.map(({ number, exact, source, address }) => (
          <li key={number} className="mb-2">
            [{number}]{' '}
            {exact === null ? null : (
              <span className="font-serif whitespace-pre-line text-ink">{exact}</span>
            )}
            <span className={exact === null ? 'wrap-anywhere' : 'block wrap-anywhere'}>
              {source}, {address}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
