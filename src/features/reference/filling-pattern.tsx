import type { Filling } from './columns-model.ts'

interface FillingPatternProps {
  readonly id: string
  readonly filling: Filling
}

const PATHS: Readonly<Record<Filling, string>> = {
  full: '',
  rising: 'M-1 7L7 -1',
  dots: 'M2 3h2M2 3v1h2v-1',
  level: 'M0 1.5H6M0 4.5H6',
  upright: 'M1.5 0V6M4.5 0V6',
  empty: '',
}

/** The filling of a supplier's part of a column, in the hue of `--c`. */
export function FillingPattern({ id, filling }: FillingPatternProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect
        width="6"
        height="6"
        className={filling === 'full' ? 'fill-(--c)' : 'fill-outside-soft'}
      />
      <path d={PATHS[filling]} className="fill-none stroke-(--c)" strokeWidth="1.75" />
    </pattern>
  )
}
