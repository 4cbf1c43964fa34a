import { buildCorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Corpus, Excerpt } from '#domain/model/corpus.ts'

/** An annotation of the W3C Web Annotation Data Model: an excerpt, and what is said on the ground of it. */
interface Annotation {
  /** Address of the sentence in its article, from where the file lies. */
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'describing'
  readonly body: readonly {
    readonly type: 'TextualBody'
    readonly purpose: 'describing'
    readonly format: 'text/plain'
    readonly language: 'en'
    /** Title of an event, statement of a claim. */
    readonly value: string
  }[]
  readonly target: {
    /** Address of the article's text, from where the file lies. */
    readonly source: string
    readonly selector: readonly [
      {
        readonly type: 'TextQuoteSelector'
        readonly exact: string
        readonly prefix: string
        readonly suffix: string
      },
      {
        readonly type: 'TextPositionSelector'
        /** In Unicode code points, as the model wants it; the corpus counts UTF-16 code units. */
        readonly start: number
        readonly end: number
      },
    ]
  }
}

/**
 * Every excerpt as a W3C Web Annotation, in JSON-LD (https://www.w3.org/TR/annotation-model/): a collection with one page.
 * Its addresses are relative to `data/`, so that it is right below any base path.
 * @param texts article id to its text
 * @param articles article id to the file of its text, below the base path
 */
export function annotationsJson(
  corpus: Corpus,
  texts: ReadonlyMap<string, string>,
  articles: Readonly<Record<string, string>>,
): string {
  const { recordsByExcerpt } = buildCorpusIndex(corpus)
  const items = corpus.excerpts.map((excerpt): Annotation => {
    const { id, article, exact, prefix, suffix } = excerpt
    return {
      id: `../articles/${article}?excerpt=${id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: (recordsByExcerpt.get(id) ?? []).map(({ text }) => ({
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'en',
        value: text,
      })),
      target: {
        source: `../${articles[article]}`,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', ...inCodePoints(excerpt, texts.get(article) ?? '') },
        ],
      },
    }
  })
  return JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:bamboo-ledger:${corpus.version}`,
      type: 'AnnotationCollection',
      label: `Bamboo Ledger, data version ${corpus.version}`,
      total: items.length,
      first: { id: `urn:bamboo-ledger:${corpus.version}:1`, type: 'AnnotationPage', items },
    },
    null,
    1,
  )
}

function inCodePoints({ start, end }: Excerpt, text: string): { start: number; end: number } {
  const before = Array.from(text.slice(0, start)).length
  return { start: before, end: before + Array.from(text.slice(start, end)).length }
}
