import { useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { partCode } from '#ui/late-part.tsx'
import { savesData } from '#ui/saves-data.ts'
import { whenQuiet } from '#ui/when-quiet.ts'

const PART = partCode('the offline copy', () => import('./offline-part.tsx'))

/** Keeps the site for readers without a network, and says when there is a new release. Comes after everything else, and never in a frame. */
export function Offline() {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    if (!import.meta.env.PROD || window.parent !== window || !('serviceWorker' in navigator)) return
    return whenQuiet(() => setWanted(true))
  }, [])
  const { data } = useQuery({ ...PART, enabled: wanted })
  return data ? <data.OfflinePart visitedOnly={savesData()} /> : null
}
