import { queryOptions } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import { buildCorpusIndex, type CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { buildReferenceIndex, type ReferenceIndex } from '#domain/reference/reference-index.ts'
import { corpusQuery, fetchCorpus } from './corpus-query.ts'
import type { PublishedFile } from './fetch-file.ts'
import { fetchReference, referenceQuery } from './reference-query.ts'

/** The data of two versions, either of which may be the present one. */
export interface PinnedData {
  readonly corpus: CorpusIndex
  /** Null where the figures from outside are not pinned. */
  readonly reference: ReferenceIndex | null
}

/**
 * Earlier data under the name that it was published by, checked against the present schema. Rejects with a
 * `DataFault` where the host does not keep it, or it has a form that this release cannot read.
 * @param corpus version; @param reference version of the figures from outside, or null
 */
export const pinnedQuery = (corpus: string, reference: string | null) =>
  queryOptions({
    queryKey: ['pinned', corpus, reference],
    queryFn: async ({ client, signal }): Promise<PinnedData> => {
      const [pinnedCorpus, pinnedReference] = await Promise.all([
        corpus === manifest.version
          ? client.fetchQuery(corpusQuery)
          : fetchCorpus(earlier('corpus', corpus), signal).then((data) => buildCorpusIndex(data)),
        reference === null
          ? null
          : reference === manifest.reference?.version
            ? client.fetchQuery(referenceQuery)
            : fetchReference(earlier('reference', reference), signal).then(buildReferenceIndex),
      ])
      return { corpus: pinnedCorpus, reference: pinnedReference }
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // Indexes are compared as they are.
    structuralSharing: false,
  })

/** The name that a build gave it; its hash was known to that build alone. */
function earlier(name: 'corpus' | 'reference', version: string): PublishedFile {
  return { file: `data/${name}-${version}.json`, version, sha256: undefined }
}
