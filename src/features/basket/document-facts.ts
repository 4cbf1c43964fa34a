import { quotable } from '#domain/anchoring/quotable.ts'
import type { Entry } from '#domain/basket/entry.ts'
import type { RecordChange } from '#domain/basket/seen.ts'
import type {
  ClaimRecord,
  CorpusIndex,
  EventRecord,
  LedgerRecord,
} from '#domain/corpus/corpus-index.ts'
import { sourceWords } from '#domain/corpus/source-words.ts'
import { eventDateWords } from '#domain/dates/date-words.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Discrepancy } from '#domain/model/corpus.ts'
import { PARTNERS, TOPICS } from '#domain/model/vocabulary.ts'
import { plainAsOf } from '#evidence/as-of-note.tsx'
import { plainFacts } from '#evidence/date-note.tsx'
import { DIFFERENCE_NAMES, SEVERITY_NAMES } from '#evidence/difference-words.ts'
import { changeWords, standsWords } from '#evidence/later-words.ts'
import { BASIS_NAMES, FATE_NAMES, KIND_NAMES } from '#evidence/record-words.ts'
import { STATUS_NAMES } from '#evidence/status-shape.tsx'
import { capitalised } from '#lib/capitalised.ts'
import { factName, factValue } from './change-words.ts'

/** What can be said of a record, in the order in which a document says it. */
export const FACT_KEYS = [
  'data',
  'changed',
  'status',
  'kind',
  'date',
  'date_known',
  'outcome',
  'speaker',
  'about',
  'basis',
  'as_of',
  'as_of_known',
  'later',
  'also_said',
  'partners',
  'topics',
  'sources',
  'differences',
  'remarks',
] as const
type FactKey = (typeof FACT_KEYS)[number]

/** One thing that is said of a record. */
export interface DocumentFact {
  readonly key: FactKey
  /** "How the date is known" */
  readonly name: string
  readonly value: string
  /** A date as EDTF, for files that are read by programs. */
  readonly edtf?: string
}

/** All that the page says of a record beside its quotes; what is not known or does not apply is left out. */
export function factsOf(
  record: LedgerRecord,
  index: CorpusIndex,
  change: RecordChange | null,
): readonly DocumentFact[] {
  const own = record.type === 'event' ? eventFacts(record, index) : claimFacts(record)
  return [
    ...said('changed', 'Changed since it was marked', change ? changeInWords(change) : ''),
    ...own,
    ...said(
      'partners',
      'Partners',
      PARTNERS.filter(({ code }) => record.partners.includes(code))
        .map(({ name }) => name)
        .join(', '),
    ),
    ...said(
      'topics',
      'Topics',
      TOPICS.filter(({ slug }) => record.topics.includes(slug))
        .map(({ name }) => name)
        .join(', '),
    ),
    ...said('sources', 'Sources', sourceWords(record)),
    ...record.discrepancies.flatMap((one) =>
      said('differences', 'Sources differ', differenceInWords(one)),
    ),
    ...said(
      'remarks',
      'Note by the ledger',
      (record.type === 'claim' ? record.claim.note : record.event.outcomeNote) ?? '',
    ),
  ]
}

/** Of a record that the data no longer hold: that it is gone, and the facts that were kept with the mark. */
export function goneFacts({ seen }: Entry): readonly DocumentFact[] {
  return [
    ...said(
      'data',
      'No longer in the data',
      `What stands here was kept with the mark, under data version ${seen.version}.`,
    ),
    ...Object.entries(seen.facts).flatMap(([name, value]) => {
      const key = name === 'asOf' ? 'as_of' : FACT_KEYS.find((known) => known === name)
      const fact = { name: factName(name), value: factValue(name, value) }
      return [{ key: key ?? 'remarks', ...fact, ...(isDated(name) ? { edtf: value } : {}) }]
    }),
  ]
}

function isDated(name: string): boolean {
  return name === 'date' || name === 'asOf'
}

