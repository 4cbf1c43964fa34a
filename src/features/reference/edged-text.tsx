import type { ReactNode, SVGProps } from 'react'
import { classNames } from '#lib/class-names.ts'

interface EdgedTextProps extends Pick<SVGProps<SVGTextElement>, 'textAnchor' | 'className'> {
  /** Where its anchor stands, in px. */
  readonly x: number
  /** Its baseline, in px. */
  readonly y: number
  readonly children: ReactNode
}

/** Words in a drawing with an edge in the colour of the ground, so that no line runs through them. */
export function EdgedText({ className, ...props }: EdgedTextProps) {
  return (
    <text
      {...props}
      strokeWidth={4}
      className={classNames('stroke-outside-soft [paint-order:stroke]', className)}
    />
  )
}
