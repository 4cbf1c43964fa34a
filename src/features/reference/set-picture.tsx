import type { RefObject } from 'react'
import { useCorpus } from '#data/corpus-query.ts'
import { EVERYTHING, isEverything, type Selection } from '#domain/corpus/selection.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import type { ReferenceIndex } from '#domain/reference/reference-index.ts'
import { PictureControl } from '#evidence/picture-control.tsx'
import { filterWords, versionsInWords } from '#evidence/picture-words.ts'
import { capitalised } from '#lib/capitalised.ts'
import { groupByKeys } from '#lib/group-by.ts'
import { plural } from '#lib/plural.ts'
import type { PictureParts } from '#ui/picture/write-picture.ts'
import type { Address } from '#url/address.ts'
import { keyEntry, type OutsideKeyName } from './outside-key.tsx'
import type { ArticleNumber } from './said-model.ts'
import { yearsOfAll, type FigureMark, type SetView } from './set-model.ts'

interface SetPictureProps {
  readonly index: ReferenceIndex
  readonly view: SetView
  readonly said: readonly ArticleNumber[]
  /** Where the drawing stands, once it has come. */
  readonly place: RefObject<HTMLElement | null>
}

/** Saves the chart of a set of figures from outside, with who publishes them. */
export function SetPicture({ index, view, said, place }: SetPictureProps) {
  const { corpus } = useCorpus()
  const { set, reading, countries } = view
  const marks = countries.flatMap((country) => country.marks)
  return (
    <PictureControl
      title={set.title}
      name={`figures-${set.id}`}
      parts={() => findParts(place.current, keysOf(view, marks, said))}
      about={(address) => ({
        narrowed: narrowedFigures(address),
        counts: [
          `${plural(marks.length, 'figure')} from outside the articles`,
          ...(view.drawing === 'dots' && said.length > 0
            ? [`${plural(said.length, 'number')} that an article gives`]
            : []),
        ].join(' and '),
        notes: [
          `${capitalised(set.measure)}${set.derivation ? `; worked out as ${set.derivation}` : ''}.`,
          ...(set.caveat ? [`Beware. ${set.caveat}`] : []),
        ],
        reading,
        undrawn: '',
        sources: sourcesOf(marks),
        version: versionsInWords(index.reference.version, corpus.version),
      })}
    />
  )
}

function findParts(
  place: HTMLElement | null,
  keys: readonly OutsideKeyName[],
): PictureParts | null {
  if (!place?.querySelector('.recharts-surface')) return null
  const legend = keys.flatMap((name) => {
    const entry = document.querySelector(keyEntry(name))
    return entry ? [{ entry }] : []
  })
  return { drawing: place, legend, ground: '--color-outside-soft' }
}

/** What of the legend occurs in a drawing. */
function keysOf(
  { drawing }: SetView,
  marks: readonly FigureMark[],
  said: readonly ArticleNumber[],
): readonly OutsideKeyName[] {
  if (drawing === 'columns') return ['outside']
  return [
    'outside',
    'figure',
    ...(marks.some(({ disputed }) => disputed) ? ['disputed' as const] : []),
    ...(marks.some(({ links }) => links.length > 0) ? ['linked' as const] : []),
    ...(drawing === 'dots' && said.length > 0 ? ['said' as const] : []),
  ]
}

/** Which of the reader's choices concern figures from outside: topics and partners, and nothing else. */
function narrowedFigures({ asOf, topics, partners, ...others }: Address): readonly string[] {
  const own: Selection = { ...EVERYTHING, topics, partners }
  const idle: Selection = { ...EVERYTHING, ...others, topics: [], partners: [] }
  return [
    ...(asOf === null
      ? []
      : [
          `As of ${formatDay(asOf)}: that holds back later articles, not these figures; each has its own date.`,
        ]),
    isEverything(own) ? 'No filter.' : `Filtered by ${filterWords(own, { records: [] })}.`,
    ...(isEverything(idle)
      ? []
      : ['Filters by status, basis, speaker or origins concern the articles, not these figures.']),
  ]
}

/** "Figures from outside the articles. Published by: USGS, 2019–2024; SIPRI, 2000–2023." */
function sourcesOf(marks: readonly FigureMark[]): string {
  const byPublisher = groupByKeys(marks, ({ source }) => [source.publisher])
  const named = [...byPublisher].map(
    ([publisher, own]) => `${publisher}, ${yearsOfAll(own.map(({ figure }) => figure))}`,
  )
  return `Figures from outside the articles, with the years that they cover. Published by: ${named.join('; ')}.`
}
