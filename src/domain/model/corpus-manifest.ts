/**
 * Where a build has put its data. All addresses are relative to the base path. A large corpus is not published in one
 * piece for the app, but as `crowd` and files whose addresses need no list (domain/crowd/crowd-files.ts): of it the
 * outline, the index for search and the list of articles stand empty here.
 */
export interface CorpusManifest {
  /** Version of the corpus: the hash that links and exports carry. */
  version: string
  /** The corpus under a name that changes with it, so that it may be kept for ever. */
  corpus: string
  /** SHA-256 of these bytes, lower-case hex. */
  sha256: string
  /** What the first view needs of it, under a name that changes with it. */
  outline: {
    data: string
    /** SHA-256 of these bytes, lower-case hex. */
    sha256: string
  }
  /** The same bytes at the stable address that readers download. */
  download: string
  /** Its JSON Schema. */
  schema: string
  /** Every excerpt as a W3C Web Annotation, in JSON-LD. */
  annotations: string
  /** Article id to the article's text, byte for byte, under a name that changes with it. */
  articles: Record<string, string>
  /**
   * Only where the host publishes excerpts: article id to the SHA-256 of that file, which has other characters in
   * place of what is withheld. The article's own hash is that of the text in full.
   */
  excerpts?: Record<string, string>
  /** The index for search, under a name that changes with it. */
  search: string
  /** The reference layer; null where there is none. */
  reference: {
    version: string
    /** Under a name that changes with it. */
    data: string
    /** SHA-256 of these bytes, lower-case hex. */
    sha256: string
    download: string
    schema: string
    /** One row a figure. */
    csv: string
  } | null
  /** All records of a large corpus as columns; null where the app fetches the corpus whole. */
  crowd: {
    data: string
    /** SHA-256 of these bytes, lower-case hex. */
    sha256: string
  } | null
}
