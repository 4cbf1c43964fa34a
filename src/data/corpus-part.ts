import type { QueryClient } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import { buildCorpusIndex, type CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Selection } from '#domain/corpus/selection.ts'
import { partFile } from '#domain/crowd/crowd-files.ts'
import { joinShards } from '#domain/crowd/join-shards.ts'
import { latestPlaces, unpackTotals, type PackedPart } from '#domain/crowd/part.ts'
import { leftOf, meetCrowd } from '#domain/crowd/select-crowd.ts'
import { crowdQuery, fetchShards } from './crowd-query.ts'
import { fetchPublished } from './fetch-file.ts'

/** A part of a large corpus: what a view is drawn with, or the latest of what the reader's choices leave of it. */
export interface Part {
  /** As `partOfPath` calls it. */
  readonly name: string
  /** Null where nothing is chosen. */
  readonly chosen: Chosen | null
}

interface Chosen {
  /** What the view is about. */
  readonly scope: Selection
  readonly selection: Selection
  /** Day number on which the reader stands; null after all articles. */
  readonly day: number | null
}

/** Rejects with a `DataFault` where a file of it cannot be used. */
export async function fetchPart(
  { name, chosen }: Part,
  client: QueryClient,
  signal: AbortSignal,
): Promise<CorpusIndex> {
  const { version } = manifest
  const file = { file: partFile(version, name), version, sha256: undefined }
  const part = await fetchPublished<PackedPart>(
    file,
    async () => (await import('./check-data.ts')).checkPart,
    signal,
  )
  const whole = unpackTotals(part.totals)
  if (chosen === null) return { ...buildCorpusIndex(part.corpus), whole }
  const crowd = await client.fetchQuery(crowdQuery)
  const left = leftOf(meetCrowd(crowd, chosen.scope, chosen.selection, chosen.day))
  const places = latestPlaces(crowd, left, MOST_CHOSEN)
  const shards = await fetchShards(crowd, places, client)
  return { ...buildCorpusIndex(joinShards(part.corpus, shards)), whole }
}

/** They may lie in as many files. */
const MOST_CHOSEN = 60
