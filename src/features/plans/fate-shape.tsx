import type { PlanFate } from '#domain/model/vocabulary.ts'
import { StatusShape } from '#evidence/status-shape.tsx'

/**
 * A plan and its end as the timeline draws them, in the hue of the partner: an arrow to what occurred,
 * a broken one where only a part did, one to another plan, or a stop.
 */
export function FateShape({ fate }: { readonly fate: PlanFate }) {
  return (
    <svg width="46" height="18" aria-hidden="true" className="flex-none">
      <StatusShape status="planned" x={7} y={9} r={5} />
      <path
        d="M14 9H29"
        className="stroke-(--c)"
        strokeWidth={1.5}
        strokeDasharray={fate === 'partly' ? '4 3' : '1.5 3'}
      />
      {fate === 'open' ? (
        <path d="M31 4v10" className="stroke-(--c)" strokeWidth={1.5} />
      ) : (
        <>
          <path d="M27 6l3 3l-3 3" className="fill-none stroke-(--c)" strokeWidth={1.5} />
          <StatusShape status={fate === 'replaced' ? 'planned' : 'occurred'} x={38} y={9} r={5.5} />
        </>
      )}
    </svg>
  )
}
