import { useMemo } from 'react'
import { usePrefetchQuery } from '@tanstack/react-query'
import { manifest } from 'virtual:corpus'
import { useReference } from '#data/reference-query.ts'
import { DataFault } from '#data/fetch-file.ts'
import type { Topic } from '#domain/model/vocabulary.ts'
import {
  choicesOn,
  setsOn,
  type ReferenceIndex,
  type ReferenceScope,
} from '#domain/reference/reference-index.ts'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { FileLink } from '#ui/file-link.tsx'
import { useChoices } from '#url/use-address.ts'
import { OutsideKey } from './outside-key.tsx'
import { CHARTS, ReferenceSetPart } from './reference-set-part.tsx'
import { viewLeft } from './set-model.ts'

interface ReferencePartsProps {
  readonly scope: ReferenceScope
}

/** The figures on a scope, once they have come. */
export function ReferenceParts({ scope }: ReferencePartsProps) {
  const { index, error, refetch } = useReference()
  if (index) return <Loaded index={index} scope={scope} />
  if (!error) return <p className="py-4 text-sm text-ink-3">Loading the figures…</p>
  return (
    <FaultNotice title="The figures from outside did not arrive." retry={() => void refetch()}>
      <p>
        {error instanceof DataFault ? `${error.message}.` : null} What the articles say stands on
        the page as it is.
      </p>
    </FaultNotice>
  )
}

function Loaded({ index, scope }: { readonly index: ReferenceIndex } & ReferencePartsProps) {
  const {
    address: { asOf },
    selection: { topics, partners },
  } = useChoices()
  const views = useMemo(() => {
    const choices = choicesOn(scope, { topics, partners })
    const all = setsFor(index, scope, choices.topics).flatMap(
      (whole) => viewLeft(index, whole, scope, choices) ?? [],
    )
    // What the choices left too little of to draw stands with the lists.
    return all.toSorted((a, b) => Number(a.drawing === 'list') - Number(b.drawing === 'list'))
  }, [index, scope, topics, partners])
  // Asked for with the figures: paper takes only what has come.
  usePrefetchQuery(CHARTS)
  const small = views.filter(({ drawing }) => drawing === 'dots' || drawing === 'lines')
  // Two stand beside each other; one that is left over takes the width.
  const wide = small.length % 2 === 1 ? small.at(-1) : undefined
  return (
    <>
      <OutsideKey />
      {asOf === null ? null : (
        <p className="mb-4 text-sm text-ink-2">
          The day on which you stand holds back later articles, not these figures: each has its own
          date.
        </p>
      )}
      {views.length === 0 ? (
        <p className="text-sm text-ink-2">
          {topics.length + partners.length > 0
            ? 'There is none here under these filters.'
            : 'There is none here that was complete and trustworthy enough.'}
        </p>
      ) : (
        <div className="@container">
          <div className="grid gap-x-10 gap-y-8 @3xl:grid-cols-2">
            {views.map((view) => (
              <ReferenceSetPart
                key={view.set.id}
                index={index}
                view={view}
                wide={view === wide || !small.includes(view)}
              />
            ))}
          </div>
        </div>
      )}
      <Downloads />
    </>
  )
}

/** Where partners are compared and topics chosen, all that there is on those topics. */
function setsFor(index: ReferenceIndex, scope: ReferenceScope, topics: readonly Topic[]) {
  if (scope.kind !== 'compared' || topics.length === 0) return setsOn(index, scope)
  return [...new Set(topics.flatMap((topic) => setsOn(index, { kind: 'topic', topic })))]
}

function Downloads() {
  if (!manifest.reference) return null
  const { download, csv, schema } = manifest.reference
  return (
    <p className="mt-6 flex flex-wrap gap-x-5 border-t border-hair-strong pt-2 text-xs text-ink-2">
      <span>All figures from outside:</span>
      <FileLink path={download}>JSON</FileLink>
      <FileLink path={csv}>CSV</FileLink>
      <FileLink path={schema} shown>
        Schema
      </FileLink>
    </p>
  )
}
