import { useMemo } from 'react'
import { DataFault } from '#data/fetch-file.ts'
import { useReference } from '#data/reference-query.ts'
import { choicesOn, type ReferenceScope } from '#domain/reference/reference-index.ts'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { useChoices } from '#url/use-address.ts'
import { OutsideKey } from './outside-key.tsx'
import { ReferenceSetPart } from './reference-set-part.tsx'
import { viewLeft } from './set-model.ts'

interface OneSetProps {
  readonly id: string
  /** The page whose part it is: on a partner's page that partner stands out. */
  readonly scope: ReferenceScope
}

/** One set of figures from outside without the others, under the reader's choices. */
export function OneSet({ id, scope }: OneSetProps) {
  const { index, error, refetch } = useReference()
  const {
    selection: { topics, partners },
  } = useChoices()
  const whole = index?.reference.sets.find((set) => set.id === id)
  const view = useMemo(() => {
    if (!index || !whole) return null
    // It is asked for by name, so no topic leaves it out.
    return viewLeft(index, whole, scope, { ...choicesOn(scope, { topics, partners }), topics: [] })
  }, [index, whole, scope, topics, partners])

  if (error) {
    return (
      <FaultNotice title="The figures from outside did not arrive." retry={() => void refetch()}>
        <p>{error instanceof DataFault ? `${error.message}.` : null}</p>
      </FaultNotice>
    )
  }
  if (!index) return <p className="py-4 text-sm text-ink-3">Loading the figures…</p>
  return (
    <section aria-labelledby="outside" className="outside">
      <h2 id="outside" className="mb-2 text-sm font-semibold text-outside">
        Figures from outside the articles
      </h2>
      {view ? (
        <>
          <OutsideKey />
          <ReferenceSetPart index={index} view={view} wide />
        </>
      ) : (
        <p className="py-4 text-md">
          {whole
            ? `“${whole.title}” has no figure for these partners.`
            : `There are no figures from outside under the name “${id}”.`}
        </p>
      )}
    </section>
  )
}
