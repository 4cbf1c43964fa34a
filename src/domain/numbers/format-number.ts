/**
 * Numbers in digits, with the marks that the reader's region sets between them: "1,700.5", in Germany "1.700,5". Only
 * numbers that the page itself writes come through here; those within quotes, titles and statements are words of others.
 */

/** What pages are prerendered in. Its form does not differ between versions of Node and browsers. */
export const PRERENDERED_NUMBERS = 'en-GB'

/** Digits after the point that a number keeps: more than any source here gives. */
const EXACT = 3

let language = PRERENDERED_NUMBERS
/** By digits after the point, most and least: to make one costs more than to write a thousand numbers with it. */
const formats = new Map<string, Intl.NumberFormat>()

/** Has numbers written as readers of a language do from now on; src/app/reader-region.tsx draws the page anew. */
export function writeNumbersIn(other: string): void {
  language = other
  formats.clear()
}

/**
 * "1,700", "0.756": a number in digits.
 * @param most how many digits after the point it keeps at most; @param least how many it has at least
 */
export function formatNumber(value: number, most = EXACT, least = 0): string {
  const key = `${most} ${least}`
  const format = formats.get(key) ?? formatIn(language, most, least)
  formats.set(key, format)
  return format.format(value)
}

const NUMBER_IN_WORDS = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?![.,]?\d)/g

/**
 * "50,000 (15,000 designers)", "30.0": short words of our own with numbers in them, as English writes them. What has no
 * mark may be a year and stays; what has one keeps its digits.
 */
export function formatNumbersIn(words: string): string {
  return words.replaceAll(NUMBER_IN_WORDS, (number, whole: string, fraction = '') => {
    if (number === whole && !whole.includes(',')) return number
    const digits = fraction.length
    return formatNumber(Number(number.replaceAll(',', '')), digits, digits)
  })
}

/** The same in English whatever the region: to be compared with words that are written in English. */
export function englishNumber(value: number): string {
  return formatIn(PRERENDERED_NUMBERS).format(value)
}

const SCALES = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
] as const

/** "139", "501,000", "4.5 million": millions and more in words, which stay English; never rounded away from the source. */
export function compactNumber(value: number): string {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size)
  return scale ? `${formatNumber(value / scale.size, 9)} ${scale.name}` : formatNumber(value)
}

/** How a language writes numbers: with its marks, in the digits of the page. @throws {RangeError} where it is none */
export function formatIn(locale: string, most = EXACT, least = 0): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    numberingSystem: 'latn',
  })
}
