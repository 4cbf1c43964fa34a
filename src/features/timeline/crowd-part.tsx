import { useCallback, useMemo } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { crowdQuery, fetchShards } from '#data/crowd-query.ts'
import { corpusAsOf } from '#domain/corpus/as-of.ts'
import { buildCorpusIndex, type EventRecord } from '#domain/corpus/corpus-index.ts'
import { selectEvents } from '#domain/corpus/select-events.ts'
import type { Selection } from '#domain/corpus/selection.ts'
import type { Crowd } from '#domain/crowd/crowd.ts'
import type { Shard } from '#domain/crowd/part.ts'
import { leftOf, meetCrowd } from '#domain/crowd/select-crowd.ts'
import { toDayNumber } from '#domain/dates/day-number.ts'
import { NothingLeft } from '#evidence/nothing-left.tsx'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { useChoices } from '#url/use-address.ts'
import { CrowdTimeline } from './crowd-timeline.tsx'

interface CrowdPartProps {
  readonly scope: Selection
  readonly asTable: boolean
}

/** The timeline of a large corpus, over the columns of all its events. */
export function CrowdPart(props: CrowdPartProps) {
  const { data: crowd, error, refetch } = useQuery(crowdQuery)
  if (crowd) return <WholeCrowd {...props} crowd={crowd} />
  if (!error) return <p className="min-h-96 py-4 text-sm text-ink-3">Loading the timeline…</p>
  return (
    <FaultNotice title="The timeline could not be drawn." retry={() => void refetch()}>
      <p>{error.message}.</p>
    </FaultNotice>
  )
}

function WholeCrowd({ crowd, scope, asTable }: CrowdPartProps & { readonly crowd: Crowd }) {
  const { address, selection } = useChoices()
  const { asOf } = address
  const left = useMemo(() => {
    const day = asOf === null ? null : toDayNumber(asOf)
    const mask = leftOf(meetCrowd(crowd, scope, selection, day))
    const { events } = crowd
    const inOrder = Uint8Array.from(events.places, (place) => mask[place] ?? 0)
    return selectEvents(events, NO_FURTHER_CHOICE, inOrder)
  }, [crowd, scope, selection, asOf])
  const client = useQueryClient()
  const loadEvents = useCallback(
    async (places: readonly number[]): Promise<readonly EventRecord[]> => {
      const wanted = places.map((at) => crowd.events.places[at] ?? 0)
      const sorted = wanted.toSorted((a, b) => a - b)
      const shards = await fetchShards(crowd, sorted, client)
      const ids = shards.flatMap((part) => part.ids)
      const idAt = new Map(sorted.map((place, i) => [place, ids[i]]))
      const events = new Map(
        shards.flatMap(({ shard }) => eventsOf(shard, asOf).map((event) => [event.id, event])),
      )
      return wanted.flatMap((place) => events.get(idAt.get(place) ?? '') ?? [])
    },
    [crowd, client, asOf],
  )
  if (left.length === 0) return <NothingLeft what="event" articles="the articles" />
  return (
    <CrowdTimeline
      columns={crowd.events}
      left={left}
      scope={scope}
      asTable={asTable}
      loadEvents={loadEvents}
    />
  )
}

/** All choices are in the mask. */
const NO_FURTHER_CHOICE = { topics: [], partners: [], statuses: [] }

/** The events of a shard as they read on the day on which the reader stands. */
function eventsOf({ corpus }: Shard, asOf: string | null): readonly EventRecord[] {
  return buildCorpusIndex(asOf === null ? corpus : corpusAsOf(corpus, asOf), asOf !== null).events
}
