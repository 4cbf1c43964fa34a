import { useMemo, useState } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { selectRecords } from '#domain/corpus/selection.ts'
import type { SortState } from '#ui/sort-header.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'
import { buildLedgerRows, sortLedgerRows, type LedgerColumn } from './ledger-model.ts'
import { LedgerTable } from './ledger-table.tsx'

/** Every event and claim in one table that the filters narrow. */
export function LedgerPanel() {
  const index = useCorpus()
  const { address, change } = useAddress()
  const [sort, setSort] = useState<SortState<LedgerColumn> | null>(null)
  const rows = useMemo(() => buildLedgerRows(index.records), [index])
  const shown = useMemo(() => {
    const selected = new Set(selectRecords(index.records, address))
    const left = rows.filter((row) => selected.has(row.record))
    return sort ? sortLedgerRows(left, sort.column, sort.direction) : left
  }, [index, rows, address, sort])

  if (shown.length === 0) {
    return (
      <p className="hatched py-10 text-center font-serif text-md">
        <span className="bg-paper px-2 py-1">
          No statement in the five articles joins these choices.
          <TextButton onClick={() => change({ topics: [], partners: [], statuses: [] })}>
            Clear the filters
          </TextButton>
        </span>
      </p>
    )
  }
  return <LedgerTable rows={shown} sort={sort} onSort={setSort} />
}
