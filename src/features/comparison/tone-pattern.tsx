import type { PartnerCode, Stance } from '#domain/model/vocabulary.ts'

interface TonePatternProps {
  readonly id: string
  /** Whose hue it takes; without one it is drawn in ink. */
  readonly partner: PartnerCode | null
  readonly stance: Stance
}

/**
 * The filling of a tone, told apart without colour: cooperation is full, friction striped,
 * balancing dotted, neutral empty.
 */
export function TonePattern({ id, partner, stance }: TonePatternProps) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={stance === 'friction' ? 'rotate(45)' : undefined}
      data-partner={partner ?? undefined}
      className={partner ? undefined : '[--c:var(--color-ink-2)]'}
    >
      <rect
        width="6"
        height="6"
        className={stance === 'cooperation' ? 'fill-(--c)' : 'fill-paper'}
      />
      {stance === 'friction' ? <rect width="3" height="6" className="fill-(--c)" /> : null}
      {stance === 'balancing' ? <circle cx="3" cy="3" r="1.25" className="fill-(--c)" /> : null}
    </pattern>
  )
}
