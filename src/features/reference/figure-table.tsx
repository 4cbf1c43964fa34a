import type { ReferenceIndex } from '#domain/reference/reference-index.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { figureRow } from './figure-row.ts'
import { FigureSources } from './figure-sources.tsx'
import { FigureText } from './figure-text.tsx'
import type { FigureMark, SetView } from './set-model.ts'

interface FigureTableProps {
  readonly index: ReferenceIndex
  readonly view: SetView
}

/** Every figure of a chart with its source, what second sources say, and its note. */
export function FigureTable({ index, view }: FigureTableProps) {
  const { set, rows } = view
  return (
    <ScrollBox label={`${set.title}: table`}>
      <table className="w-full border-t border-hair-strong text-sm">
        <caption className="sr-only">{set.title}, with sources</caption>
        <thead>
          <tr className="text-left text-xs text-ink-2">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              Country
            </th>
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              {set.dates === 'edition' ? 'Edition' : 'Date'}
            </th>
            <th scope="col" className="py-1.5 font-semibold">
              Figure and its source
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((mark) => (
            <tr
              key={mark.figure.id}
              {...figureRow(mark.figure)}
              className="border-t border-hair align-baseline outline-offset-0 focus:bg-faint"
            >
              <th scope="row" className="py-1.5 pr-4 text-left font-medium">
                {mark.country}
              </th>
              <td className="py-1.5 pr-4">{mark.when}</td>
              <td className="py-1.5">
                <FigureTold index={index} mark={mark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface FigureToldProps {
  readonly index: ReferenceIndex
  readonly mark: FigureMark
}

/** A figure in words, and beside it where it comes from. */
function FigureTold({ index, mark }: FigureToldProps) {
  return (
    <div className="grid gap-x-6 @xl:grid-cols-2">
      <span className="min-w-0">
        <FigureText mark={mark} />
      </span>
      <span className="min-w-0 text-xs">
        <FigureSources index={index} mark={mark} />
      </span>
    </div>
  )
}
