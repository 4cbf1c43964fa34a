import { useDeferredValue } from 'react'
import { plural } from '#lib/plural.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'

interface HitStepsProps {
  readonly count: number
  /** The place that was gone to last, from 0. */
  readonly current: number | null
  readonly onGo: (place: number) => void
  /** Called as the marks go, and these steps with them. */
  readonly onUnmark: () => void
}

/** How often what the reader searched for stands in the article, and the way from place to place. */
export function HitSteps({ count, current, onGo, onUnmark }: HitStepsProps) {
  const { address, change } = useAddress()
  const found = count === 0 ? 'not in this article' : plural(count, 'place')
  const at = current === null ? '' : `, at ${current + 1}`
  // It stands empty first: a region that comes with its words is not heard.
  const said = useDeferredValue(`“${address.query}”: ${found}${at}`, '')
  const step = (by: number) => onGo(current === null ? 0 : (current + by + count) % count)
  return (
    <div className="mb-3 flex flex-wrap items-center border-y border-hair py-1 text-sm">
      <p role="status" className="mr-auto">
        {said}
      </p>
      {count > 0 ? (
        <>
          <TextButton onClick={() => step(-1)}>Previous place</TextButton>
          <TextButton onClick={() => step(1)}>Next place</TextButton>
        </>
      ) : null}
      <TextButton
        onClick={() => {
          change({ query: '' })
          onUnmark()
        }}
      >
        Unmark
      </TextButton>
    </div>
  )
}
