import type { WithheldSpan } from '#domain/corpus/withheld.ts'
import { plural } from '#lib/plural.ts'

interface ExcerptsNoteProps {
  /** Number of the article, as it is cited. */
  readonly label: string
  readonly withheld: readonly WithheldSpan[]
}

/** What a host without rights to the articles in full shows of one, and what not. */
export function ExcerptsNote({ label, withheld }: ExcerptsNoteProps) {
  const total = { sentences: 0, headings: 0, residue: 0 }
  for (const { sentences, headings, residue } of withheld) {
    total.sentences += sentences
    total.headings += headings
    total.residue += residue
  }
  const words = withheldWords(total)
  return (
    <p className="mb-3 border-y border-hair py-2 font-sans text-sm text-ink-2">
      This host shows excerpts only, each with the sentence before and after it.{' '}
      {words === ''
        ? `Of article ${label} that is everything.`
        : `Not shown of article ${label}: ${words}.`}{' '}
      {words !== '' && total.sentences === 0
        ? 'Every sentence of its reporting stands in or beside an excerpt.'
        : null}
    </p>
  )
}

/** Stands in an article in place of what the host does not show. */
export function WithheldMark({ span }: { readonly span: WithheldSpan }) {
  return <span className="font-sans text-xs text-ink-3">[{withheldWords(span)} not shown]</span>
}

/** "2 sentences, 1 heading and 1 piece of page residue" */
function withheldWords({
  sentences,
  headings,
  residue,
}: Omit<WithheldSpan, 'start' | 'end'>): string {
  const parts = [
    sentences > 0 ? plural(sentences, 'sentence') : null,
    headings > 0 ? plural(headings, 'heading') : null,
    residue > 0 ? plural(residue, 'piece of page residue', 'pieces of page residue') : null,
  ].filter((part) => part !== null)
  return parts.join(', ').replace(/, ([^,]*)$/, ' and $1')
}
