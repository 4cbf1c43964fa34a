import { buildCorpusIndex } from '../corpus/corpus-index.ts'
import { buildCoverage } from '../corpus/coverage.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Reference } from '../model/reference.ts'
import { countryName, formatFigure, formatWhen } from '../reference/reference-words.ts'
import type { SearchDocument } from './search-engine.ts'

/**
 * Everything that can be found: events and claims with the words that they rest on, every sentence of reporting,
 * people by every form of their name, and figures from outside the articles.
 * @param texts article id to its text, nothing trimmed
 */
export function listDocuments(
  corpus: Corpus,
  texts: ReadonlyMap<string, string>,
  reference: Reference | null,
): readonly SearchDocument[] {
  const { records } = buildCorpusIndex(corpus)
  return [
    ...records.map((record): SearchDocument => {
      const words = record.excerpts.map(({ exact }) => exact)
      const names =
        record.type === 'claim'
          ? [record.claim.attribution.speaker]
          : [...record.event.actors, record.event.place ?? '']
      return {
        id: `record ${record.id}`,
        kind: 'record',
        key: record.id,
        name: record.text,
        words: [...new Set([...words, ...names])].join(' · '),
      }
    }),
    ...buildCoverage(corpus).flatMap(({ article, pieces }) =>
      pieces
        .filter(({ use }) => use.kind !== 'furniture')
        .map(({ start, end }): SearchDocument => ({
          id: `sentence ${article} ${start}`,
          kind: 'sentence',
          key: article,
          name: '',
          words: '',
          text: texts.get(article)?.slice(start, end) ?? '',
          span: [start, end],
        })),
    ),
    ...corpus.people.map(({ id, name, forms, roles }): SearchDocument => ({
      id: `person ${id}`,
      kind: 'person',
      key: id,
      name,
      words: [
        ...new Set([...forms.map(({ form }) => form), ...roles.map(({ title }) => title)]),
      ].join(' · '),
    })),
    ...(reference?.sets ?? []).flatMap((set) =>
      set.figures.map((figure): SearchDocument => ({
        id: `figure ${figure.id}`,
        kind: 'figure',
        key: figure.id,
        name: '',
        words: '',
        title: set.title,
        text: [
          countryName(figure.partner),
          formatWhen(figure, set),
          figure.text ?? formatFigure(figure, set),
          figure.note ?? '',
        ]
          .filter(Boolean)
          .join(' · '),
      })),
    ),
  ]
}
