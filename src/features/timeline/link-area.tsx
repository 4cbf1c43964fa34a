import type { ReactNode } from 'react'
import { px } from './figure-model.ts'

interface LinkAreaProps {
  /** In the units of the surrounding drawing. */
  readonly box: {
    readonly x0: number
    readonly x1: number
    readonly y0: number
    readonly y1: number
  }
  /** An HTML link without content; it covers the area. */
  readonly children: ReactNode
}

/**
 * A link over a part of a drawing. It is an HTML link and no SVG one, so that everything which reads a page's
 * links finds an address in it.
 */
export function LinkArea({ box: { x0, x1, y0, y1 }, children }: LinkAreaProps) {
  return (
    <foreignObject
      x={px(x0)}
      y={px(y0)}
      width={px(x1 - x0)}
      height={px(y1 - y0)}
      className="timeline-area"
    >
      {children}
    </foreignObject>
  )
}
