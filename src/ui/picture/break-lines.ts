/** A stretch of words of one weight. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
}

/** Tells how wide words are, in px. */
export type Measure = (text: string, bold: boolean) => number

/** One line of words, as wide as it was measured. */
export interface Line {
  readonly runs: readonly Run[]
  readonly width: number
}

/**
 * Breaks words into lines. A word that is wider than a line, such as an address, is cut.
 * @param width of a line, in px
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = []
  let line: Run[] = []
  let used = 0
  const end = () => {
    const last = line.at(-1)
    if (last) {
      const text = last.text.trimEnd()
      const spare = measure(last.text, last.bold === true) - measure(text, last.bold === true)
      lines.push({ runs: [...line.slice(0, -1), { ...last, text }], width: used - spare })
    }
    line = []
    used = 0
  }
  for (const { text: word, bold = false } of runs.flatMap(wordsOf)) {
    for (const piece of cutWord(word, width, (text) => measure(text, bold))) {
      if (used + measure(piece.trimEnd(), bold) > width) end()
      if (line.length === 0 && piece === ' ') continue
      const last = line.at(-1)
      // Measured as one, since letters stand closer or wider together.
      if (last && (last.bold ?? false) === bold) {
        const text = last.text + piece
        used += measure(text, bold) - measure(last.text, bold)
        line[line.length - 1] = { ...last, text }
      } else {
        used += measure(piece, bold)
        line.push(bold ? { text: piece, bold } : { text: piece })
      }
    }
  }
  end()
  return lines
}

/** Each word with the white space after it, as one blank. */
function wordsOf({ text, bold = false }: Run): readonly Run[] {
  const words = text.replaceAll(/\s+/g, ' ').match(/[^ ]+ ?|^ /g) ?? []
  return words.map((word) => ({ text: word, bold }))
}

function cutWord(
  word: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  if (measure(word.trimEnd()) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
