import { MARKS } from '#domain/basket/entry.ts'
import { MarkIcon, MARK_NAMES } from '#evidence/basket-mark.tsx'
import { SectionHead } from '#ui/section-head.tsx'

/** What the marks mean, and where they are kept. */
export function MarksLegend() {
  return (
    <section aria-labelledby="basket-how" className="py-4">
      <SectionHead id="basket-how" title="How the basket works" />
      <dl className="grid gap-x-8 gap-y-3 text-sm tablet:grid-cols-3">
        {MARKS.map((mark) => (
          <div key={mark}>
            <dt className="flex items-center gap-1.5 font-semibold">
              <MarkIcon mark={mark} />
              {MARK_NAMES[mark].name}
            </dt>
            <dd className="text-ink-2">{MARK_NAMES[mark].meaning}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 max-w-[72ch] space-y-2 text-sm text-ink-2">
        <p>
          With each mark the basket keeps the record as it read that day: its words, its facts and
          its quotes. When a later version of the data reads otherwise, or no longer holds it, the
          basket says so and shows what it read.
        </p>
        <p>
          An import takes in what is new and, where both sides marked a record, the later change.
          Clearing this site’s data in the browser empties the basket; an exported file brings it
          back. The basket shows each record as all five articles have it, whatever day is chosen
          above.
        </p>
      </div>
    </section>
  )
}
