import { toIsoDay } from '#domain/dates/day-number.ts'
import {
  PARTNER_CODES,
  TOPIC_SLUGS,
  type PartnerCode,
  type Status,
  type Topic,
} from '#domain/model/vocabulary.ts'
import type { SeedClaim, SeedEvent } from '../seed-format.ts'
import { addSentence, type MadeArticle } from './made-article.ts'
import type { Chance } from './random.ts'
import { ADJECTIVES, BACKDROP, COUNTRIES, MATTERS, OFFICES, PEOPLE, PLACES } from './vocabulary.ts'

/** An event that later articles may take up. */
export interface MadeEvent {
  readonly value: SeedEvent
  readonly partner: PartnerCode | null
  /** "the delivery of patrol boats in Hue" */
  readonly matter: string
  /** First day, as a day number; null without a date. */
  readonly day: number | null
}

const PARTNER_WEIGHTS: readonly (readonly [PartnerCode | null, number])[] = [
  ['USA', 30],
  ['CHN', 26],
  ['RUS', 13],
  ['IND', 10],
  ['KOR', 12],
  [null, 9],
]
const TOPIC_WEIGHTS = TOPIC_SLUGS.map((topic, i) => [topic, 12 - i] as const)

/** What articles say of an event at first, each with its verb. */
const STATUS_WEIGHTS: readonly (readonly [Status, number])[] = [
  ['occurred', 60],
  ['ongoing', 12],
  ['planned', 12],
  ['reported', 8],
  ['alleged', 5],
  ['hypothetical', 3],
]
const VERBS: Readonly<Record<Status, string>> = {
  occurred: 'took place',
  ongoing: 'was under way',
  planned: 'was to take place',
  reported: 'took place, two reports said',
  alleged: 'took place in secret, critics alleged',
  hypothetical: 'could take place',
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** "4 May 2014" */
function spellDay(day: number): string {
  const [year = '', month = '', date = ''] = toIsoDay(day).split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** Writes a sentence on a new event into an article, and the record of it; null where that sentence stands there already. */
export function makeEvent(article: MadeArticle, place: number, chance: Chance): MadeEvent | null {
  const partner = chance.weigh(PARTNER_WEIGHTS)
  const topic = chance.weigh(TOPIC_WEIGHTS)
  const status = chance.weigh(STATUS_WEIGHTS)
  const [kind, about] = chance.pick(MATTERS[topic])
  const town = chance.favour(PLACES)
  const number = 2 + chance.below(980)
  const side = partner ? ADJECTIVES[partner] : 'regional'
  const date = dateOf(article, status, chance)
  const matter = `the ${side} ${kind} on ${about} in ${town}`
  const sentence = `${capital(matter)}, with ${number} people from both sides, ${VERBS[status]}${date ? ` ${date.words}` : ''}.`
  if (addSentence(article, sentence) === null) return null
  const id = `${article.id}-e${place}`
  const short = `${capital(kind)} on ${about}, ${town}`
  return {
    partner,
    matter,
    day: date?.from ?? null,
    value: {
      id,
      title: `${capital(side)} ${kind} on ${about} in ${town} with ${number} people (${article.label}.${place})`,
      ...(short.length <= 48 && { short }),
      date: date && {
        edtf: date.edtf,
        earliest: toIsoDay(date.from),
        latest: toIsoDay(date.to),
        basis: 'stated',
        words: date.words,
        rule: 'The article gives the day.',
        anchor: article.id,
      },
      status,
      outcome: null,
      outcomeNote: null,
      partners: partnersOf(partner, chance),
      mentions: chance.next() < 0.15 ? [chance.pick(BACKDROP)[0]] : [],
      topics: topicsOf(topic, chance),
      actors: chance.next() < 0.4 ? [chance.favour(PEOPLE)] : ['Vietnamese government'],
      place: town,
      reports: [{ article: article.id, status, quote: sentence }],
    },
  }
}

interface MadeDate {
  readonly edtf: string
  readonly from: number
  readonly to: number
  readonly words: string
}

/** Most are days; some are spans of days, and of some no article says when. */
function dateOf({ day }: MadeArticle, status: Status, chance: Chance): MadeDate | null {
  const shape = chance.next()
  if (shape < 0.07) return null
  const ahead = status === 'planned' || status === 'hypothetical'
  const far = Math.floor(chance.next() ** 3 * 900)
  const from = ahead ? day + 1 + Math.floor(far / 4) : day - far
  if (shape < 0.85) return { edtf: toIsoDay(from), from, to: from, words: `on ${spellDay(from)}` }
  const to = from + 2 + chance.below(90)
  const words = `from ${spellDay(from)} to ${spellDay(to)}`
  return { edtf: `${toIsoDay(from)}/${toIsoDay(to)}`, from, to, words }
}

/** Writes into an article what became of an earlier event, and adds the report to its record. */
export function followEvent(article: MadeArticle, event: MadeEvent, chance: Chance): boolean {
  const { value, matter } = event
  const came = value.status !== 'occurred' && chance.next() < 0.6
  const status = came ? 'occurred' : value.status
  const after = 3 + chance.below(400)
  const sentence = `Of ${matter} (file ${value.id.slice(5)}) ${article.outlet} learned that it ${VERBS[status]}, ${after} pages of notes show.`
  if (addSentence(article, sentence) === null) return false
  value.reports.push({ article: article.id, status, quote: sentence })
  value.status = status
  return true
}

const CLAIM_WORDS = [
  ['position', 'cooperation', 'wants more of', 'agree on'],
  ['assessment', 'balancing', 'weighs its gains from', 'stay between others on'],
  ['expectation', 'cooperation', 'expects progress in', 'sign papers on'],
  ['allegation', 'friction', 'is accused of hiding costs of', 'owe an answer on'],
  ['fact', 'neutral', 'keeps a record of', 'publish figures on'],
  ['figure', 'neutral', 'spends money on', 'count what was paid for'],
] as const

/** Writes two sentences of one speaker into an article, and the claim that they carry; null where they stand there. */
export function makeClaim(article: MadeArticle, place: number, chance: Chance): SeedClaim | null {
  const partner = chance.weigh(PARTNER_WEIGHTS) ?? 'USA'
  const topic = chance.weigh(TOPIC_WEIGHTS)
  const [kind, stance, does, shall] = chance.pick(CLAIM_WORDS)
  const [, about] = chance.pick(MATTERS[topic])
  const millions = 2 + chance.below(4000)
  const person = chance.favour(PEOPLE)
  const who = chance.weigh(SPEAKERS)
  const speaker = who === 'on-record' ? person : SPEAKER_NAMES[who]
  const first = `Vietnam ${does} ${about} with ${COUNTRIES[partner]} worth ${millions} million dollars, ${IN_TEXT[who] ?? `${person}, a ${chance.pick(OFFICES)},`} said.`
  const second = `The two must ${shall} ${about} within ${2 + chance.below(700)} days, by the same account.`
  if (addSentence(article, first) === null || addSentence(article, second) === null) return null
  return {
    id: `${article.id}-c${place}`,
    statement: `Vietnam ${does} ${about} with ${COUNTRIES[partner]} worth US$${millions} million, ${who === 'article' ? 'the article' : speaker} says (${article.label}.${place}).`,
    kind,
    stance,
    partners: [partner],
    mentions: [],
    topics: topicsOf(topic, chance),
    attribution: {
      speaker,
      role: null,
      about: capital(COUNTRIES[partner]),
      basis: who,
      country: null,
    },
    asOf: article.published,
    excerpts: [{ quote: first }, { quote: second }],
    figures:
      kind === 'figure'
        ? [
            {
              value: millions * 1_000_000,
              unit: 'USD',
              measures: `money for ${about}`,
              asOf: null,
              approximate: false,
            },
          ]
        : [],
    supersededBy: null,
    note: null,
  }
}

const SPEAKERS = [
  ['on-record', 55],
  ['anonymous', 15],
  ['document', 12],
  ['article', 18],
] as const
const SPEAKER_NAMES = {
  anonymous: 'An official who was not named',
  document: 'A ministry paper',
  article: 'The article',
} as const
const IN_TEXT: Readonly<Partial<Record<string, string>>> = {
  anonymous: 'an official who was not named',
  document: 'a ministry paper',
  article: 'those who follow it have',
}

function partnersOf(partner: PartnerCode | null, chance: Chance): PartnerCode[] {
  if (partner === null) return []
  const other = chance.pick(PARTNER_CODES)
  return chance.next() < 0.08 && other !== partner ? [partner, other] : [partner]
}

function topicsOf(topic: Topic, chance: Chance): [Topic, ...Topic[]] {
  const other = chance.pick(TOPIC_SLUGS)
  return chance.next() < 0.25 && other !== topic ? [topic, other] : [topic]
}

function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
}
