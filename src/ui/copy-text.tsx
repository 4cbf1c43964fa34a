import { useEffect, useState } from 'react'
import { TextButton } from './text-button.tsx'

type Outcome = 'idle' | 'copied' | 'refused'

/** How long it is said that a text was copied, in ms. */
const SAID = 4000

interface CopyTextProps {
  /** What is copied; worked out as it is pressed. */
  readonly text: () => string
  /** What the reader can do where the browser refuses. */
  readonly refused: string
  /** Name of the button. */
  readonly children: string
}

/** Copies a text, and says so. */
export function CopyText({ text, refused, children }: CopyTextProps) {
  const [outcome, setOutcome] = useState<Outcome>('idle')
  useEffect(() => {
    if (outcome === 'idle') return
    const timer = setTimeout(() => setOutcome('idle'), SAID)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  return (
    <>
      <TextButton onClick={() => void copy()}>{children}</TextButton>
      <span aria-live="polite" className="self-center text-xs text-ink-2">
        {outcome === 'copied' ? 'Copied.' : null}
        {outcome === 'refused' ? refused : null}
      </span>
    </>
  )
}
