import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import { shardFile } from '#domain/crowd/crowd-files.ts'
import type { Crowd } from '#domain/crowd/crowd.ts'
import type { PackedCrowd } from '#domain/crowd/packed-crowd.ts'
import type { Shard } from '#domain/crowd/part.ts'
import { fetchPublished } from './fetch-file.ts'

/** All records of a large corpus as columns. Rejects with a `DataFault` where they cannot be used. */
// Pure, so that a build that needs it not leaves it out.
export const crowdQuery = /* @__PURE__ */ queryOptions({
  queryKey: ['crowd', manifest.version],
  queryFn: async ({ signal }): Promise<Crowd> => {
    const { data: file, sha256 } = manifest.crowd ?? { data: '', sha256: undefined }
    const [{ unpackCrowd }, packed] = await Promise.all([
      import('#domain/crowd/crowd.ts'),
      fetchPublished<PackedCrowd>(
        { file, version: manifest.version, sha256 },
        async () => (await import('./check-data.ts')).checkCrowd,
        signal,
      ),
    ])
    return unpackCrowd(packed)
  },
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  structuralSharing: false,
})

/** Records that stand together in the columns. Rejects with a `DataFault` where they cannot be used. */
const shardQuery = (number: number) =>
  queryOptions({
    queryKey: ['shard', manifest.version, number],
    queryFn: ({ signal }): Promise<Shard> => {
      const { version } = manifest
      const file = { file: shardFile(version, number), version, sha256: undefined }
      return fetchPublished(file, async () => (await import('./check-data.ts')).checkShard, signal)
    },
    staleTime: Infinity,
    // What the reader has scrolled past may go.
    gcTime: 60_000,
    retry: false,
    structuralSharing: false,
  })

/** A record of a shard, cut out: the shard, and the ids that are wanted of it. */
export interface ShardPart {
  readonly shard: Shard
  /** In the order of the columns. */
  readonly ids: readonly string[]
}

/**
 * Fetches the shards in which some places lie.
 * @param places in order
 */
export async function fetchShards(
  { shardSize }: Crowd,
  places: readonly number[],
  client: QueryClient,
): Promise<readonly ShardPart[]> {
  const numbers = [...new Set(places.map((place) => Math.floor(place / shardSize)))]
  const shards = await Promise.all(numbers.map((number) => client.fetchQuery(shardQuery(number))))
  return shards.map((shard, i) => {
    const from = (numbers[i] ?? 0) * shardSize
    const own = places.filter((place) => place >= from && place < from + shardSize)
    return { shard, ids: own.flatMap((place) => shard.records[place - from] ?? []) }
  })
}
