import type {
  ClaimRecord,
  CorpusIndex,
  EventRecord,
  LedgerRecord,
} from '#domain/corpus/corpus-index.ts'
import { selectDiscrepancies } from '#domain/corpus/discrepancy-records.ts'
import type { Selection } from '#domain/corpus/selection.ts'
import { followSentence, type FollowedSentence } from '#domain/corpus/sourced-sentence.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Chain, Question } from '#domain/model/context.ts'
import type { Discrepancy } from '#domain/model/corpus.ts'
import { PARTNERS, TOPICS, type Status, type Topic } from '#domain/model/vocabulary.ts'
import { buildFigures, type FigureGroup } from './figures-model.ts'
import { buildFirmness, type FirmnessStep } from './firmness-model.ts'
import { buildHappenings, pickHappenings, type Happening } from './happenings-model.ts'
import { buildVoices, type Voice } from './voices-model.ts'

/** All that the visible records say on a topic. */
export interface TopicView {
  readonly topic: Topic
  readonly name: string
  readonly events: number
  readonly claims: number
  /** Where it stands, without the sentences that rest on nothing visible. */
  readonly stands: readonly FollowedSentence[]
  /** The day of the latest article that speaks of it, in words; null without a briefing. */
  readonly asOf: string | null
  readonly firmness: readonly FirmnessStep[]
  /** The matters whose wording is followed from article to article. */
  readonly chains: readonly Chain[]
  readonly figures: readonly FigureGroup[]
  readonly happenings: readonly Happening[]
  readonly voices: readonly Voice[]
  /** Differences between sources that matter much here. */
  readonly differences: readonly Discrepancy[]
  /** What no article says on it. */
  readonly silent: readonly string[]
}

/** A question with the records that prompt it; the first is what it opens. */
interface FollowedQuestion {
  readonly question: Question
  readonly records: readonly LedgerRecord[]
}

export function buildTopicView(
  index: CorpusIndex,
  visible: readonly LedgerRecord[],
  topic: Topic,
): TopicView {
  const records = visible.filter((record) => record.topics.includes(topic))
  const events = records.filter((record): record is EventRecord => record.type === 'event')
  const claims = records.filter((record): record is ClaimRecord => record.type === 'claim')
  const briefing = index.corpus.briefings.topics[topic]
  const left = new Set(visible)
  return {
    topic,
    name: nameOf(topic),
    events: events.length,
    claims: claims.length,
    stands: (briefing?.stands ?? []).flatMap(
      (sentence) => followSentence(index, sentence, left) ?? [],
    ),
    asOf: briefing ? formatEdtf(briefing.asOf) : null,
    firmness: buildFirmness(records),
    chains: index.corpus.chains.filter(({ topics }) => topics.includes(topic)),
    figures: buildFigures(claims),
    happenings: buildHappenings(index, events),
    voices: buildVoices(claims),
    differences: selectDiscrepancies(index, records).filter(({ severity }) => severity === 'high'),
    silent: briefing?.silent ?? [],
  }
}

/** What to ask next on a topic, and where; whatever is chosen, since a question asks for what no choice shows. */
export function followQuestions(index: CorpusIndex, topic: Topic): readonly FollowedQuestion[] {
  return index.corpus.questions
    .filter((question) => question.topic === topic)
    .map((question) => ({
      question,
      records: question.records.flatMap((id) => index.recordById.get(id) ?? []),
    }))
}

/** Whether no visible record is on the topic. */
export function isEmpty({ events, claims }: TopicView): boolean {
  return events + claims === 0
}

/** The few that a panel of the dashboard shows, and how many the topic's page has beyond them. */
interface Few<T> {
  readonly shown: readonly T[]
  readonly more: number
}

export interface TopicDigest {
  readonly view: TopicView
  readonly figures: Few<FigureGroup>
  readonly happenings: Few<Happening>
  readonly voices: Few<Voice>
}

const FEW = { figures: 2, happenings: 4, voices: 3 }

/**
 * Shortens a topic to what tells most: the latest figures; plans that are still open and then the
 * latest events; one statement each of those who speak on record, then of the unnamed.
 */
export function digestTopic(view: TopicView): TopicDigest {
  return {
    view,
    figures: few(view.figures, view.figures.slice(0, FEW.figures)),
    happenings: few(view.happenings, pickHappenings(view.happenings, FEW.happenings)),
    voices: few(view.voices, view.voices.slice(0, FEW.voices)),
  }
}

function few<T>(all: readonly T[], shown: readonly T[]): Few<T> {
  return { shown, more: all.length - shown.length }
}

interface TopicName {
  readonly topic: Topic
  readonly name: string
}

export interface TopicsView {
  readonly digests: readonly TopicDigest[]
  /** Topics that would have a panel, but of which no record is visible. */
  readonly emptied: readonly TopicName[]
  /** Topics without a panel here, with how many visible events and claims each has. */
  readonly others: readonly (TopicName & { readonly count: number })[]
}

/** The chosen topics as panels, or the four main ones where none is chosen; the rest as a list. */
export function buildTopicsView(
  index: CorpusIndex,
  visible: readonly LedgerRecord[],
  chosen: readonly Topic[],
): TopicsView {
  const panels = TOPICS.filter(({ slug, main }) =>
    chosen.length > 0 ? chosen.includes(slug) : main,
  )
  const views = panels.map(({ slug }) => buildTopicView(index, visible, slug))
  return {
    digests: views.filter((view) => !isEmpty(view)).map(digestTopic),
    emptied: views.filter(isEmpty).map(({ topic, name }) => ({ topic, name })),
    others: TOPICS.filter((topic) => !panels.includes(topic)).map(({ slug, name }) => ({
      topic: slug,
      name,
      count: visible.filter((record) => record.topics.includes(slug)).length,
    })),
  }
}

/**
 * Says that nothing is left of a topic, and under which choices.
 * @param articles "the five articles"
 * @param selections what the page is about and what the reader chose, which narrow each other
 */
export function describeNothing(
  topic: Topic,
  selections: readonly Selection[],
  statusName: (status: Status) => string,
  articles: string,
): string {
  const parts = [
    nameOf(topic).toLowerCase(),
    ...selections.flatMap(({ topics, partners, statuses, bases, speakers, origins }) => [
      either(topics.filter((slug) => slug !== topic).map((slug) => nameOf(slug).toLowerCase())),
      either(PARTNERS.filter(({ code }) => partners.includes(code)).map(({ name }) => name)),
      either(statuses.map((status) => `the status “${statusName(status)}”`)),
      bases.length + speakers.length > 0 ? 'who is chosen to say it' : '',
      origins.length > 0 ? 'the chosen number of origins' : '',
    ]),
  ].filter(Boolean)
  return parts.length > 1
    ? `No statement in ${articles} joins ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`
    : `No statement in ${articles} is on ${parts[0]}.`
}

function either(names: readonly string[]): string {
  return names.join(' or ')
}

function nameOf(topic: Topic): string {
  return TOPICS.find(({ slug }) => slug === topic)?.name ?? topic
}
