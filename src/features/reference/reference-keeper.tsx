import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { referenceQuery } from '#data/reference-query.ts'
import { OutsideMark } from '#evidence/outside-mark.tsx'
import { layOutReference } from '#evidence/reference-desk.ts'

/** Lays the figures from outside out for every record that is drawn; on the page only while the reader asks for them. */
export function ReferenceKeeper() {
  const { data } = useQuery(referenceQuery)
  useEffect(() => {
    layOutReference(data ? { ...data, Mark: OutsideMark } : null)
    return () => layOutReference(null)
  }, [data])
  return null
}
