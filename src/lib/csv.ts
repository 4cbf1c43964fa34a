import Papa from 'papaparse'

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * What a spreadsheet takes for a formula, by its first character. Papa Parse's own pattern lets through a text that
 * goes on in a second line.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** What a cell may hold; null and undefined make an empty cell. */
type CsvCell = string | number | null | undefined

/**
 * Rows as CSV (RFC 4180) for spreadsheets, the names of the columns first: UTF-8 with a byte-order mark;
 * text that would be taken for a formula is made harmless with an apostrophe.
 */
export function toCsv(rows: readonly Readonly<Record<string, CsvCell>>[]): string {
  return BYTE_ORDER_MARK + Papa.unparse([...rows], { escapeFormulae: FORMULA, newline: '\r\n' })
}
