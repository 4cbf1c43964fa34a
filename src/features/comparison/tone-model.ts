import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import type { Partner, PartnerCode, Stance } from '#domain/model/vocabulary.ts'
import { countryInWords } from '#domain/reference/reference-words.ts'
import { plural } from '#lib/plural.ts'
import type { PartnerColumn } from './comparison-model.ts'

/** Height of one partner's part of the picture, in px: its name, its bar, the words below. */
export const BAR_BAND = 78

/** A stretch of the picture whose claims the reader opened. */
export interface ToneChoice {
  readonly code: PartnerCode
  readonly stance: Stance
}

/** The claims about one partner in one tone, as a stretch of its bar. */
interface ToneSegment {
  readonly stance: Stance
  readonly claims: readonly ClaimRecord[]
  /** Of all claims about the partner; 0 to 1. */
  readonly share: number
}

export interface ToneBar {
  readonly partner: Partner
  readonly total: number
  /** In the order of the stances; without those that no claim takes. */
  readonly segments: readonly ToneSegment[]
}

export interface ToneView {
  readonly bars: readonly ToneBar[]
  /** Chosen partners with too few claims to draw, and how many there are. */
  readonly tooFew: readonly { readonly partner: Partner; readonly total: number }[]
}

/** What the picture of the tones draws, most claims first, and for whom it draws nothing. */
export function buildToneView(columns: readonly PartnerColumn[]): ToneView {
  return {
    bars: columns
      .flatMap(({ partner, claims, tone }) =>
        tone
          ? {
              partner,
              total: claims.length,
              segments: tone
                .filter((count) => count.claims.length > 0)
                .map((count) => ({
                  stance: count.stance,
                  claims: count.claims,
                  share: count.claims.length / claims.length,
                })),
            }
          : [],
      )
      .toSorted((a, b) => b.total - a.total),
    tooFew: columns
      .filter(({ tone }) => tone === null)
      .map(({ partner, claims }) => ({ partner, total: claims.length })),
  }
}

/** The picture in a sentence: the most frequent tone for each partner that is drawn. */
export function readTones({ bars }: ToneView, nameOf: (stance: Stance) => string): string {
  const parts = bars.map(({ partner, total, segments }) => {
    const most = Math.max(...segments.map(({ claims }) => claims.length))
    const names = segments
      .filter(({ claims }) => claims.length === most)
      .map(({ stance }) => nameOf(stance).toLowerCase())
    const each = names.length > 1 ? ' each' : ''
    return `for ${countryInWords(partner.code)} ${names.join(' and ')}, ${most}${each} of ${plural(total, 'claim')}`
  })
  return parts.length === 0 ? '' : `The most frequent tone is ${parts.join('; ')}.`
}