function said(key: FactKey, name: string, value: string, edtf?: string): readonly DocumentFact[] {
  return value === '' ? [] : [{ key, name, value, ...(edtf === undefined ? {} : { edtf }) }]
}

function eventFacts(record: EventRecord, index: CorpusIndex): readonly DocumentFact[] {
  const { status, date } = record.event
  const { name, meaning } = STATUS_NAMES[status]
  const plan = index.planByEvent.get(record.id)
  return [
    ...said('status', factName('status'), `${name}: ${meaning}`),
    ...said('date', factName('date'), capitalised(eventDateWords(record.event)), date?.edtf ?? ''),
    ...said('date_known', 'How the date is known', date ? plainFacts(date, record.anchor) : ''),
    ...said(
      'outcome',
      'What became of the plan',
      plan ? `${FATE_NAMES[plan.fate]}. Announced by: ${plan.by}.` : '',
    ),
    ...said('speaker', factName('speaker'), record.speakers.join('; ')),
  ]
}

function claimFacts(record: ClaimRecord): readonly DocumentFact[] {
  const { kind, asOf, attribution } = record.claim
  const { speaker, role, about, basis } = attribution
  const own = basis === 'article'
  return [
    ...said('kind', factName('kind'), KIND_NAMES[kind]),
    ...said(
      'speaker',
      factName('speaker'),
      own ? 'The article itself' : [speaker, role].filter(Boolean).join(', '),
    ),
    ...said('about', 'About', about ?? ''),
    ...said('basis', factName('basis'), capitalised(BASIS_NAMES[basis])),
    ...said('as_of', factName('asOf'), formatEdtf(asOf), asOf),
    ...said('as_of_known', 'How the day is known', plainAsOf(record)),
    ...said('later', 'Since then', laterInWords(record)),
    ...said('also_said', 'Also said', sameInWords(record)),
  ]
}

/** What confirmed or changed a claim, or that nothing here did; empty where later reading cannot overtake it. */
function laterInWords(told: ClaimRecord): string {
  const { claim, later } = told
  if (!claim.later) return ''
  const { note } = claim.later
  if (later.length === 0)
    return [`${capitalised(standsWords(told))}.`, note].filter(Boolean).join(' ')
  const by = later.map(
    ({ record, article }) =>
      `${record.text.replace(/\.$/, '')} (article ${article.label}, ${formatEdtf(article.published.edtf)})`,
  )
  return [`${capitalised(changeWords(told))} by: ${by.join('; ')}.`, note].filter(Boolean).join(' ')
}

function sameInWords({ same, sameNote, originCount }: ClaimRecord): string {
  if (same.length === 0) return ''
  const articles = same.map(({ articles: [first] }) => first?.label).join(', ')
  const origin = originCount > 1 ? 'of another origin' : 'of the same origin'
  return [`In article ${articles}, ${origin}.`, sameNote].filter(Boolean).join(' ')
}

function differenceInWords({ title, kind, severity, take, resolution }: Discrepancy): string {
  const { name } = DIFFERENCE_NAMES[kind]
  const outcome = resolution.stands === null ? 'Left open.' : 'What stands:'
  return `${title} (${name.toLowerCase()}, ${SEVERITY_NAMES[severity]}). ${take} ${outcome} ${resolution.reason}`
}

/** How a record reads otherwise than when it was marked. */
function changeInWords(change: RecordChange): string {
  if (change.kind === 'gone') return ''
  return [
    ...(change.text ? [`It read: “${change.text.was}”`] : []),
    ...change.facts.map(
      ({ name, was, is }) =>
        `${factName(name)}: was ${factValue(name, was)}, is ${factValue(name, is)}.`,
    ),
    ...change.lost.map(
      ({ exact, label }) => `It no longer rests on “${quotable(exact)}” (article ${label}).`,
    ),
    ...change.gained.map(
      ({ exact, label }) => `It now rests on “${quotable(exact)}” (article ${label}).`,
    ),
  ].join(' ')
}
