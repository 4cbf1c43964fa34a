import { useEffect, type ReactNode, type RefObject } from 'react'
import { classNames } from '#lib/class-names.ts'
import { TextButton } from './text-button.tsx'

interface DialogProps {
  /** Of the heading, to name the box by. */
  readonly id: string
  readonly title: string
  /** The box itself, for what closes it from within. */
  readonly box: RefObject<HTMLDialogElement | null>
  readonly onClose: () => void
  /** Where it stands and how large it is. */
  readonly className: string
  readonly children: ReactNode
}

/** A box over the page, open from the start, with its name and the way out on top. */
export function Dialog({ id, title, box, onClose, className, children }: DialogProps) {
  useEffect(() => {
    box.current?.showModal()
  }, [box])
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      onClose={onClose}
      className={classNames('bg-paper text-ink backdrop:bg-[rgb(0_0_0/0.5)]', className)}
    >
      <div className="flex items-center justify-between gap-4">
        <h2 id={id} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        <TextButton onClick={() => box.current?.close()}>Close</TextButton>
      </div>
      {children}
    </dialog>
  )
}
