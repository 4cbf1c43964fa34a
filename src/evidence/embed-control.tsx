import { useContext } from 'react'
import { classNames } from '#lib/class-names.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { useUnfold } from '#ui/use-unfold.ts'
import type { EmbedPart } from '#url/embed-address.ts'
import { SITE } from '#url/full-address.ts'
import { InFrame } from './in-frame.ts'

const CODE = partCode('links and frames', () => import('./embed-box.tsx'))

interface EmbedControlProps {
  readonly part: EmbedPart
  /** What it is, for readers who hear the button by itself, and the name of the frame: "Timeline". */
  readonly name: string
  readonly className?: string | undefined
}

/** Opens the link to one part of a view, and the code that shows it in a frame on another page. */
export function EmbedControl({ part, name, className }: EmbedControlProps) {
  const { open, button, box } = useUnfold()
  const inFrame = useContext(InFrame)
  // No other page can show a file of this disk.
  if (inFrame || (import.meta.env.VITE_PORTABLE && SITE === '')) return null
  return (
    <>
      <TextButton {...button} className={className} aria-label={`Link or embed: ${name}`}>
        Link or embed
      </TextButton>
      {open ? (
        <div className="order-last basis-full px-2" ref={box}>
          <LatePart code={CODE}>{({ EmbedBox }) => <EmbedBox part={part} name={name} />}</LatePart>
        </div>
      ) : null}
    </>
  )
}

/** The same on a line of its own. */
export function EmbedLine({ className, ...control }: EmbedControlProps) {
  return (
    <div className={classNames('-mx-2 flex flex-wrap print:hidden', className)}>
      <EmbedControl {...control} />
    </div>
  )
}
