const STRICT = { fatal: true, ignoreBOM: true } as const

/**
 * The text of a file, with its byte order mark if it has one: offsets count it; or the 1-based line where it is no UTF-8.
 * A string is held to the same: halves of characters cannot be written.
 */
export function decodeUtf8(
  content: string | Uint8Array,
): { text: string; brokenLine: null } | { text: null; brokenLine: number } {
  if (typeof content === 'string') {
    const at = content.search(/\p{Cs}/u)
    return at === -1
      ? { text: content, brokenLine: null }
      : { text: null, brokenLine: content.slice(0, at).split('\n').length }
  }
  const text = decode(content)
  return text === null ? { text, brokenLine: findBrokenLine(content) } : { text, brokenLine: null }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', STRICT).decode(bytes)
  } catch {
    return null
  }
}

/** No sign of several bytes has a line feed in it, so that lines can be told apart before they are decoded. */
function findBrokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end === -1 ? bytes.length : end
    if (decode(bytes.subarray(start, stop)) === null) return line
    start = stop + 1
  }
  return line
}
