import * as v from 'valibot'

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

/**
 * Fetches a published JSON file that carries the version it belongs to.
 * @throws DataFault also where it is cut short, has another form, or is of another release.
 */
export async function fetchChecked<Schema extends v.GenericSchema<unknown, { version: string }>>(
  file: string,
  schema: Schema,
  version: string | undefined,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const response = await fetchFile(file, signal)
  const json: unknown = await response.json().catch(() => {
    throw new DataFault(file, 'is not valid JSON; it may be cut short')
  })
  const result = v.safeParse(schema, json)
  if (!result.success) {
    const [issue] = result.issues
    throw new DataFault(
      file,
      `does not have the expected form at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
    )
  }
  if (result.output.version !== version) {
    throw new DataFault(file, 'belongs to another release; reload the page')
  }
  return result.output
}
