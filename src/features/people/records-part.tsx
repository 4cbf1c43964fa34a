import type { ReactNode } from 'react'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { plural } from '#lib/plural.ts'
import { SectionHead } from '#ui/section-head.tsx'

/** Entries that stand open; with fewer than this many more there is nothing to unfold. */
const OPEN = 6

interface RecordsPartProps<R extends LedgerRecord> {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly noun: 'claim' | 'event'
  /** What is left under the reader's choices, and how much there is without them. */
  readonly records: readonly R[]
  readonly total: number
  /** What stands where the articles have nothing. */
  readonly silence: string
  readonly children: (record: R) => ReactNode
}

/** A list of a person's page: the first entries, the others behind a line that counts them. */
export function RecordsPart<R extends LedgerRecord>({
  id,
  title,
  hint,
  noun,
  records,
  total,
  silence,
  children,
}: RecordsPartProps<R>) {
  const open = records.length > OPEN + 2 ? records.slice(0, OPEN) : records
  const rest = records.slice(open.length)
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={title} hint={total > 0 ? hint : null}>
        <p className="text-sm text-ink-3">
          {records.length < total
            ? `${records.length} of ${plural(total, noun)}`
            : plural(total, noun)}
        </p>
      </SectionHead>
      {records.length === 0 ? (
        <p className={total === 0 ? 'hatched px-3 py-4 font-serif text-md' : 'text-sm text-ink-3'}>
          <span className="bg-paper box-decoration-clone px-2 py-1">
            {total === 0 ? silence : 'None under these filters.'}
          </span>
        </p>
      ) : (
        <ul>{open.map(children)}</ul>
      )}
      {rest.length > 0 ? (
        <details>
          <summary className="print:hidden flex min-h-9 cursor-pointer items-center border-t border-hair text-sm font-medium text-accent hover:underline pointer-coarse:min-h-11">
            {plural(rest.length, `more ${noun}`)}
          </summary>
          <ul>{rest.map(children)}</ul>
        </details>
      ) : null}
    </section>
  )
}
