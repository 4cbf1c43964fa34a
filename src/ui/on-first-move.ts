import { savesData } from './saves-data.ts'

/** What a reader does first. */
const FIRST_MOVES = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

/**
 * Calls back once, when the reader first does anything: from then on code may be fetched ahead. Where data are to be
 * saved only moves in the place count for whose code it is called, and without a place none.
 * @returns gives it up
 */
export function onFirstMove(call: () => void, place?: Element): () => void {
  const listening = new AbortController()
  const stop = () => listening.abort()
  const answer = () => {
    stop()
    call()
  }
  const where = savesData() ? place : window
  for (const move of FIRST_MOVES) {
    where?.addEventListener(move, answer, { passive: true, signal: listening.signal })
  }
  return stop
}
