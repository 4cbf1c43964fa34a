import { useState } from 'react'
import { LatePart, partCode } from '#ui/late-part.tsx'

const LIST = partCode('the contents', () => import('./contents-list.tsx'))

/** On narrow screens, where views are long: the way to each part of the view. */
export function Contents() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="bar-button"
      >
        Contents
      </button>
      {open ? (
        <LatePart code={LIST} waiting={null}>
          {({ ContentsList }) => <ContentsList onClose={() => setOpen(false)} />}
        </LatePart>
      ) : null}
    </>
  )
}
