import { useRef, useState } from 'react'
import { Dialog } from '#ui/dialog.tsx'
import { TextButton } from '#ui/text-button.tsx'

interface Heading {
  readonly element: HTMLElement
  readonly name: string
  /** Among the headings of the view: two may have one name. */
  readonly place: number
}

/** A part of the view with the parts within it, by their headings. */
interface ViewPart extends Heading {
  readonly within: readonly Heading[]
}

/** More parts than these within one are left out: they would be as long to look through as the view itself. */
const MOST_WITHIN = 20

/** The headings of the view as it stands now; pressing one leads there. */
export function ContentsList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [parts] = useState(readParts)
  const go = (target: HTMLElement) => {
    // Closing gives the focus back to the button; the reader goes on from where the way leads.
    dialog.current?.close()
    if (!target.matches('a')) target.tabIndex = -1
    target.scrollIntoView()
    target.focus({ preventScroll: true })
  }
  const top = document.querySelector<HTMLElement>('header a')
  return (
    <Dialog
      id="contents"
      title="On this page"
      box={dialog}
      onClose={onClose}
      className="mx-auto mt-auto mb-0 max-h-[80dvh] w-full max-w-[40rem] overscroll-contain border-t-2 border-rule p-4"
    >
      <ul className="-mx-2">
        {top ? (
          <li>
            <TextButton onClick={() => go(top)}>Top of the page, and all views</TextButton>
          </li>
        ) : null}
        {parts.map(({ element, name, place, within }) => (
          <li key={place} className="border-t border-hair">
            <TextButton onClick={() => go(element)}>{name}</TextButton>
            {within.length > 0 ? (
              <ul className="flex flex-wrap">
                {within.map((inner) => (
                  <li key={inner.place}>
                    <TextButton className="font-normal" onClick={() => go(inner.element)}>
                      {inner.name}
                    </TextButton>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** What the reader can see of the view: a part that is closed, or hidden on this screen, is none. */
function readParts(): readonly ViewPart[] {
  const parts: (Heading & { within: Heading[] })[] = []
  const headings = document.querySelectorAll<HTMLElement>('main :is(h2, h3)')
  for (const [place, element] of headings.entries()) {
    if (!element.checkVisibility() || element.closest('aside, .sr-only')) continue
    const heading = { element, name: nameOf(element), place }
    if (element.matches('h2')) parts.push({ ...heading, within: [] })
    else parts.at(-1)?.within.push(heading)
  }
  return parts.map((part) => (part.within.length > MOST_WITHIN ? { ...part, within: [] } : part))
}

/** The words of a heading as they are seen, counts beside it too. */
function nameOf(heading: HTMLElement): string {
  return heading.innerText.replaceAll(/\s+/g, ' ').trim()
}
