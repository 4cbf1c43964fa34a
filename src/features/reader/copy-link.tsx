import { useEffect, useState } from 'react'
import { TextButton } from '#ui/text-button.tsx'

type Outcome = 'idle' | 'copied' | 'refused'

/** Copies the address of the present view; says so, and what to do where the browser refuses. */
export function CopyLink() {
  const [outcome, setOutcome] = useState<Outcome>('idle')
  useEffect(() => {
    if (outcome === 'idle') return
    const timer = setTimeout(() => setOutcome('idle'), 4000)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  return (
    <>
      <TextButton onClick={() => void copy()}>Copy link</TextButton>
      <span aria-live="polite" className="self-center text-xs text-ink-2">
        {outcome === 'copied' ? 'Copied.' : null}
        {outcome === 'refused' ? 'The browser refused; copy it from the address bar.' : null}
      </span>
    </>
  )
}
