import type { Status } from '#domain/model/vocabulary.ts'

/** Names of the statuses on screen, and what each means. */
export const STATUS_NAMES: Readonly<Record<Status, { name: string; meaning: string }>> = {
  occurred: { name: 'Occurred', meaning: 'the articles report it as done' },
  ongoing: { name: 'Ongoing', meaning: 'the articles report it as under way' },
  planned: {
    name: 'Planned',
    meaning: 'announced, expected or due; no article reports it as done',
  },
  reported: { name: 'Reported', meaning: 'somebody says so, or an article says so in passing' },
  alleged: { name: 'Alleged', meaning: 'an accusation' },
  hypothetical: { name: 'Possible', meaning: '“could” or “possibly”, or only asked for' },
}

interface StatusShapeProps {
  readonly status: Status
  /** Centre, in the units of the surrounding drawing. */
  readonly x: number
  readonly y: number
  /** Half the width. */
  readonly r?: number
}

/**
 * A status as a shape, inside an `<svg>`: colour (`--c`) is the partner's and carries no status.
 * Full: occurred; ring with a full core: ongoing; hollow: planned; half: reported; triangle: alleged;
 * dashed: possible.
 */
export function StatusShape({ status, x, y, r = 6 }: StatusShapeProps) {
  switch (status) {
    case 'occurred':
      return <circle cx={x} cy={y} r={r} className="fill-(--c) stroke-(--c)" strokeWidth={1.5} />
    case 'ongoing':
      return (
        <>
          <circle cx={x} cy={y} r={r} className="fill-paper stroke-(--c)" strokeWidth={1.75} />
          <circle cx={x} cy={y} r={r * 0.45} className="fill-(--c)" />
        </>
      )
    case 'planned':
      return <circle cx={x} cy={y} r={r} className="fill-paper stroke-(--c)" strokeWidth={1.75} />
    case 'reported':
      return (
        <>
          <circle cx={x} cy={y} r={r} className="fill-paper stroke-(--c)" strokeWidth={1.75} />
          <path d={`M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`} className="fill-(--c)" />
        </>
      )
    case 'alleged':
      return (
        <path
          d={`M${x} ${y - r - 0.5}L${x + r + 0.5} ${y + r - 0.5}H${x - r - 0.5}Z`}
          className="fill-paper stroke-(--c)"
          strokeWidth={1.75}
          strokeLinejoin="round"
        />
      )
    case 'hypothetical':
      return (
        <circle
          cx={x}
          cy={y}
          r={r}
          className="fill-paper stroke-(--c)"
          strokeWidth={1.75}
          strokeDasharray="2.2 2.2"
        />
      )
  }
}

/** The shape in a line of text, beside words that name the status. */
export function StatusIcon({ status }: { readonly status: Status }) {
  return (
    <svg width="15" height="15" viewBox="-7.5 -7.5 15 15" aria-hidden="true" className="flex-none">
      <StatusShape status={status} x={0} y={0} r={5.5} />
    </svg>
  )
}

/** The shape with its name, for lists and tables. */
export function StatusLabel({ status }: { readonly status: Status }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <StatusIcon status={status} />
      {STATUS_NAMES[status].name}
    </span>
  )
}
