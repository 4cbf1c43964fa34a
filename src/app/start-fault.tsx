import { FaultNotice } from '#ui/fault-notice.tsx'

interface StartFaultProps {
  readonly error: unknown
  readonly retry: () => void
}

/** Shown above the prerendered text where the data or the code did not arrive. */
export function StartFault({ error, retry }: StartFaultProps) {
  return (
    <div className="frame py-4">
      <FaultNotice title="The interactive parts could not start." retry={retry}>
        <p>{error instanceof Error ? error.message : String(error)}.</p>
        <p>
          What you see below is the page as it was published; filters and sources do not respond.
        </p>
      </FaultNotice>
    </div>
  )
}
