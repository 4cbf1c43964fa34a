import { formatIn, PRERENDERED_NUMBERS } from './format-number.ts'

/** What languages write differently: small and large groups, and a fraction. */
const SAMPLES = [1234, 1_234_567, 0.25]

/**
 * The language in which a reader's numbers are written; that of the prerendered page where they read the same in it, or
 * where `Intl` can make nothing of it.
 * @param language of the reader, as in `navigator.language`
 */
export function numberLanguageOf(language: string): string {
  try {
    const own = formatIn(language)
    const usual = formatIn(PRERENDERED_NUMBERS)
    const alike = SAMPLES.every((value) => own.format(value) === usual.format(value))
    return alike ? PRERENDERED_NUMBERS : language
  } catch {
    return PRERENDERED_NUMBERS
  }
}
