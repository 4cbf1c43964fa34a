import { savesData } from './saves-data.ts'

/** What a reader does first. */
const MOVES = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

/**
 * Calls at each move of the reader, from the first of which on code may be fetched ahead. Where data are to be saved
 * only moves in the place count for whose code it is called, and without a place none.
 * @returns to be called when it need not any more
 */
export function onFirstMoves(call: () => void, place?: Element): () => void {
  const where = savesData() ? place : window
  for (const move of MOVES) where?.addEventListener(move, call, { passive: true })
  return () => {
    for (const move of MOVES) where?.removeEventListener(move, call)
  }
}
