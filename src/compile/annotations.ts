import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Excerpt } from '#domain/model/corpus.ts'

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
 * @param fileOf the file of an article's text by the article's id, below the base path
 * @returns the text of the file in pieces, one for each excerpt
 */
export function* annotationPieces(
  { corpus, recordsByExcerpt }: CorpusIndex,
  texts: ReadonlyMap<string, string>,
  fileOf: (article: string) => string,
): Generator<string> {
  const { version, excerpts } = corpus
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:bamboo-ledger:${version}`,
    type: 'AnnotationCollection',
    label: `Bamboo Ledger, data version ${version}`,
    total: excerpts.length,
    first: { id: `urn:bamboo-ledger:${version}:1`, type: 'AnnotationPage', items: [] },
  }
  const [before = '', after = ''] = JSON.stringify(collection, null, 1).split('[]')
  yield `${before}[`
  for (const [place, excerpt] of excerpts.entries()) {
    const { id, article, exact, prefix, suffix } = excerpt
    const annotation: Annotation = {
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
        source: `../${fileOf(article)}`,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', ...inCodePoints(excerpt, texts.get(article) ?? '') },
        ],
      },
    }
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(annotation, null, 1)}`.replaceAll(
      '\n',
      '\n   ',
    )
  }
  yield `\n  ]${after}`
}

function inCodePoints({ start, end }: Excerpt, text: string): { start: number; end: number } {
  const before = Array.from(text.slice(0, start)).length
  return { start: before, end: before + Array.from(text.slice(start, end)).length }
}
