import Papa from 'papaparse'

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Signs with which a formula begins, those of full width too, after blanks and what cannot be seen. */
const SIGN = String.raw`[\s\p{Cc}\p{Cf}]{0,8}[=+\-@＝＋－＠]`

/** What a spreadsheet takes for a formula, and white space at the start that would let it see one behind it. */
const FORMULA = new RegExp(`^(?=[\\t\\r\\n]|${SIGN})`, 'u')

/**
 * Where a spreadsheet begins another cell all the same: in regions that write decimals with a comma it parts cells at
 * semicolons, and quotation marks that stand elsewhere than it looks for them hold no line together.
 */
const FORMULA_WITHIN = new RegExp(`([;\\t\\r\\n])(?=${SIGN})`, 'gu')

/** What a cell may hold; null and undefined make an empty cell. */
type CsvCell = string | number | null | undefined

/**
 * Rows as CSV (RFC 4180) for spreadsheets, the names of the columns first: UTF-8 with a byte-order mark;
 * text that would be taken for a formula is made harmless with an apostrophe.
 */
export function toCsv(rows: readonly Readonly<Record<string, CsvCell>>[]): string {
  const harmless = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, withoutFormula(cell)])),
  )
  return BYTE_ORDER_MARK + Papa.unparse(harmless, { newline: '\r\n' })
}

/** A number is no text: it may begin with a minus. */
function withoutFormula(cell: CsvCell): CsvCell {
  return typeof cell === 'string'
    ? cell.replaceAll(FORMULA_WITHIN, "$1'").replace(FORMULA, "'")
    : cell
}
