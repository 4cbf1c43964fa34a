import { useCallback, useEffect, useState } from 'react'
import { useLocationProperty } from 'wouter/use-browser-location'
import { fragmentNow } from '#lib/browser/place.ts'

/**
 * Which row of a table the reader came for: the one that the address names, or the mark that was pressed. The row is
 * brought into view and focused.
 * @param rows ids of the rows that the table has
 * @returns `open`: id of the row, "" where the table is open at none, null where it is closed; `show` opens the table
 * at a row, also at the one at which it is open already
 */
export function useRowInAddress(rows: readonly string[]) {
  const hash = useLocationProperty(readHash, onServer)
  const [open, setOpen] = useState<string | null>(null)
  const named = rows.includes(hash) ? hash : null
  const [seen, setSeen] = useState<string | null>(null)
  if (named !== seen) {
    setSeen(named)
    if (named !== null) setOpen(named)
  }
  useEffect(() => {
    if (open) bringIntoView(open)
  }, [open])
  const show = useCallback((row: string) => {
    setOpen(row)
    // Where the table is open at the row already, opening it there again changes nothing.
    bringIntoView(row)
  }, [])
  return { open, setOpen, show }
}

function bringIntoView(id: string): void {
  const row = document.getElementById(id)
  row?.scrollIntoView({ block: 'center' })
  row?.focus({ preventScroll: true })
}

const readHash = () => fragmentNow().slice(1)
const onServer = () => ''
