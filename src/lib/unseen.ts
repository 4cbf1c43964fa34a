/**
 * Signs that put text into another order than it is written in (Unicode Standard Annex 9): what is read is then not
 * what stands there.
 */
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** What no text of ours needs: control and format characters, halves and what is no character, blanks that are letters. */
const NEEDLESS =
  /(?![\t\n])\p{Cc}|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\ufffe\uffff]/u

/**
 * What leaves no mark on the screen or turns the order of others. Not among them: what scripts and pictures join their
 * letters with (U+200C, U+200D), and the hyphen that shows where a line breaks (U+00AD).
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|[\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff\u{e0000}-\u{e007f}]/gu

/** The first sign in a quote that a reader could be misled by, as "U+202E"; null where there is none. */
export function findMisleading(quote: string): string | null {
  const sign = REORDERING.exec(quote) ?? /(?![\t\n\r])\p{Cc}/u.exec(quote)
  return sign && nameOf(sign[0])
}

/** The first sign in a text of our own that none should have, as "U+200B"; null where there is none. */
export function findNeedless(text: string): string | null {
  const sign = NEEDLESS.exec(text)
  return sign && nameOf(sign[0])
}

/** Text of others as it stands, with its unseen signs named where they stand: "[U+202E]". */
export function showUnseen(text: string): string {
  return text.replaceAll(UNSEEN, (sign) => `[${nameOf(sign)}]`)
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
