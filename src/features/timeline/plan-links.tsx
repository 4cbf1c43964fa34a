import type { PlanLink } from './link-model.ts'

/** The dotted lines from plans to what became of them, below the marks. */
export function PlanLinks({ links }: { readonly links: readonly PlanLink[] }) {
  return (
    <g aria-hidden="true">
      {links.map((link) => (
        <g key={`${link.event} ${link.path}`}>
          <path d={link.path} className="timeline-link" />
          <path d={endOf(link)} className="fill-none stroke-(--c)" strokeWidth={1.5} />
        </g>
      ))}
    </g>
  )
}

/** A bar where the articles end without an outcome, else an arrowhead. */
function endOf({ kind, end: { x, y, way } }: PlanLink): string {
  if (kind === 'open') return `M${x} ${y - 5}v10`
  switch (way) {
    case 'right':
      return `M${x - 3} ${y - 3}l3 3l-3 3`
    case 'left':
      return `M${x + 3} ${y - 3}l-3 3l3 3`
    case 'down':
      return `M${x - 3} ${y - 3}l3 3l3 -3`
    case 'up':
      return `M${x - 3} ${y + 3}l3 -3l3 3`
  }
}
