import { createHash } from 'node:crypto'
import { toDayNumber, toIsoDay } from '#domain/dates/day-number.ts'
import type { Briefings } from '#domain/model/corpus.ts'
import { PARTNERS, TOPICS, type PartnerCode, type Topic } from '#domain/model/vocabulary.ts'
import { SEEDS } from '../seed-files.ts'
import type { SeedArticle, SeedClaim, SeedDiscrepancy, SeedPerson } from '../seed-format.ts'
import { addSentence, MADE_NOTE, startArticle, textOf, type MadeArticle } from './made-article.ts'
import { followEvent, makeClaim, makeEvent, type MadeEvent } from './made-records.ts'
import { chanceFrom, type Chance } from './random.ts'
import { MATTERS, OUTLETS, PEOPLE } from './vocabulary.ts'

/** Of each article: records that begin in it, and sentences on events of earlier articles. */
const EVENTS = 10
const CLAIMS = 5
const FOLLOWED = 10
/** Sentences that carry no record. */
const FILLERS = 6
/** Articles go on about what the last so many reported. */
const MEMORY = 400
/** One article in so many gives another number than an earlier one. */
const DIFFERS = 20

const FIRST_DAY = toDayNumber('2000-01-03')
const LAST_DAY = toDayNumber('2026-10-30')

/** One file of the seeds. */
export interface MadeFile {
  /** Path from the project's root, with slashes. */
  readonly path: string
  readonly content: string
}

/**
 * Makes seeds of any size, as the compiler reads them: the same for the same number and seed. An article has 15 records
 * that begin in it and 30 sentences that records quote, so 10,000 make 150,000 records and 300,000 excerpts. Records are
 * written as JSON.
 * @param count articles, one or more
 * @param seed of the chance that they are made by
 */
export function* generateSeeds(count: number, seed = 1): Generator<MadeFile> {
  const chance = chanceFrom(seed)
  const days = publicationDays(count, chance)
  const catalogue: SeedArticle[] = []
  const differences: SeedDiscrepancy[] = []
  const spoken = new Map<string, SeedPerson>()
  const told: MadeEvent[] = []
  const latest = { events: new Map<PartnerCode, string>(), topics: new Map<Topic, string>() }

  for (const [place, day] of days.entries()) {
    const article = startArticle(
      place,
      { day, published: toIsoDay(day), subject: subjectOf(chance) },
      chance,
    )
    const events = times(EVENTS, (i) => makeEvent(article, i, chance))
    const claims = times(CLAIMS, (i) => makeClaim(article, i, chance))
    followEarlier(article, told, chance)
    if (place > 0 && place % DIFFERS === 0)
      differences.push(...makeDifference(article, told, chance))
    for (const filler of times(FILLERS, () => fillerOf(chance))) addSentence(article, filler)
    told.push(...events)
    for (const { value, partner } of events) {
      if (partner) latest.events.set(partner, value.id)
      for (const topic of value.topics) latest.topics.set(topic, value.id)
    }
    meetPeople(spoken, article, claims)
    const text = textOf(article)
    catalogue.push(describe(article, text))
    yield { path: `${SEEDS}/articles/${article.file}`, content: text }
    yield {
      path: `${SEEDS}/claims/${article.id}.yaml`,
      content: json({ article: article.id, claims }),
    }
  }
  // Reports of an event come with later articles, so its record is written when all are there.
  for (let from = 0; from < told.length; from += EVENTS_A_FILE) {
    const part = told.slice(from, from + EVENTS_A_FILE).map(({ value }) => value)
    const name = String(1 + from / EVENTS_A_FILE).padStart(4, '0')
    yield { path: `${SEEDS}/events/${name}.yaml`, content: json(part) }
  }
  yield { path: `${SEEDS}/articles.yaml`, content: json(catalogue) }
  yield { path: `${SEEDS}/discrepancies.yaml`, content: json(differences) }
  yield { path: `${SEEDS}/people.yaml`, content: json([...spoken.values()]) }
  yield { path: `${SEEDS}/unused.yaml`, content: json([]) }
  yield {
    path: `${SEEDS}/briefings.yaml`,
    content: json(briefingsOf(count, told, latest, toIsoDay(days.at(-1) ?? LAST_DAY))),
  }
}

const EVENTS_A_FILE = 1000

/** Days of publication, in order: more in later years, and more in some weeks than in others. */
function publicationDays(count: number, chance: Chance): number[] {
  const span = LAST_DAY - FIRST_DAY
  const bursts = times(40, () => FIRST_DAY + Math.floor(Math.sqrt(chance.next()) * span))
  return times(count, () =>
    chance.next() < 0.3
      ? Math.min(LAST_DAY, chance.pick(bursts) + chance.below(20))
      : FIRST_DAY + Math.floor(Math.sqrt(chance.next()) * span),
  ).toSorted((a, b) => a - b)
}

function subjectOf(chance: Chance): string {
  const { slug, name } = chance.pick(TOPICS)
  const [kind, about] = chance.pick(MATTERS[slug])
  return `${name.toLowerCase()}: a ${kind} on ${about}`
}

