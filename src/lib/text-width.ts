/** Widths of a character at 12 px, in px: those of the widest typeface that may stand in for ours. */
const CHARACTER = { regular: 7, semibold: 7.6 }

/** How much room words of 12 px take in a drawing, in px: a drawing places its words before anything measures them. */
export function widthOf(text: string, weight: keyof typeof CHARACTER = 'regular'): number {
  return text.length * CHARACTER[weight]
}
