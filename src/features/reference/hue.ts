import { VIETNAM } from '#domain/reference/reference-index.ts'
import { PARTNERS } from '#domain/model/vocabulary.ts'

/** The hue of a country's line, as a colour for SVG: a partner's own, ink for Vietnam. */
export function hueOf(code: string | null): string {
  if (code === VIETNAM) return 'var(--color-ink)'
  const partner = PARTNERS.find((known) => known.code === code)
  return partner ? `var(--color-${partner.code.toLowerCase()})` : 'var(--color-outside)'
}
