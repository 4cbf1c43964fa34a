import { useEffect } from 'react'
import { useReference } from '#data/reference-query.ts'
import { OutsideMark } from '#evidence/outside-mark.tsx'
import { layOutReference } from '#evidence/reference-desk.ts'

/** Lays the figures from outside out for every record that is drawn; on the page only while the reader asks for them. */
export function ReferenceKeeper() {
  const { index } = useReference()
  useEffect(() => {
    layOutReference(index ? { ...index, Mark: OutsideMark } : null)
    return () => layOutReference(null)
  }, [index])
  return null
}
