import { readEmbedded } from '#lib/browser/embedded-file.ts'

/** A data file that could not be used: which, and why in words for the reader. */
export class DataFault extends Error {
  override readonly name = 'DataFault'
  readonly file: string
  readonly reason: string

  constructor(file: string, reason: string) {
    super(`${file} ${reason}`)
    this.file = file
    this.reason = reason
  }
}

/**
 * Fetches a published file below the base path.
 * @throws DataFault where the network fails or the host answers with anything but the file.
 */
export async function fetchFile(path: string, signal: AbortSignal): Promise<Response> {
  if (import.meta.env.VITE_PORTABLE) return answerFromPage(path)
  let response: Response
  try {
    response = await fetch(import.meta.env.BASE_URL + path, { signal })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new DataFault(path, 'could not be reached; check the connection')
  }
  if (!response.ok)
    throw new DataFault(path, `is missing here: the host answered ${response.status}`)
  if (response.headers.get('content-type')?.includes('text/html')) {
    throw new DataFault(path, 'is not there: the host answered with a page instead')
  }
  return response
}

/** A portable copy has its files in itself. */
function answerFromPage(path: string): Response {
  const file = readEmbedded(path)
  if (!file) throw new DataFault(path, 'is not in this portable copy')
  return new Response(file.text, { headers: { 'content-type': file.type } })
}

/** What a published JSON file is known by. */
export interface PublishedFile {
  /** Path below the base. */
  readonly file: string
  /** The version of the data that it must carry. */
  readonly version: string | undefined
  /** SHA-256 of its bytes, lower-case hex; undefined where this release has not published it. */
  readonly sha256: string | undefined
}

/**
 * Fetches a published JSON file. Bytes with the published hash are what the build has checked, and are used as they
 * are; for any others (another release's, changed on the way, or where the browser offers no hashing) the check
 * against the schema is fetched too, which also finds what is wrong.
 * @param loadCheck the code of that check, which throws a `DataFault`
 * @throws DataFault also where the file is cut short, has another form, or is of another release.
 */
export async function fetchPublished<Data>(
  { file, version, sha256 }: PublishedFile,
  loadCheck: () => Promise<(json: unknown, file: string, version: string | undefined) => Data>,
  signal: AbortSignal,
): Promise<Data> {
  const bytes = await (await fetchFile(file, signal)).arrayBuffer()
  const intact = sha256 !== undefined && (await hasHash(bytes, sha256))
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new DataFault(file, 'is not valid JSON; it may be cut short')
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- these bytes met the schema when they were built
  if (intact) return json as Data
  return (await loadCheck())(json, file, version)
}

/**
 * @param sha256 lower-case hex
 * @returns whether the bytes have that hash; null where this browser offers no hashing (no https)
 */
export async function hasHash(bytes: ArrayBuffer, sha256: string): Promise<boolean | null> {
  if (!globalThis.crypto?.subtle) return null
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
  return hex.join('') === sha256
}
