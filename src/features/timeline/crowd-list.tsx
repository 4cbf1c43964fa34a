import { useEffect, useRef, useState } from 'react'
import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { EventEntry } from '#evidence/event-entry.tsx'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { TextButton } from '#ui/text-button.tsx'
import type { LoadEvents } from './use-crowd-marks.ts'

interface CrowdListProps {
  /** "10 Sept 2023: 312 events with China" */
  readonly title: string
  readonly places: Int32Array
  readonly loadEvents: LoadEvents
  readonly onClose: () => void
}

const PAGE = 40

/** The events of a day, in words, some at a time. */
export function CrowdList({ title, places, loadEvents, onClose }: CrowdListProps) {
  const [records, setRecords] = useState<readonly EventRecord[]>([])
  const [wanted, setWanted] = useState(PAGE)
  const [failed, setFailed] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])

  useEffect(() => {
    if (failed) return
    let gone = false
    const load = async () => {
      const loaded = await loadEvents([...places.subarray(wanted - PAGE, wanted)])
      if (!gone) setRecords((known) => [...known.slice(0, wanted - PAGE), ...loaded])
    }
    load().catch(() => (gone ? null : setFailed(true)))
    return () => {
      gone = true
    }
  }, [places, wanted, failed, loadEvents])

  const more = Math.min(PAGE, places.length - records.length)
  return (
    <section
      aria-labelledby="crowd-list"
      className="mt-4 border-t border-rule pt-2"
      data-crowd-list
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id="crowd-list" ref={head} tabIndex={-1} className="font-serif text-lg font-semibold">
          {title}
        </h3>
        <TextButton onClick={onClose}>Close the list</TextButton>
      </div>
      <ol className="mt-1">
        {records.map((record) => (
          <EventEntry key={record.id} record={record} />
        ))}
      </ol>
      {failed ? (
        <FaultNotice title="These events did not arrive." retry={() => setFailed(false)}>
          <p>Check the connection. What stands on the page stays as it is.</p>
        </FaultNotice>
      ) : records.length < Math.min(wanted, places.length) ? (
        <p className="py-2 text-sm text-ink-3">Loading…</p>
      ) : more > 0 ? (
        <p className="-mx-2 flex items-center">
          <TextButton onClick={() => setWanted(wanted + PAGE)}>
            {`Show ${formatNumber(more)} more`}
          </TextButton>
          <span className="text-xs text-ink-3">
            {`${formatNumber(records.length)} of ${formatNumber(places.length)}`}
          </span>
        </p>
      ) : null}
    </section>
  )
}
