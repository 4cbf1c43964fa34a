import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'

interface StartFaultProps {
  readonly error: unknown
  readonly retry: () => void
}

/** Shown above the prerendered text where the data or the code did not arrive. */
export function StartFault({ error, retry }: StartFaultProps) {
  return (
    <div className="frame py-4">
      <Notice tone="fault">
        <p className="font-semibold">The interactive parts could not start.</p>
        <p>{error instanceof Error ? error.message : String(error)}.</p>
        <p>
          What you see below is the page as it was published; filters and sources do not respond.
        </p>
        <p>
          <TextButton className="-ml-2" onClick={retry}>
            Try again
          </TextButton>
          <TextButton onClick={() => location.reload()}>Reload the page</TextButton>
        </p>
      </Notice>
    </div>
  )
}
