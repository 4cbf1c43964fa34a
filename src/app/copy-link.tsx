import { CopyText } from '#ui/copy-text.tsx'
import { presentAddress } from '#url/full-address.ts'

/** Copies the address of the present view, with all that the reader chose. */
export function CopyLink() {
  return (
    <CopyText text={presentAddress} refused="Copy it from the address bar.">
      Copy link
    </CopyText>
  )
}
