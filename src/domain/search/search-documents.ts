import { buildCorpusIndex } from '../corpus/corpus-index.ts'
import { buildCoverage } from '../corpus/coverage.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Reference } from '../model/reference.ts'
import { countryName, formatFigure, formatWhen } from '../reference/reference-words.ts'
import { JOINT, textsOfPerson, textsOfRecord, type DocumentTexts } from './document-texts.ts'
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
    ...records.map((record): SearchDocument => ({
      id: `record ${record.id}`,
      kind: 'record',
      key: record.id,
      ...joinTexts(textsOfRecord(record)),
    })),
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
          start,
        })),
    ),
    ...corpus.people.map((person): SearchDocument => ({
      id: `person ${person.id}`,
      kind: 'person',
      key: person.id,
      ...joinTexts(textsOfPerson(person)),
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
          .join(JOINT),
      })),
    ),
  ]
}

/** The fields that are indexed; what is said twice counts once. */
function joinTexts([name, ...rest]: DocumentTexts): Pick<SearchDocument, 'name' | 'words'> {
  return { name, words: [...new Set(rest)].join(JOINT) }
}
