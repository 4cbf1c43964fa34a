/** Text broken into lines that fit, with the width they take. */
export interface LabelLines {
  readonly lines: readonly string[]
  /** Width of the widest line in px. */
  readonly width: number
  /** Whether words were left out at the end. */
  readonly clipped: boolean
}

/** Size of all text on the drawing, in px. */
export const LABEL_SIZE = 12

/** Semi-bold is about so much wider. */
const BOLD_FACTOR = 1.04

/**
 * How far each letter of the interface typeface advances, in hundredths of its size. Measured once, so
 * that the server and every browser place labels alike without a canvas; the fallback face is scaled to it.
 */
const ADVANCES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    24: 'ijl',
    28: ' ,.:;I‘’·!\u{a0}',
    33: "ft'|",
    39: 'r()[]/',
    46: '“”_"',
    51: '–?',
    53: 's',
    56: 'ackvxyzJL',
    59: 'eFhnou',
    61: 'bdgpqE',
    65: '0123456789$+=<>~#*-×BPRSTZ',
    69: 'AKVXY&',
    74: 'CDGHNU',
    77: 'OQ',
    82: 'w',
    88: 'mM…',
    98: '@%',
    101: 'W—',
  }).flatMap(([width, letters]) =>
    [...letters].map((letter): [string, number] => [letter, Number(width)]),
  ),
)

/** Width of a line of text in px; letters not in the table count as a wide one. */
export function measureText(text: string, bold = false, size = LABEL_SIZE): number {
  let hundredths = 0
  for (const letter of text.normalize('NFD')) {
    if (/\p{Mn}/u.test(letter)) continue
    hundredths += ADVANCES.get(letter) ?? 76
  }
  return (hundredths / 100) * size * (bold ? BOLD_FACTOR : 1)
}

/**
 * Breaks a text into so many lines, as even as its words allow; null where it has fewer words than lines or
 * its widest line would be wider than the limit.
 */
export function breakLines(
  text: string,
  lineCount: number,
  limit: number,
  bold = false,
): LabelLines | null {
  const words = text.split(' ')
  if (words.length < lineCount) return null
  // The narrowest limit that still needs no further line gives the most even lines.
  let best: readonly string[] | null = null
  let narrow = measureText(text, bold) / lineCount
  for (; narrow <= limit && best === null; narrow += 4) {
    const lines = fill(words, narrow, bold)
    if (lines.length <= lineCount) best = lines
  }
  best ??= fill(words, limit, bold)
  if (best.length > lineCount) return null
  const width = Math.max(...best.map((line) => measureText(line, bold)))
  return width > limit ? null : { lines: best, width, clipped: false }
}

/** As many words as fit into so many lines of a width, then an ellipsis; null where not one word fits. */
export function clipLines(
  text: string,
  lineCount: number,
  limit: number,
  bold = false,
): LabelLines | null {
  const words = text.split(' ')
  for (let kept = words.length; kept > 0; kept -= 1) {
    const clipped = kept < words.length
    const shown = words
      .slice(0, kept)
      .join(' ')
      .replace(/[,;:.–-]+$/, '')
    const lines = fill(`${shown}${clipped ? '…' : ''}`.split(' '), limit, bold)
    const width = Math.max(...lines.map((line) => measureText(line, bold)))
    if (lines.length <= lineCount && width <= limit) return { lines, width, clipped }
  }
  return null
}

function fill(words: readonly string[], limit: number, bold: boolean): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measureText(joined, bold) <= limit) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}
