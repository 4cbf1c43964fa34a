/** Orders ids, ISO days and EDTF strings by their code units, in every locale alike. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
