import { CopyText } from '#ui/copy-text.tsx'

/** Copies the address of the present view, with all that the reader chose. */
export function CopyLink() {
  return (
    <CopyText text={() => location.href} refused="Copy it from the address bar.">
      Copy link
    </CopyText>
  )
}
