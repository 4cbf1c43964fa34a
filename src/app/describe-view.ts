import { EXCERPTS_ONLY } from '#data/excerpts-only.ts'
import { buildCoverage } from '#domain/corpus/coverage.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { outlineOf } from '#domain/corpus/outline-of.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { Article } from '#domain/model/corpus.ts'
import { nameInWords, PARTNERS } from '#domain/model/vocabulary.ts'
import { buildPerson } from '#features/people/people-model.ts'
import { articleFacts, countWords } from '#features/previews/preview-model.ts'
import {
  articleScope,
  partnerScope,
  topicScope,
  wholeScope,
  type Scope,
} from '#features/previews/scope-model.ts'
import { plural } from '#lib/plural.ts'
import { EMBED_PATH, matchRoute, type RouteMatch } from './routes.ts'

const ALL = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const ANY = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/**
 * What a search engine or a link preview says of the view at a path, worked out from the data; null where there is
 * no such view, and for what stands in frames elsewhere and is not found by itself. Only the build asks, so that no reader's browser gets these words twice.
 */
export function describeView(path: string, index: CorpusIndex): string | null {
  const match = path === EMBED_PATH ? null : matchRoute(path, outlineOf(index))
  return match && describe(match, index)
}

/** @throws where a view has no description, so that a new one is not forgotten */
function describe(match: RouteMatch, index: CorpusIndex): string {
  const { corpus } = index
  const { slug, route } = match
  const article = index.articleById.get(slug)
  switch (route.pattern) {
    case '/':
      return `${countWords(wholeScope(index))} from five news articles on Vietnam and ${ALL.format(PARTNERS.map(({ name }) => nameInWords(name)))}, each linked to the sentence it rests on.`
    case '/topics/:slug': {
      const scope = topicScope(index, slug)
      const partners = `partners: ${ALL.format(scope.said)}`
      return `${countScope(match, index, scope)}; ${partners}.${silenceWords(scope)}`
    }
    case '/partners/:slug': {
      const scope = partnerScope(index, slug)
      const topics = scope.silent.length === 0 ? 'all eight topics' : ALL.format(scope.said)
      return `${countScope(match, index, scope)}, on ${topics}.${silenceWords(scope)}`
    }
    case '/articles': {
      const undated = corpus.articles.filter(({ published }) => published.basis === 'inferred')
      const unnamed = corpus.articles.filter(({ publisher }) => publisher.name === null)
      return `The five texts on which every event and claim rests, with how outlet, date and origin of each are known. ${undated.length} state no date, ${unnamed.length} name no outlet.`
    }
    case '/articles/:slug':
      return article ? describeArticle(article, index) : missing(slug)
    case '/articles/:slug/use':
      return article ? describeUse(article, index) : missing(slug)
    case '/plans': {
      const open = corpus.plans.filter(({ fate }) => fate === 'open')
      return `${plural(corpus.plans.length, 'plan')} that the five articles report, who announced each and what became of it. Of ${open.length} these articles tell no outcome.`
    }
    case '/wording':
      return `${plural(corpus.chains.length, 'matter')} with each article’s own words in order of publication: where the wording grows firmer, and whether new evidence came with it.`
    case '/voices': {
      const own = index.claims.filter(({ claim }) => claim.attribution.basis === 'article')
      return `Who makes the ${plural(index.claims.length, 'claim')} of the five articles, about whom and on what basis. ${own.length} are in the articles’ own words.`
    }
    case '/people':
      return `${plural(corpus.people.length, 'person', 'people')} whom the five articles name, each once, with every office and every form of the name, and what each says.`
    case '/people/:slug':
      return describePerson(slug, index)
    case '/basket':
      return 'Events and claims that you mark as kept, checked or doubtful, with your notes. They stay in your browser and are sent nowhere; a file takes them along.'
    case '/claims':
      return `All ${countWords(wholeScope(index))} of the five articles in one table, with status, date, speaker and sources, and as a file with their sentences.`
    case '/method':
      return `How the ledger was made from five articles and ${plural(corpus.excerpts.length, 'excerpt')}, what it cannot say, and a check in your browser that every excerpt is verbatim.`
    default:
      return missing(route.pattern)
  }
}

/** "Arms: 11 events and 21 claims from 2 of the five articles, 2 origins" */
function countScope({ route, slug }: RouteMatch, index: CorpusIndex, scope: Scope): string {
  const { articlesInWords, corpus } = index
  const count = scope.articles.length
  const articles =
    count === corpus.articles.length ? articlesInWords : `${count} of ${articlesInWords}`
  const origins = plural(scope.origins.length, 'origin')
  return `${route.title(slug, outlineOf(index))}: ${countWords(scope)} from ${articles}, ${origins}`
}

function silenceWords({ silent }: Scope): string {
  return silent.length === 0 ? '' : ` No statement on ${ANY.format(silent)}.`
}

function describeArticle(article: Article, index: CorpusIndex): string {
  const excerpts = plural(index.excerptsByArticle.get(article.id)?.length ?? 0, 'excerpt')
  const text = EXCERPTS_ONLY ? 'in excerpts' : 'in full'
  const rests = countWords(articleScope(index, article))
  return `Article ${article.label} ${text}, ${articleFacts(article)}: ${excerpts} marked, on which ${rests} rest.`
}

function describeUse(article: Article, index: CorpusIndex): string {
  const coverage = buildCoverage(index.corpus).find((one) => one.article === article.id)
  if (!coverage) return missing(article.id)
  return `Article ${article.label}, ${articleFacts(article)}, sentence by sentence: ${coverage.used} of ${plural(coverage.sentences, 'sentence')} of reporting are used, and what rests on each.`
}

function describePerson(id: string, index: CorpusIndex): string {
  const account = buildPerson(index, id, EVERYTHING)
  if (!account) return missing(id)
  const { person, totals } = account
  const counts = [
    `${plural(totals.says, 'claim')} made`,
    `${plural(totals.about, 'claim')} about the person`,
    plural(totals.events, 'event'),
  ]
  return `${person.name} in the five articles, with every office and form of the name they give: ${ALL.format(counts)}.`
}

function missing(what: string): never {
  throw new Error(`${what} has no description`)
}
