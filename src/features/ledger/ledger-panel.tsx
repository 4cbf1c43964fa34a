import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { useHistoryState } from 'wouter/use-browser-location'
import { useCorpus } from '#data/corpus-query.ts'
import { selectRecords } from '#domain/corpus/selection.ts'
import type { SortState } from '#ui/sort-header.tsx'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { useChoices } from '#url/use-address.ts'
import {
  buildLedgerRows,
  LEDGER_COLUMNS,
  sortLedgerRows,
  type LedgerColumn,
} from './ledger-model.ts'
import { LedgerTable } from './ledger-table.tsx'

/** Every event and claim in one table that the filters narrow. */
export function LedgerPanel() {
  const index = useCorpus()
  const { address } = useChoices()
  const [sort, setSort] = useKeptSort()
  const rows = useMemo(() => buildLedgerRows(index), [index])
  const shown = useMemo(() => {
    const selected = new Set(selectRecords(index.records, address))
    const left = rows.filter((row) => selected.has(row.record))
    return sort ? sortLedgerRows(left, sort.column, sort.direction) : left
  }, [index, rows, address, sort])

  if (shown.length === 0) {
    return <NothingLeft what="statement" articles={index.articlesInWords} />
  }
  return (
    <div className="ledger-room">
      <LedgerTable rows={shown} sort={sort} onSort={setSort} />
    </div>
  )
}

/** The sort, kept with the entry of the browser's history: Back and a reload bring it back. */
function useKeptSort() {
  const state: unknown = useHistoryState()
  const [own, setOwn] = useState<SortState<LedgerColumn> | null>(null)
  const kept = useMemo(() => v.safeParse(KeptSchema, state), [state])
  const sort = own ?? (kept.success ? kept.output.ledger : null)
  const keep = (next: SortState<LedgerColumn>) => {
    setOwn(next)
    history.replaceState({ ledger: next }, '')
  }
  return [sort, keep] as const
}

const KeptSchema = v.object({
  ledger: v.object({
    column: v.picklist(LEDGER_COLUMNS),
    direction: v.picklist(['ascending', 'descending']),
  }),
})
