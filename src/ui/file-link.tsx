import type { MouseEvent, ReactNode } from 'react'
import { classNames } from '#lib/class-names.ts'

interface FileLinkProps {
  /** Path of a published file below the site. */
  readonly path: string
  /** Whether browsers show it rather than save it. */
  readonly shown?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** The way to a published file; in a portable copy, which has it in itself, it is saved from there. */
export function FileLink({ path, shown = false, className, children }: FileLinkProps) {
  const href = import.meta.env.BASE_URL + path
  const save = () => void import('./save-published.ts').then((code) => code.savePublished(href))
  if (import.meta.env.VITE_PORTABLE) {
    return (
      <button type="button" onClick={save} className={classNames('underline', className)}>
        {children}
      </button>
    )
  }
  const press = (event: MouseEvent) => {
    // Browsers do not ask the service worker for what is saved, so that without a network it is asked here.
    if (shown || event.altKey || !navigator.serviceWorker?.controller) return
    event.preventDefault()
    save()
  }
  return (
    <a href={href} download={!shown} className={className} onClick={press}>
      {children}
    </a>
  )
}
