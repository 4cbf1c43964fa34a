import { useEffect } from 'react'
import { fragmentNow, namesPlaceWithin } from '#lib/browser/place.ts'
import { wake } from '#ui/settled.ts'

let openedAt: string | null = null
let restoring = false
let leading: HTMLElement | null = null

// Back and Forward keep the place that the browser restores; Back from a place on the same page gives the
// focus back to the link that led there.
if (typeof addEventListener === 'function') {
  addEventListener('popstate', () => {
    restoring = true
    if (!fragmentNow() && leading?.isConnected) leading.focus({ preventScroll: true })
    leading = null
  })
  addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('a[href*="#"]') : null
      leading = link && namesPlaceWithin(link.getAttribute('href') ?? '') ? link : null
    },
    true,
  )
}

/**
 * Mounted with each view, behind its content: going to another view by a link starts it at its top, or
 * at the fragment of the address, with the focus on the content; so does opening one with choices and a fragment.
 */
export function Arrival({ path }: { readonly path: string }) {
  useEffect(() => {
    if (openedAt === null) wake()
    // A page that opens with choices could not go to its fragment before they were applied.
    const byLink =
      openedAt === null ? fragmentNow() && scrollY === 0 : openedAt !== path && !restoring
    openedAt = path
    restoring = false
    if (!byLink) return
    // An article that shows a chosen excerpt has brought it into view and focused it.
    if (document.activeElement?.closest('main mark')) return
    const target = document.getElementById(fragmentNow().slice(1))
    // So has the row of a figure, as soon as it was there.
    if (target && target === document.activeElement) return
    if (target) target.scrollIntoView()
    else scrollTo(0, 0)
    // Who types already goes on typing.
    if (document.activeElement?.matches('[type=search]')) return
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
  return null
}