function fillerOf(chance: Chance): string {
  const [kind, about] = chance.pick(MATTERS[chance.pick(TOPICS).slug])
  return `Readers may remember how a ${kind} on ${about} began ${2 + chance.below(90)} years ago.`
}

function followEarlier(article: MadeArticle, told: readonly MadeEvent[], chance: Chance): void {
  const from = Math.max(0, told.length - MEMORY * EVENTS)
  const choices = Math.min(FOLLOWED, told.length)
  times(choices, () => {
    const event = told[from + chance.below(told.length - from)]
    return event && followEvent(article, event, chance) ? true : null
  })
}

/** Another number of people at an event than the article before has it. */
function makeDifference(
  article: MadeArticle,
  told: readonly MadeEvent[],
  chance: Chance,
): SeedDiscrepancy[] {
  const event = told[told.length - 1 - chance.below(Math.min(told.length, MEMORY))]
  const [first] = event?.value.reports ?? []
  if (!event || !first) return []
  const quote = addSentence(
    article,
    `At ${event.matter} (file ${event.value.id.slice(5)}) there were ${2 + chance.below(980)} people, not as many as had been told.`,
  )
  if (quote === null) return []
  event.value.reports.push({ article: article.id, status: event.value.status, quote })
  return [
    {
      id: `${article.id}-d`,
      title: `How many people were at ${event.matter}`,
      kind: chance.pick(['contradiction', 'update', 'wording']),
      severity: chance.weigh([
        ['high', 1],
        ['medium', 3],
        ['low', 6],
      ]),
      explanation: 'Two made articles give two numbers.',
      take: 'Name the article with the number.',
      sides: [
        {
          statement: 'The earlier number.',
          excerpts: [{ article: first.article, quote: first.quote }],
        },
        { statement: 'The later number.', excerpts: [{ article: article.id, quote }] },
      ],
      resolution: { stands: null, reason: 'Neither says how it was counted.' },
    },
  ]
}

/** A person enters with the first sentence that names them. */
function meetPeople(
  spoken: Map<string, SeedPerson>,
  article: MadeArticle,
  claims: readonly SeedClaim[],
): void {
  for (const { attribution, excerpts } of claims) {
    const { speaker, basis } = attribution
    const [first] = excerpts
    if (!first || basis !== 'on-record' || spoken.has(speaker)) continue
    spoken.set(speaker, {
      id: speaker.toLowerCase().replaceAll(' ', '-'),
      name: speaker,
      country: null,
      forms: [{ form: speaker, article: article.id, quote: first.quote }],
      roles: [],
      speakers: [speaker],
      actors: [],
      about: [],
      note: null,
    })
  }
}

function describe(article: MadeArticle, text: string): SeedArticle {
  const { id, file, label, title, outlet, published } = article
  const note = 'Made by a program.'
  return {
    id,
    file,
    label,
    sha256: createHash('sha256').update(text).digest('hex'),
    title,
    subject: title,
    publisher: { name: outlet, basis: 'stated', note },
    published: { edtf: published, earliest: published, latest: published, basis: 'stated', note },
    origins: [{ name: outlet, basis: 'stated', note }],
    furniture: [{ quote: MADE_NOTE, kind: 'metadata' }],
    headings: [{ quote: title }],
  }
}

function briefingsOf(
  count: number,
  told: readonly MadeEvent[],
  latest: { events: ReadonlyMap<PartnerCode, string>; topics: ReadonlyMap<Topic, string> },
  asOf: string,
): Briefings {
  const [last] = told.slice(-1)
  if (!last) throw new Error('An article has at least one event.')
  const of = (id: string | undefined): [string] => [id ?? last.value.id]
  return {
    overview: {
      lead: [
        {
          text: `These ${count} articles were made by a program to test sizes.`,
          records: of(last.value.id),
        },
        ...PARTNERS.slice(0, 2).map(({ code, name }) => ({
          text: `The latest event with ${name} is one of ${told.length}.`,
          records: of(latest.events.get(code)),
        })),
      ],
      missing: `Real voices: all ${PEOPLE.length} speakers and ${OUTLETS.length} outlets are invented.`,
    },
    topics: entries(
      TOPICS.map(({ slug }) => slug),
      (slug) => ({
        asOf,
        stands: [
          { text: 'A made event is the latest on it.', records: of(latest.topics.get(slug)) },
        ],
        silent: ['What really happened.'],
      }),
    ),
    partners: entries(
      PARTNERS.map(({ code }) => code),
      (code) => ({
        standing: {
          text: 'A made event is the latest.',
          records: of(latest.events.get(code)),
          since: null,
        },
        cooperation: null,
        tension: null,
        silent: ['What really happened.'],
      }),
    ),
  }
}

function entries<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each key is given its value here
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>
}

/** As programs write it: JSON is YAML too. */
function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** So many of what is made; an attempt that comes to nothing is left out. */
function times<T>(count: number, make: (place: number) => T | null): T[] {
  return Array.from({ length: count }, (_, place) => make(place)).flatMap((made) =>
    made === null ? [] : [made],
  )
}
