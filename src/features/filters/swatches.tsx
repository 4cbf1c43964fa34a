import { StatusShape } from '#evidence/status-shape.tsx'
import { classNames } from '#lib/class-names.ts'
import type { Choice } from './filter-model.ts'

/** A box that is filled where the choice is made. */
export function plainSwatch({ chosen }: { readonly chosen: boolean }) {
  return (
    <Box
      className={chosen ? 'border-accent bg-accent forced-colors:bg-[Highlight]' : 'border-ink-3'}
    />
  )
}

/** A box in the partner's hue, full where it is chosen. */
export function partnerSwatch({ chosen }: Choice<'partners'>) {
  return (
    <Box
      className={classNames('border-(--c)', chosen && 'bg-(--c) forced-colors:bg-[Highlight]')}
    />
  )
}

/** The status's own shape. */
export function statusSwatch({ chosen, value }: Choice<'statuses'>) {
  return (
    <svg
      width="13"
      height="13"
      viewBox="-6.5 -6.5 13 13"
      aria-hidden="true"
      className={chosen ? '[--c:var(--color-accent)]' : '[--c:var(--color-ink-2)]'}
    >
      <StatusShape status={value} x={0} y={0} r={4.75} />
    </svg>
  )
}

function Box({ className }: { readonly className: string }) {
  return <span aria-hidden="true" className={`size-2.5 border-[1.5px] ${className}`} />
}
