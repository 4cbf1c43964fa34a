import type { ClaimRecord, CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { selectRecords, type Selection } from '#domain/corpus/selection.ts'
import type { Person } from '#domain/model/context.ts'
import { countryInWords } from '#domain/reference/reference-words.ts'
import { groupVoices, isHeard, type Voice } from '#domain/corpus/voices.ts'
import {
  ATTRIBUTION_BASES,
  PARTNERS,
  TOPICS,
  type AttributionBasis,
  type PartnerCode,
} from '#domain/model/vocabulary.ts'
import { groupByKeys } from '#lib/group-by.ts'
import { slugOf } from '#lib/slug.ts'

/** Fewer claims than this are not drawn. */
const FEWEST = 3

/** Sides that have a column even where nobody speaks for them: the two of which all articles tell. */
const MAIN_SIDES = ['USA', 'VNM']

/** Whose words a column counts. */
export interface VoiceColumn {
  readonly key: string
  readonly kind: Voice['kind']
  /** ISO 3166-1 alpha-3 of a side; null for every other kind. */
  readonly country: string | null
}

export interface VoiceCell {
  readonly column: VoiceColumn
  /** What is left under the reader's choices. */
  readonly claims: readonly ClaimRecord[]
  /** How many claims the cells before it have: where its stretch of the bar begins. */
  readonly start: number
  /** How many of its claims are by a speaker without a name. */
  readonly unnamed: number
  /** No article has such a claim, whatever is chosen. */
  readonly silent: boolean
}

/** Who says what is said on one partner's tie, on one topic, or on everything. */
export interface VoiceRow {
  readonly key: string
  readonly name: string
  /** Inside a sentence: "the United States", "arms"; null for everything. */
  readonly subject: string | null
  readonly partner: PartnerCode | null
  /** What the reader would choose to have these claims alone. */
  readonly choice: Partial<Selection>
  /** A partner for whom nobody speaks here. */
  readonly unheard: PartnerCode | null
  readonly claims: readonly ClaimRecord[]
  /** How many there are whatever is chosen. */
  readonly total: number
  readonly cells: readonly VoiceCell[]
  /** Whether there are enough claims to draw. */
  readonly drawn: boolean
}

/** Claims on one ground, by the side that makes them. */
export interface BasisRow {
  readonly basis: AttributionBasis
  readonly claims: readonly ClaimRecord[]
  /** Country null where no side is given; none for what articles say themselves. */
  readonly sides: readonly {
    readonly country: string | null
    readonly claims: readonly ClaimRecord[]
  }[]
}

/** Whom one speaker speaks about, and how often. */
interface Subject {
  readonly about: string
  readonly claims: readonly [ClaimRecord, ...ClaimRecord[]]
}

export interface Speaker {
  readonly name: string
  /** As it stands in addresses. */
  readonly slug: string
  readonly roles: readonly string[]
  readonly bases: readonly AttributionBasis[]
  readonly claims: readonly ClaimRecord[]
  /** Most spoken of first. */
  readonly subjects: readonly Subject[]
}

/** The speakers of one side, who makes most claims first. */
export interface SpeakerGroup {
  /** Null where no side is given. */
  readonly country: string | null
  readonly claims: number
  readonly speakers: readonly Speaker[]
}

export interface VoicesView {
  readonly columns: readonly VoiceColumn[]
  readonly whole: VoiceRow
  readonly partners: readonly VoiceRow[]
  readonly topics: readonly VoiceRow[]
  /** Partners for whom nobody speaks anywhere in the articles, whatever is chosen. */
  readonly unheard: readonly PartnerCode[]
  readonly bases: readonly BasisRow[]
  readonly groups: readonly SpeakerGroup[]
}

/** Whose words the claims are: by partner and topic, by ground, by speaker. */
export function buildVoices(index: CorpusIndex, selection: Selection): VoicesView {
  const chosen = selectRecords(index.claims, selection)
  const heard = groupVoices(index.claims).flatMap(({ country }) => country ?? [])
  const sides = [...new Set([...MAIN_SIDES, ...heard])]
  const columns = listColumns(sides)
  const unheard = PARTNERS.flatMap(({ code }) => (isHeard(index.claims, code) ? [] : [code]))

  const row = (
    subject: Pick<VoiceRow, 'key' | 'name' | 'subject' | 'partner' | 'choice'>,
    isOn: (claim: ClaimRecord) => boolean,
  ): VoiceRow => {
    const all = index.claims.filter(isOn)
    const claims = chosen.filter(isOn)
    const partner = unheard.find((code) => code === subject.partner)
    return {
      ...subject,
      unheard: partner ?? null,
      claims,
      total: all.length,
      cells: countCells(columns, all, claims),
      drawn: claims.length >= FEWEST,
    }
  }
  return {
    columns,
    whole: row(
      { key: 'all', name: 'Everything', subject: null, partner: null, choice: {} },
      () => true,
    ),
    partners: PARTNERS.filter(({ code }) => isAmong(selection.partners, code)).map(
      ({ code, slug, name }) => {
        const subject = countryInWords(code)
        return row(
          { key: slug, name, subject, partner: code, choice: { partners: [code] } },
          ({ partners }) => partners.includes(code),
        )
      },
    ),
    topics: TOPICS.filter(({ slug }) => isAmong(selection.topics, slug)).map(({ slug, name }) =>
      row(
        {
          key: slug,
          name,
          subject: name.toLowerCase(),
          partner: null,
          choice: { topics: [slug] },
        },
        ({ topics }) => topics.includes(slug),
      ),
    ),
    unheard,
    bases: ATTRIBUTION_BASES.map((basis) => {
      const claims = chosen.filter(({ claim }) => claim.attribution.basis === basis)
      return { basis, claims, sides: basis === 'article' ? [] : groupSides(claims, sides) }
    }),
    groups: groupSpeakers(chosen, sides, index.corpus.people),
  }
}

function listColumns(sides: readonly string[]): readonly VoiceColumn[] {
  return [
    { key: 'article', kind: 'article', country: null },
    ...sides.map((country): VoiceColumn => ({ key: country, kind: 'side', country })),
    { key: 'named', kind: 'named', country: null },
    { key: 'unnamed', kind: 'unnamed', country: null },
    { key: 'document', kind: 'document', country: null },
  ]
}

function countCells(
  columns: readonly VoiceColumn[],
  all: readonly ClaimRecord[],
  claims: readonly ClaimRecord[],
): readonly VoiceCell[] {
  const everywhere = groupVoices(all)
  const voices = groupVoices(claims)
  let before = 0
  return columns.map((column) => {
    const voice = voices.find((one) => isOf(one, column))
    const start = before
    before += voice?.claims.length ?? 0
    return {
      column,
      start,
      claims: voice?.claims ?? [],
      unnamed: column.kind === 'side' ? (voice?.unnamed ?? 0) : 0,
      silent: !everywhere.some((one) => isOf(one, column)),
    }
  })
}

function isOf(voice: Voice, { kind, country }: VoiceColumn): boolean {
  return voice.kind === kind && voice.country === country
}

/**
 * Everybody who says something, on the side of what each says alone, else of the office; what two say together
 * counts for both.
 */
function groupSpeakers(
  claims: readonly ClaimRecord[],
  sides: readonly string[],
  people: readonly Person[],
): readonly SpeakerGroup[] {
  const spoken = [...groupByKeys(claims, ({ speakers }) => speakers)]
  const bySide = groupByKeys(spoken, ([name, own]) => {
    const alone = own.find(({ claim }) => claim.attribution.speaker === name)
    const person = people.find((one) => one.name === name)
    return [alone ? alone.claim.attribution.country : (person?.country ?? null)]
  })
  return [...sides, null].flatMap((country) => {
    const group = bySide.get(country)
    if (!group) return []
    const speakers = group
      .map(([name, own]) => toSpeaker(name, own))
      .toSorted((a, b) => b.claims.length - a.claims.length)
    return [{ country, claims: new Set(group.flatMap(([, own]) => own)).size, speakers }]
  })
}

/** Claims by the side that makes them, in the order of the sides; no side given last. */
function groupSides(
  claims: readonly ClaimRecord[],
  sides: readonly string[],
): readonly { readonly country: string | null; readonly claims: readonly ClaimRecord[] }[] {
  const bySide = groupByKeys(claims, ({ claim }) => [claim.attribution.country])
  return [...sides, null].flatMap((country) => {
    const own = bySide.get(country)
    return own ? [{ country, claims: own }] : []
  })
}

function toSpeaker(name: string, claims: readonly ClaimRecord[]): Speaker {
  const subjects = groupByKeys(claims, ({ claim: { attribution } }) =>
    attribution.about === null ? [] : [attribution.about],
  )
  return {
    name,
    slug: slugOf(name),
    roles: [...new Set(claims.flatMap(({ claim }) => claim.attribution.role ?? []))],
    bases: [...new Set(claims.map(({ claim }) => claim.attribution.basis))],
    claims,
    subjects: [...subjects]
      .flatMap(([about, [first, ...others]]): Subject[] =>
        first ? [{ about, claims: [first, ...others] }] : [],
      )
      .toSorted((a, b) => b.claims.length - a.claims.length),
  }
}

function isAmong<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value)
}
