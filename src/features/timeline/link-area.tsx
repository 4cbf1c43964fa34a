import type { ReactNode } from 'react'

interface LinkAreaProps {
  /** In the units of the surrounding drawing. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** An HTML link without content; it covers the area. */
  readonly children: ReactNode
}

/**
 * A link over a part of a drawing. It is an HTML link and no SVG one, so that everything which reads a page's
 * links finds an address in it.
 */
export function LinkArea({ x, y, width, height, children }: LinkAreaProps) {
  return (
    <foreignObject x={x} y={y} width={width} height={height} className="timeline-area">
      {children}
    </foreignObject>
  )
}
