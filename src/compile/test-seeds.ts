import { createHash } from 'node:crypto'
import { PARTNER_CODES, TOPIC_SLUGS } from '#domain/model/vocabulary.ts'

/**
 * A small sound corpus as in-memory seeds, for tests to break. Two made-up articles; the second
 * one repeats itself and holds furniture.
 */
const FIRST = `Biden lands in Hanoi

Mr Biden met Mr Trong on Sunday, 10 September 2023. Talks on chips could follow “soon”.

Vietnam and Russia discuss arms. The mood was good.
`

const SECOND = `Sept 25, 2024

A U.S. official said talks on chips followed last year. Lam will visit China.

05:39

The mood was good. The mood was good.
`

/** SHA-256 of a text in UTF-8, lower-case hex. */
export const hashText = (text: string) => createHash('sha256').update(text).digest('hex')

const ARTICLES = `- id: first-2023
  file: 001_first.txt
  sha256: ${hashText(FIRST)}
  label: "001"
  title: Biden lands in Hanoi
  subject: Biden lands in Hanoi
  publisher: { name: null, basis: not-stated, note: No outlet is named. }
  published: { edtf: 2023-09-10, earliest: 2023-09-10, latest: 2023-09-10, basis: inferred, note: From the text. }
  origins: []
  furniture: []
  headings:
    - quote: Biden lands in Hanoi

- id: second-2024
  file: 002_second.txt
  sha256: ${hashText(SECOND)}
  label: "002"
  title: null
  subject: Talks on chips
  publisher: { name: Wire, basis: stated, note: Signed. }
  published: { edtf: 2024-09-25, earliest: 2024-09-25, latest: 2024-09-25, basis: stated, note: Dated. }
  origins:
    - { name: Wire, basis: stated, note: Signed. }
  furniture:
    - { quote: "Sept 25, 2024", kind: metadata }
    - { quote: "05:39", kind: timestamp }
  headings: []
`

const EVENTS = `- id: biden-meets-trong
  title: Biden and Trong meet
  date:
    edtf: 2023-09-10
    earliest: 2023-09-10
    latest: 2023-09-10
    basis: stated
    words: 10 September 2023
    rule: As stated.
    anchor: first-2023
  status: occurred
  outcome: null
  outcomeNote: null
  partners: [USA]
  mentions: []
  topics: [diplomacy]
  actors: [Joe Biden, Nguyen Phu Trong]
  place: null
  reports:
    - article: first-2023
      status: occurred
      quote: "Mr Biden met Mr Trong on Sunday, 10 September 2023."

- id: chip-talks-foreseen
  title: Talks on chips may follow
  date: null
  status: hypothetical
  outcome: chip-talks
  outcomeNote: null
  partners: [USA]
  mentions: []
  topics: [semiconductors]
  actors: []
  place: null
  reports:
    - article: first-2023
      status: hypothetical
      quote: "Talks on chips could follow “soon”."

- id: chip-talks
  title: Talks on chips follow
  date:
    edtf: 2023
    earliest: 2023-01-01
    latest: 2023-12-31
    basis: resolved
    words: last year
    rule: The year before the article's.
    anchor: second-2024
  status: reported
  outcome: null
  outcomeNote: null
  partners: [USA]
  mentions: [CHN]
  topics: [semiconductors]
  actors: []
  place: null
  reports:
    - article: second-2024
      status: reported
      quote: "talks on chips followed last year"
    - article: first-2023
      status: hypothetical
      quote: "Talks on chips could follow “soon”."
`

const FIRST_CLAIMS = `article: first-2023
claims:
  - id: arms-discussed
    statement: Vietnam and Russia discuss arms.
    kind: fact
    stance: cooperation
    partners: [RUS]
    mentions: [USA]
    topics: [arms]
    attribution:
      speaker: The article
      role: null
      about: Vietnam and Russia
      basis: article
      country: null
    asOf: 2023-09-10
    excerpts:
      - quote: "Vietnam and Russia discuss arms."
      - { article: second-2024, quote: "Lam will visit China." }
    figures:
      - { value: 2, unit: countries, measures: parties, asOf: 2023, approximate: false }
    supersededBy: good-mood
    note: null
`

const SECOND_CLAIMS = `article: second-2024
claims:
  - id: good-mood
    statement: The mood was good.
    kind: assessment
    stance: neutral
    partners: []
    mentions: []
    topics: [diplomacy]
    attribution:
      speaker: The article
      role: null
      about: null
      basis: article
      country: null
    asOf: 2024-09-25
    excerpts:
      - quote: "The mood was good."
        prefix: "05:39\\n\\n"
    figures: []
    supersededBy: null
    note: null
`

const DISCREPANCIES = `- id: could-or-did
  title: Did the talks follow?
  kind: update
  severity: low
  sides:
    - statement: They could follow.
      excerpts:
        - { article: first-2023, quote: "Talks on chips could follow “soon”." }
    - statement: They followed.
      excerpts:
        - { article: second-2024, quote: "talks on chips followed last year" }
  explanation: The world moved on.
  resolution:
    stands: 1
    reason: It is later.
  take: Read the later one.
`

