import { readEmbedded } from '#lib/browser/embedded-file.ts'
import { saveFile } from './save-file.ts'

/** Saves a published file: what the page or the service worker has from there, anything else as the browser does. */
export async function savePublished(href: string): Promise<void> {
  const name = href.slice(href.lastIndexOf('/') + 1)
  if (import.meta.env.VITE_PORTABLE) {
    const file = readEmbedded(href.slice(import.meta.env.BASE_URL.length))
    if (file) saveFile(name, file.type, file.text)
    return
  }
  const held = await caches.match(href, { ignoreSearch: true }).catch(() => undefined)
  // Of several releases the worker knows which is meant.
  const response = held && (await fetch(href).catch(() => null))
  if (response?.ok) {
    saveFile(name, response.headers.get('content-type') ?? '', await response.blob())
    return
  }
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
}
