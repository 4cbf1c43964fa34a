import type { Basket, Mark } from '#domain/basket/entry.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { outletWords } from '#domain/corpus/source-words.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { MARK_NAMES } from '#evidence/basket-mark.tsx'
import { plural } from '#lib/plural.ts'
import { buildBasketView, type BasketItem } from './basket-model.ts'
import { factsOf, goneFacts, type DocumentFact } from './document-facts.ts'
import { formatMoment } from './moment-words.ts'

/** A quote with where it stands. */
export interface DocumentQuote {
  /** The words of the article, letter by letter. */
  readonly exact: string
  /** "Article 001, outlet not stated, origin Reuters (inferred), published 23 Sept 2024 (stated)" */
  readonly source: string
  /** The article, null where the data no longer hold it. */
  readonly article: Article | null
  /** The address of the sentence, in full; null where the data no longer hold it. */
  readonly link: string | null
}

/** A marked record, in finished words. */
export interface DocumentRecord {
  /** Id of the event or claim. */
  readonly id: string
  readonly type: 'event' | 'claim'
  /** Title or statement, in the ledger's own words. */
  readonly text: string
  readonly mark: Mark
  /** When it was marked, and when mark or note were last changed: moments in universal time. */
  readonly added: string
  readonly changed: string
  /** The same in words, by the reader's clock. */
  readonly marked: string
  /** The reader's own; empty where there is none. */
  readonly note: string
  readonly facts: readonly DocumentFact[]
  readonly quotes: readonly DocumentQuote[]
}

/** The records of a mark. */
interface DocumentGroup {
  /** "Doubtful" */
  readonly heading: string
  readonly meaning: string
  readonly records: readonly DocumentRecord[]
}

/** The whole basket, ready to be written in any form. */
export interface BasketDocument {
  readonly title: string
  /** What it is, where from and of when; a paragraph each. */
  readonly about: readonly string[]
  /** The address of the basket's page, in full. */
  readonly page: string
  /** Data version: hash of the corpus. */
  readonly version: string
  readonly groups: readonly DocumentGroup[]
  /** Articles that are quoted, in order of publication. */
  readonly articles: readonly Article[]
}

/** What a mark means, for those to whom the document is given. */
const MARK_MEANINGS: Readonly<Record<Mark, string>> = {
  doubtful: 'Something about it did not convince the reader; the note may say what.',
  kept: 'Put aside to use or to look at again.',
  checked: 'The reader read it against its sentence, and it holds.',
}

/** What a document needs beside the basket. */
export interface DocumentContext {
  /** The moment at which it is saved, in universal time. */
  readonly now: string
  /** The address of the basket's page, in full. */
  readonly page: string
  /** The address of a sentence in its article, in full. */
  readonly linkTo: (excerpt: Excerpt) => string
}

/**
 * Everything in a basket as a document: by mark as on the page, each record as all articles have it, with its facts, what
 * sources differ on, the reader's note, and every quote with its source.
 */
export function buildBasketDocument(
  index: CorpusIndex,
  basket: Basket,
  context: DocumentContext,
): BasketDocument {
  const { corpus } = index
  const view = buildBasketView(index, basket, [], EVERYTHING)
  const groups = view.groups.map(({ mark, items }) => ({
    heading: MARK_NAMES[mark].name,
    meaning: MARK_MEANINGS[mark],
    records: items.map((item) => toRecord(item, index, context)),
  }))
  const quoted = new Set(
    groups.flatMap(({ records }) =>
      records.flatMap(({ quotes }) => quotes.map(({ article }) => article)),
    ),
  )
  return {
    title: 'Evidence basket',
    about: [
      `${plural(view.total, 'record')} marked in Bamboo Ledger, which sets out what ${plural(corpus.articles.length, 'news article')} say about Vietnam and five partners. This is the whole basket, with no filter, each record as all the articles have it.`,
      'Titles and statements are the ledger’s own words; quotes are the articles’, letter by letter. Marks and notes are by the reader who kept this basket.',
      `Saved ${formatMoment(context.now)}. Data version ${corpus.version}.`,
    ],
    page: context.page,
    version: corpus.version,
    groups,
    articles: corpus.articles.filter((article) => quoted.has(article)),
  }
}

function toRecord(
  { entry, record, change }: BasketItem,
  index: CorpusIndex,
  { linkTo }: DocumentContext,
): DocumentRecord {
  const { mark, note, added, changed, seen } = entry
  const own = {
    id: entry.record,
    mark,
    note,
    added,
    changed,
    marked: `Marked ${formatMoment(added)}${changed === added ? '' : `, edited ${formatMoment(changed)}`}`,
  }
  if (record) {
    return {
      ...own,
      type: record.type,
      text: record.text,
      facts: factsOf(record, index, change),
      quotes: record.excerpts.map((excerpt) => toQuote(excerpt, index, linkTo)),
    }
  }
  return {
    ...own,
    type: seen.type,
    text: seen.text,
    facts: goneFacts(entry),
    quotes: seen.quotes.map(({ excerpt: id, article, label, exact }) => {
      const excerpt = index.excerptById.get(id)
      if (excerpt?.exact === exact) return toQuote(excerpt, index, linkTo)
      const known = index.articleById.get(article) ?? null
      const source = known ? articleInWords(known, index) : `Article ${label}`
      return { exact, article: known, source: `${source}, as kept with the mark`, link: null }
    }),
  }
}

function toQuote(
  excerpt: Excerpt,
  index: CorpusIndex,
  linkTo: DocumentContext['linkTo'],
): DocumentQuote {
  const article = index.articleById.get(excerpt.article) ?? null
  return {
    exact: excerpt.exact,
    article,
    source: article ? articleInWords(article, index) : excerpt.article,
    link: linkTo(excerpt),
  }
}

/** "Article 001, outlet not stated, origin Reuters (inferred), published 23 Sept 2024 (stated)" */
function articleInWords(article: Article, { originsOf }: CorpusIndex): string {
  const { label, publisher, published } = article
  return [
    `Article ${label}`,
    outletWords(article),
    ...originsOf([article])
      .filter(({ name }) => name !== publisher.name)
      .map(({ name, basis }) => `origin ${name} (${basis})`),
    `published ${formatEdtf(published.edtf)} (${published.basis})`,
  ].join(', ')
}
