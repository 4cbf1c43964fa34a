import type { Side } from './differences-model.ts'
import { SideQuotes, SideStatement } from './side-words.tsx'

/** Two sides beside each other, statement beside statement and quote beside quote. */
export function SidePair({ sides }: { readonly sides: readonly Side[] }) {
  return (
    <div className="mt-3 mb-4 grid gap-x-8 gap-y-4 @md:grid-cols-2 @md:grid-rows-[auto_1fr]">
      {sides.map((side, i) => (
        <div
          key={side.statement}
          className={
            i === 0
              ? 'row-span-2 grid content-start gap-y-2 @md:grid-rows-subgrid'
              : 'row-span-2 grid content-start gap-y-2 @md:grid-rows-subgrid relative before:absolute before:inset-y-0 before:-left-4 before:w-px before:bg-hair @max-md:before:hidden'
          }
        >
          <SideStatement side={side} />
          <SideQuotes side={side} />
        </div>
      ))}
    </div>
  )
}
