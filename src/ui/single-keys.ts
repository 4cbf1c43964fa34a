const KEPT = 'single-keys'

/** Whether keys without Ctrl or Alt act by themselves; a reader who dictates can switch them off (WCAG 2.2, 2.1.4). */
export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off'
  } catch {
    return true
  }
}

/** Kept in this browser, as far as it keeps anything. */
export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, 'off')
  } catch {
    // Storage may be blocked: then they stay as they are.
  }
}

/**
 * Answers a key that stands for itself, anywhere but where something is typed.
 * @param key as `KeyboardEvent.key` has it
 * @returns stops it
 */
export function onSingleKey(key: string, answer: () => void): () => void {
  const hear = (event: KeyboardEvent) => {
    const { target, altKey, ctrlKey, metaKey } = event
    if (event.key !== key || altKey || ctrlKey || metaKey || event.defaultPrevented) return
    if (target instanceof Element && target.matches('input, textarea, select')) return
    if (!hasSingleKeys()) return
    event.preventDefault()
    answer()
  }
  addEventListener('keydown', hear)
  return () => removeEventListener('keydown', hear)
}
