import type { ReferenceIndex } from '#domain/reference/reference-index.ts'
import { VERDICT_NAMES } from '#domain/reference/reference-words.ts'
import type { ReferenceSource } from '#domain/model/reference.ts'
import { saidWords, sourceWords } from './figure-words.ts'
import type { FigureMark } from './set-model.ts'

interface FigureSourcesProps {
  readonly index: ReferenceIndex
  readonly mark: FigureMark
}

/** Where a figure comes from, and what second sources make of it. */
export function FigureSources({ index, mark: { figure, source } }: FigureSourcesProps) {
  return (
    <>
      <SourceLink source={source} />
      {figure.seconds.length === 0 ? (
        <span className="block text-ink-3">no second source</span>
      ) : (
        figure.seconds.map(({ source: id, says, verdict }) => {
          const second = index.sourceById.get(id)
          return second ? (
            <span key={id} className="block">
              <b className="font-semibold">{VERDICT_NAMES[verdict]}</b>:{' '}
              <SourceLink source={second} />
              {says ? `: ${saidWords(says)}` : null}
            </span>
          ) : null
        })
      )}
    </>
  )
}

function SourceLink({ source }: { readonly source: ReferenceSource }) {
  return (
    <a href={source.url} rel="noreferrer" className="inline-block py-1 leading-snug wrap-anywhere">
      {sourceWords(source)}
    </a>
  )
}
