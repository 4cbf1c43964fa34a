import { nameInWords, PARTNERS, STATUSES, TOPICS, type Status } from '#domain/model/vocabulary.ts'
import type { CorpusIndex, EventRecord } from '#domain/corpus/corpus-index.ts'
import { originWords, outletWords, sourceWords } from '#domain/corpus/source-words.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Article } from '#domain/model/corpus.ts'
import { plural } from '#lib/plural.ts'
import { articleScope, partnerScope, topicScope, wholeScope, type Scope } from './scope-model.ts'
import { listSpells } from './spell-model.ts'

/** What the picture of a view shows that goes with a link to it. */
export interface Preview {
  /** Path of the view, below the base. */
  readonly path: string
  /** What kind of view it is, with what is known of an article. */
  readonly kind: string
  readonly title: string
  /** How much there is and from how many sources. */
  readonly facts: string
  /** Of whom or what no article says anything here; null where of all something is said. */
  readonly silence: string | null
  /** Name of the colour of its marks. */
  readonly hue: string
  /** Every status, also one that no event has. */
  readonly statuses: readonly { readonly status: Status; readonly count: number }[]
  /** One mark an event, by the spell in which it lies; none is an answer. */
  readonly spells: readonly { readonly name: string; readonly marks: readonly Status[] }[]
  /** What a mark stands for. */
  readonly note: string
  /** The data version. */
  readonly version: string
}

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** The pictures of the site: the dashboard's, which views without their own use, then topics, partners and articles. */
export function listPreviews(index: CorpusIndex): readonly Preview[] {
  return [
    {
      path: '/',
      kind: 'September 2023 and September 2024',
      title: 'Vietnam and five partners',
      hue: 'ink',
      silence: null,
      ...told(index, wholeScope(index)),
    },
    ...TOPICS.map(({ slug, name }) => {
      const scope = topicScope(index, slug)
      const silence = silenceOn('on Vietnam and', scope.silent)
      const parts = { path: `/topics/${slug}`, kind: 'Topic', title: name, hue: 'ink', silence }
      return { ...parts, ...told(index, scope) }
    }),
    ...PARTNERS.map(({ slug, name, code }) => {
      const scope = partnerScope(index, slug)
      const title = `Vietnam and ${nameInWords(name)}`
      const silence = silenceOn('on', scope.silent)
      const hue = code.toLowerCase()
      const parts = { path: `/partners/${slug}`, kind: 'Partner', title, hue, silence }
      return { ...parts, ...told(index, scope) }
    }),
    ...index.corpus.articles.map((article) => {
      const scope = articleScope(index, article)
      return {
        path: `/articles/${article.id}`,
        kind: `Article ${article.label}, ${articleFacts(article)}`,
        title: article.title ?? article.subject,
        facts: restingWords(index, article, scope),
        silence: null,
        hue: 'ink',
        ...drawn(index, scope, (event) => statusIn(index, event, article)),
        note: 'One mark an event, as this article reports it',
      }
    }),
  ]
}

/** What a picture says, for those who do not see it. */
export function previewWords({ kind, title, facts, silence }: Preview): string {
  return [`Bamboo Ledger, ${kind}: ${title}`, facts, ...(silence ? [silence] : [])].join('. ')
}

/** "Bloomberg, 10 Sept 2023 (date inferred)", "outlet not stated, 23 Sept 2024" */
export function articleFacts(article: Article): string {
  const { published } = article
  const date = formatEdtf(published.edtf)
  return `${outletWords(article)}, ${date}${published.basis === 'inferred' ? ' (date inferred)' : ''}`
}

/** "9 events and 15 claims" */
export function countWords({ events, claims }: Pick<Scope, 'events' | 'claims'>): string {
  return `${plural(events.length, 'event')} and ${plural(claims.length, 'claim')}`
}

/** "58 excerpts, on which 27 events and 39 claims rest; 1 origin (Bloomberg, stated)" */
function restingWords(index: CorpusIndex, { id }: Article, scope: Scope): string {
  const excerpts = plural(index.excerptsByArticle.get(id)?.length ?? 0, 'excerpt')
  return `${excerpts}, on which ${countWords(scope)} rest; ${originWords(scope.origins)}`
}

/** What all five articles tell of a scope. */
function told(index: CorpusIndex, scope: Scope) {
  return {
    facts: `${countWords(scope)} from ${sourceWords(scope)}`,
    note: 'One mark an event, as five news articles report it',
    ...drawn(index, scope, ({ event }) => event.status),
  }
}

/** The events of a scope as marks: by status, and by spell in the order of the statuses. */
function drawn(
  { corpus }: CorpusIndex,
  { events }: Scope,
  statusOf: (event: EventRecord) => Status,
) {
  const byStatus = STATUSES.map((status) => ({
    status,
    own: events.filter((event) => statusOf(event) === status),
  }))
  return {
    statuses: byStatus.map(({ status, own }) => ({ status, count: own.length })),
    spells: listSpells(corpus).map(({ name, holds }) => ({
      name,
      marks: byStatus.flatMap(({ status, own }) =>
        own.filter(({ event }) => holds(event.date)).map(() => status),
      ),
    })),
    version: corpus.version,
  }
}

/** How far an event had got as one article has it: what another says of it is not this one's. */
function statusIn({ excerptById }: CorpusIndex, { event }: EventRecord, { id }: Article): Status {
  const own = event.reports.filter(({ excerpt }) => excerptById.get(excerpt)?.article === id)
  return own.at(-1)?.status ?? event.status
}

function silenceOn(subject: string, names: readonly string[]): string | null {
  return names.length === 0 ? null : `No statement ${subject} ${LIST.format(names)}`
}
