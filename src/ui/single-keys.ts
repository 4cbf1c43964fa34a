const KEPT = 'single-keys'

/** What the reader chose on this page, which storage may not keep; null: nothing yet. */
let chosen: boolean | null = null

/** Whether keys without Ctrl or Alt act by themselves; a reader who dictates can switch them off (WCAG 2.2, 2.1.4). */
export function hasSingleKeys(): boolean {
  if (chosen !== null) return chosen
  try {
    return localStorage.getItem(KEPT) !== 'off'
  } catch {
    return true
  }
}

/** Kept in this browser. */
export function setSingleKeys(on: boolean): void {
  chosen = on
  try {
    if (on) localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, 'off')
  } catch {
    // Storage may be blocked: the choice then lasts as long as the page.
  }
}

/** Where letters are typed, or choose. */
const TYPED = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/**
 * Answers a key that stands for itself, anywhere but where something is typed.
 * @param key as `KeyboardEvent.key` has it
 * @returns stops it
 */
export function onSingleKey(key: string, answer: () => void): () => void {
  const hear = (event: KeyboardEvent) => {
    const { target, altKey, ctrlKey, metaKey } = event
    if (event.key !== key || altKey || ctrlKey || metaKey || event.defaultPrevented) return
    if (target instanceof Element && target.closest(TYPED)) return
    if (!hasSingleKeys()) return
    event.preventDefault()
    answer()
  }
  addEventListener('keydown', hear)
  return () => removeEventListener('keydown', hear)
}
