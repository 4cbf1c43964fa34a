/** Text broken into lines that fit, with the width they take. */
export interface LabelLines {
  readonly lines: readonly string[]
  /** Width of the widest line in px. */
  readonly width: number
  /** Whether words were left out at the end. */
  readonly clipped: boolean
}

/** Size of all text on the drawing, in px. */
const LABEL_SIZE = 12

/** From baseline to baseline. */
export const LINE_HEIGHT = 14

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
    Array.from(letters, (letter): [string, number] => [letter, Number(width)]),
  ),
)

/** Width of a line of text in px; letters not in the table count as a wide one. */
export function measureText(text: string, bold = false): number {
  let hundredths = 0
  for (const letter of text.normalize('NFD')) {
    if (/\p{Mn}/u.test(letter)) continue
    hundredths += ADVANCES.get(letter) ?? 76
  }
  return (hundredths / 100) * LABEL_SIZE * (bold ? BOLD_FACTOR : 1)
}

/** Text cut into words that are measured once, since a label is tried in many shapes. */
export interface MeasuredText {
  readonly words: readonly { readonly text: string; readonly width: number }[]
  readonly space: number
  readonly ellipsis: number
  readonly width: number
}

export function measureWords(text: string, bold = false): MeasuredText {
  const space = measureText(' ', bold)
  const words = text.split(' ').map((word) => ({ text: word, width: measureText(word, bold) }))
  const width = words.reduce((sum, word) => sum + word.width, space * (words.length - 1))
  return { words, space, ellipsis: measureText('…', bold), width }
}

/**
 * Breaks a text into so many lines, as even as its words allow; null where it has fewer words than lines or
 * its widest line would be wider than the limit.
 */
export function breakLines(
  text: MeasuredText,
  lineCount: number,
  limit: number,
): LabelLines | null {
  if (text.words.length < lineCount) return null
  const longest = Math.max(...text.words.map(({ width }) => width))
  // The narrowest limit that needs no further line gives the most even lines.
  for (let narrow = Math.max(longest, text.width / lineCount); narrow <= limit + 4; narrow += 4) {
    const lines = fill(text, text.words.length, Math.min(narrow, limit))
    if (lines.length <= lineCount && lines.width <= limit)
      return toLabel(lines.texts, lines.width, false)
  }
  return null
}

/** As many words as fit into so many lines of a width, then an ellipsis; null where not one word fits. */
export function clipLines(text: MeasuredText, lineCount: number, limit: number): LabelLines | null {
  for (let kept = text.words.length; kept > 0; kept -= 1) {
    const clipped = kept < text.words.length
    const lines = fill(text, kept, limit - (clipped ? text.ellipsis : 0))
    if (lines.length > lineCount) continue
    const width = lines.width + (clipped ? text.ellipsis : 0)
    if (width > limit) continue
    const last = lines.texts.at(-1) ?? ''
    const texts = clipped
      ? [...lines.texts.slice(0, -1), `${last.replace(/[,;:.–-]+$/, '')}…`]
      : lines.texts
    return toLabel(texts, width, clipped)
  }
  return null
}

function toLabel(lines: readonly string[], width: number, clipped: boolean): LabelLines {
  return { lines, width, clipped }
}

/** Fills lines of a width with the first words, one line after the other. */
function fill({ words, space }: MeasuredText, kept: number, limit: number) {
  const texts: string[] = []
  let width = 0
  let line = 0
  for (const word of words.slice(0, kept)) {
    const joined = line + space + word.width
    const last = texts.length - 1
    if (last >= 0 && joined <= limit) {
      texts[last] += ` ${word.text}`
      line = joined
    } else {
      texts.push(word.text)
      line = word.width
    }
    width = Math.max(width, line)
  }
  return { texts, width, length: texts.length }
}
