import { hrefWithin } from '#lib/browser/place.ts'

/**
 * Leads links such as `#timeline` to their place within the view, which in a portable copy the browser cannot: there the
 * fragment has the whole place.
 */
export function followAnchors(): void {
  addEventListener('click', (event) => {
    const { target, defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event
    if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null
    const id = /^#([^/].*)$/.exec(link?.getAttribute('href') ?? '')?.[1]
    if (id === undefined) return
    event.preventDefault()
    history.pushState(null, '', hrefWithin(id))
    const place = document.getElementById(id)
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  })
}
