import type { CorpusManifest } from '#domain/model/corpus-manifest.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import type { Reference } from '#domain/model/reference.ts'
import { listDocuments } from '#domain/search/search-documents.ts'
import { buildEngineJson } from '#domain/search/search-engine.ts'
import { annotationsJson } from './annotations.ts'
import { corpusJsonSchema, referenceJsonSchema } from './json-schema.ts'
import type { ArticleSource } from './read-articles.ts'
import { referenceCsv } from './reference-csv.ts'
import { versionOf } from './version.ts'

/** Everything a build publishes of the corpus. */
export interface PublishedCorpus {
  manifest: CorpusManifest
  /** File name below the base path to its content; articles byte for byte. */
  files: Map<string, string | Uint8Array>
}

/** Lays out the published files. `data/corpus.json` is the stable address; the rest is hashed. */
export function publishCorpus(
  corpus: Corpus,
  sources: readonly ArticleSource[],
  reference: Reference | null,
): PublishedCorpus {
  const texts = new Map(sources.map(({ article, text }) => [article.id, text]))
  const search = buildEngineJson(listDocuments(corpus, texts, reference))
  const manifest: CorpusManifest = {
    version: corpus.version,
    corpus: `data/corpus-${corpus.version}.json`,
    download: 'data/corpus.json',
    schema: 'data/corpus.schema.json',
    annotations: 'data/annotations.jsonld',
    articles: Object.fromEntries(
      sources.map(({ article: { id, sha256 } }) => [
        id,
        `data/articles/${id}-${sha256.slice(0, 8)}.txt`,
      ]),
    ),
    search: `data/search-${versionOf({ search })}.json`,
    reference: reference && {
      version: reference.version,
      data: `data/reference-${reference.version}.json`,
      download: 'data/reference.json',
      schema: 'data/reference.schema.json',
      csv: 'data/reference.csv',
    },
  }
  const json = JSON.stringify(corpus)
  const files = new Map<string, string | Uint8Array>([
    [manifest.corpus, json],
    [manifest.download, json],
    [manifest.schema, corpusJsonSchema()],
    [manifest.annotations, annotationsJson(corpus, texts, manifest.articles)],
    [manifest.search, search],
  ])
  if (reference && manifest.reference) {
    const layer = JSON.stringify(reference)
    files.set(manifest.reference.data, layer)
    files.set(manifest.reference.download, layer)
    files.set(manifest.reference.schema, referenceJsonSchema())
    files.set(manifest.reference.csv, referenceCsv(reference))
  }
  for (const { article, bytes } of sources) {
    const name = manifest.articles[article.id]
    if (name !== undefined) files.set(name, bytes)
  }
  return { manifest, files }
}