const PLANS = `- event: chip-talks-foreseen
  by: The article
  announced: { edtf: 2023-09-10, words: null }
  announcement: { article: first-2023, quote: "Talks on chips could follow “soon”." }
  fate: open
  outcome: null
  note: null
`

const CHAINS = `- id: chips
  title: Chips
  question: Were there talks?
  topics: [semiconductors]
  answer: There were.
  steps:
    - article: first-2023
      quote: "Talks on chips could follow “soon”."
      word: could
      reading: They could follow.
      change: first
      evidence: first
      note: The article says it.
    - article: second-2024
      quote: "talks on chips followed last year"
      word: followed
      reading: They followed.
      change: firmer
      evidence: new
      note: An official.
`

const PEOPLE = `- id: biden
  name: Joe Biden
  country: USA
  forms:
    - { form: Mr Biden, article: first-2023, quote: "Mr Biden met Mr Trong on Sunday" }
  roles:
    - { title: official, asOf: 2024-09-25, article: second-2024, quote: "A U.S. official said", note: null }
  speakers: [The article]
  actors: []
  about: [Vietnam and Russia]
  note: null
`

const LATER = `- claim: arms-discussed
  change: changed
  records: [good-mood]
  note: null
`

const SAME = `- claims: [arms-discussed, good-mood]
  note: Both say it.
`

const BRIEFINGS = `overview:
  lead:
    - { text: Two leaders met., records: [biden-meets-trong] }
  missing: Everybody else.
topics:${TOPIC_SLUGS.map(
  (topic) => `
  ${topic}:
    stands:
      - { text: Arms are discussed., records: [arms-discussed] }
    asOf: 2023-09-10
    silent: []`,
).join('')}
partners:${PARTNER_CODES.map(
  (partner) => `
  ${partner}:
    standing: { text: They talk., records: [chip-talks], since: 2023-09-10 }
    cooperation: chip-talks
    tension: null
    silent: []`,
).join('')}
`

const STAGE = `day: "2023-09-10"
events:
  - event: chip-talks
    title: Talks on chips could follow
    date: null
    outcomeNote: null
withoutNote: []
answers:
  - { chain: chips, answer: They could follow. }
briefings:
${BRIEFINGS.replaceAll(/^(?=.)/gm, '  ')}`

const UNUSED = `- article: first-2023
  quote: "The mood was good."
  reason: framing
  note: Mood only.
`

export const FILES = {
  firstArticle: 'seeds/articles/001_first.txt',
  secondArticle: 'seeds/articles/002_second.txt',
  articles: 'seeds/articles.yaml',
  events: 'seeds/events.yaml',
  firstClaims: 'seeds/claims/first-2023.yaml',
  secondClaims: 'seeds/claims/second-2024.yaml',
  discrepancies: 'seeds/discrepancies.yaml',
  briefings: 'seeds/briefings.yaml',
  plans: 'seeds/plans.yaml',
  chains: 'seeds/chains.yaml',
  people: 'seeds/people.yaml',
  later: 'seeds/later.yaml',
  same: 'seeds/same.yaml',
  stage: 'seeds/as-of/2023-09-10.yaml',
  unused: 'seeds/unused.yaml',
} as const

/** A fresh copy of the seeds: path from the root to text. */
export function soundSeeds(): Map<string, string> {
  return new Map([
    [FILES.firstArticle, FIRST],
    [FILES.secondArticle, SECOND],
    [FILES.articles, ARTICLES],
    [FILES.events, EVENTS],
    [FILES.firstClaims, FIRST_CLAIMS],
    [FILES.secondClaims, SECOND_CLAIMS],
    [FILES.discrepancies, DISCREPANCIES],
    [FILES.briefings, BRIEFINGS],
    [FILES.unused, UNUSED],
  ])
}

/** The same with what is read across articles: a plan, a chain of wording, a person, later readings, an earlier day. */
export function deepSeeds(): Map<string, string> {
  return new Map([
    ...soundSeeds(),
    [
      FILES.events,
      EVENTS.replace(
        'status: hypothetical\n  outcome: chip-talks',
        'status: planned\n  outcome: chip-talks',
      ).replace('status: hypothetical\n      quote', 'status: planned\n      quote'),
    ],
    [FILES.plans, PLANS],
    [FILES.chains, CHAINS],
    [FILES.people, PEOPLE],
    [FILES.later, LATER],
    [FILES.same, SAME],
    [FILES.stage, STAGE],
  ])
}

/** Replaces the first place of `from` in one file; throws where it does not stand there. */
export function editSeeds(
  seeds: ReadonlyMap<string, string>,
  file: string,
  from: string,
  to: string,
): Map<string, string> {
  const text = seeds.get(file)
  if (text?.includes(from) !== true) throw new Error(`${file} does not hold ${from}`)
  return new Map(seeds).set(
    file,
    text.replace(from, () => to),
  )
}
