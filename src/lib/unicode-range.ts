/** A stretch of code points, ends included. */
export type CodeRange = readonly [number, number]

/** "U+0-FF, U+131" → the stretches it names; none stands for all. */
export function parseUnicodeRange(text: string): readonly CodeRange[] {
  const ranges = [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
    ([, from = '0', to = from]): CodeRange => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
  )
  return ranges.length > 0 ? ranges : [[0, 0x10ffff]]
}

/** Code points, in order and each once, as CSS writes them: [65, 66, 67, 97] → "U+41-43,U+61". */
export function formatUnicodeRange(points: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last?.[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  return ranges
    .map(([from, to]) => (from === to ? `U+${toHex(from)}` : `U+${toHex(from)}-${toHex(to)}`))
    .join(',')
}

/** Whether a letter is in one of the stretches. */
export function isInRanges(point: number, ranges: readonly CodeRange[]): boolean {
  return ranges.some(([from, to]) => point >= from && point <= to)
}

function toHex(point: number): string {
  return point.toString(16).toUpperCase()
}
