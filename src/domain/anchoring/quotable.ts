/** Words as they may stand in quotation marks: their own become single ones, and a break of line a space. */
export function quotable(exact: string): string {
  return exact.replaceAll('“', '‘').replaceAll('”', '’').replaceAll(/\s+/g, ' ')
}
