import { useMemo } from 'react'
import * as v from 'valibot'
import { useCorpus } from '#data/corpus-query.ts'
import { selectRecords } from '#domain/corpus/selection.ts'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { useChoices } from '#url/use-address.ts'
import { useKept } from '#url/use-kept.ts'
import './ledger.css'
import { LedgerDownload } from './ledger-download.tsx'
import { buildLedgerRows, LEDGER_COLUMNS, sortLedgerRows } from './ledger-model.ts'
import { LedgerTable } from './ledger-table.tsx'

/** Every event and claim in one table that the filters narrow. */
export function LedgerPanel() {
  const index = useCorpus()
  const { address } = useChoices()
  const [sort, setSort] = useKept('ledger', SortSchema)
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
      <LedgerDownload rows={shown} />
      <LedgerTable index={index} rows={shown} sort={sort} onSort={setSort} />
    </div>
  )
}

const SortSchema = v.object({
  column: v.picklist(LEDGER_COLUMNS),
  direction: v.picklist(['ascending', 'descending']),
})
