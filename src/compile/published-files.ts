import { createHash } from 'node:crypto'
import { overlaps, type Span } from '#domain/anchoring/span.ts'
import { articleFile } from '#domain/corpus/article-file.ts'
import { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
import { packOutline } from '#domain/corpus/outline.ts'
import { outlineOf } from '#domain/corpus/outline-of.ts'
import { findWithheld, withhold } from '#domain/corpus/withheld.ts'
import type { CorpusManifest } from '#domain/model/corpus-manifest.ts'
import type { Corpus } from '#domain/model/corpus.ts'
import type { Reference } from '#domain/model/reference.ts'
import { listDocuments } from '#domain/search/search-documents.ts'
import { buildEngineJson } from '#domain/search/search-engine.ts'
import { annotationPieces } from './annotations.ts'
import { corpusJsonSchema, referenceJsonSchema } from './json-schema.ts'
import type { ArticleSource } from './read-articles.ts'
import { referenceCsv } from './reference-csv.ts'
import { versionOf } from './version.ts'

/** Everything a build publishes of the corpus. */
export interface PublishedCorpus {
  manifest: CorpusManifest
  /** File name below the base path to its content; articles byte for byte. */
  files: Map<string, string | Uint8Array>
  /** Article id to its text as this host publishes it, nothing trimmed. */
  texts: Map<string, string>
  /** Article id to its pieces by whether this host may publish them; none where it publishes the articles in full. */
  shares: Map<string, ArticleShares>
}

/** The words of an article, piece by piece. */
interface ArticleShares {
  shown: readonly string[]
  withheld: readonly string[]
}

/** What a host may publish. */
export interface PublishingRights {
  /** It has no right to the articles in full: of these only excerpts go out, with one sentence on either side. */
  excerptsOnly: boolean
}

/** Lays out the published files. `data/corpus.json` is the stable address; the rest is hashed. */
export function publishCorpus(
  corpus: Corpus,
  sources: readonly ArticleSource[],
  reference: Reference | null,
  { excerptsOnly }: PublishingRights = { excerptsOnly: false },
): PublishedCorpus {
  const published = sources.map((source) =>
    excerptsOnly ? publishExcerpts(source, corpus) : publishWhole(source),
  )
  const texts = new Map(published.map(({ id, text }) => [id, text]))
  const shown = new Map(published.map(({ id, pieces }) => [id, pieces]))
  const articles = corpus.articles.map((article) => ({
    ...article,
    pieces: shown.get(article.id) ?? article.pieces,
  }))
  const search = buildEngineJson(listDocuments({ ...corpus, articles }, texts, reference))
  const json = JSON.stringify(corpus)
  const layer = JSON.stringify(reference)
  const index = buildCorpusIndex(corpus)
  const outline = JSON.stringify(packOutline(outlineOf(index)))
  const manifest: CorpusManifest = {
    version: corpus.version,
    corpus: `data/corpus-${corpus.version}.json`,
    sha256: hashOf(json),
    outline: { data: `data/outline-${versionOf({ outline })}.json`, sha256: hashOf(outline) },
    download: 'data/corpus.json',
    schema: 'data/corpus.schema.json',
    annotations: 'data/annotations.jsonld',
    articles: Object.fromEntries(published.map(({ id, file }) => [id, file])),
    ...(excerptsOnly && {
      excerpts: Object.fromEntries(published.map(({ id, sha256 }) => [id, sha256])),
    }),
    search: `data/search-${versionOf({ search })}.json`,
    reference: reference && {
      version: reference.version,
      data: `data/reference-${reference.version}.json`,
      sha256: hashOf(layer),
      download: 'data/reference.json',
      schema: 'data/reference.schema.json',
      csv: 'data/reference.csv',
    },
    crowd: null,
  }
  const files = new Map<string, string | Uint8Array>([
    [manifest.corpus, json],
    [manifest.outline.data, outline],
    [manifest.download, json],
    [manifest.schema, corpusJsonSchema()],
    [
      manifest.annotations,
      [...annotationPieces(index, texts, (id) => manifest.articles[id] ?? '')].join(''),
    ],
    [manifest.search, search],
  ])
  if (reference && manifest.reference) {
    files.set(manifest.reference.data, layer)
    files.set(manifest.reference.download, layer)
    files.set(manifest.reference.schema, referenceJsonSchema())
    files.set(manifest.reference.csv, referenceCsv(reference))
  }
  for (const { file, bytes } of published) files.set(file, bytes)
  const shares = new Map(
    published.flatMap(({ id, ...one }) => (one.shares ? [[id, one.shares]] : [])),
  )
  return { manifest, files, texts, shares }
}

/** An article as it goes out. */
interface PublishedText {
  id: string
  /** Name of its file below the base path. */
  file: string
  /** Of its bytes, lower-case hex. */
  sha256: string
  text: string
  bytes: Uint8Array
  /** The pieces that are there to read. */
  pieces: Span[]
  /** Where not all of it may go out. */
  shares?: ArticleShares
}

function publishWhole({ article, text, bytes }: ArticleSource): PublishedText {
  const { id, sha256, pieces } = article
  return { id, file: articleFile(article), sha256, text, bytes, pieces }
}

function publishExcerpts({ article, text: whole }: ArticleSource, corpus: Corpus): PublishedText {
  const { id } = article
  const spans = findWithheld(
    article,
    corpus.excerpts.filter((excerpt) => excerpt.article === id),
  )
  const text = withhold(whole, spans)
  const bytes = new TextEncoder().encode(text)
  const sha256 = hashOf(bytes)
  const isShown = (piece: Span) => !spans.some((span) => overlaps(span, piece))
  // In the words of the whole text, so that a fault in what is published does not excuse itself.
  const wordsOf = (shown: boolean) =>
    article.pieces
      .filter((piece) => isShown(piece) === shown)
      .map(({ start, end }) => whole.slice(start, end))
  return {
    id,
    file: `data/articles/${id}-excerpts-${sha256.slice(0, 8)}.txt`,
    sha256,
    text,
    bytes,
    pieces: article.pieces.filter(isShown),
    shares: { shown: wordsOf(true), withheld: wordsOf(false) },
  }
}

/** SHA-256, lower-case hex. */
function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
