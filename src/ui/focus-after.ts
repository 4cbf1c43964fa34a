/**
 * Gives the focus to an element once the page is drawn anew: what was pressed may be gone by then, and the
 * keyboard would begin again at the top.
 */
export function focusAfter(find: () => HTMLElement | null): void {
  setTimeout(() => find()?.focus({ preventScroll: true }))
}

/** Id of the sentence that says what is left. */
export const RESULT_ID = 'result'
