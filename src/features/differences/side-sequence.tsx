import { classNames } from '#lib/class-names.ts'
import type { Side } from './differences-model.ts'
import { SideQuotes, SideStatement } from './side-words.tsx'

/** Columns by number of sides; the names stand in full, so that the style sheet is built with them. */
const COLUMNS: Readonly<Record<number, string>> = {
  3: '@3xl:grid-cols-3',
  4: '@3xl:grid-cols-4',
  5: '@3xl:grid-cols-5',
}

/** Wordings in order of publication: beside each other under their dates, or one below the other. */
export function SideSequence({ sides }: { readonly sides: readonly Side[] }) {
  return (
    <ol
      className={classNames(
        'mt-3 mb-4 grid gap-x-4 gap-y-4 @3xl:grid-rows-[auto_auto_1fr] @3xl:gap-y-2',
        COLUMNS[sides.length] ?? '@3xl:grid-cols-4',
      )}
    >
      {sides.map((side) => (
        <li
          key={side.statement}
          className="grid gap-x-4 gap-y-1 @xl:grid-cols-[7.5rem_1fr] @3xl:row-span-3 @3xl:grid-cols-1 @3xl:grid-rows-subgrid"
        >
          <p
            className={classNames(
              'border-t-2 pt-1.5 text-sm font-semibold @xl:row-span-2 @3xl:row-span-1',
              side.stands ? 'border-ink' : 'border-hair-strong',
            )}
          >
            <span className="font-normal">Published</span> {side.published}
          </p>
          <SideStatement side={side} />
          <SideQuotes side={side} published={side.published} />
        </li>
      ))}
    </ol>
  )
}
