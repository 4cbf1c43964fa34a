/** How much of the page is as it was prerendered: the view, and parts whose code comes later. */
let asleep = 1
const waiting = new Set<() => void>()

/** What brings the parts to life that hold the page. */
const sleepers = new Set<() => void>()
let hurried = false

/**
 * Holds the page for a part that is not alive yet.
 * @param want brings it to life
 * @returns to be called when it is, or is gone
 */
export function holdPage(want: () => void): () => void {
  if (hurried) want()
  else sleepers.add(want)
  asleep += 1
  return wake
}

/** Brings the whole page to life, whatever of it the reader has come to. */
export function wakeAll(): void {
  hurried = true
  for (const want of sleepers) want()
  sleepers.clear()
}

/** A part is alive; also called once for the view itself. */
export function wake(): void {
  asleep -= 1
  callAll()
}

/** Calls back once, when nothing on the page is as it was prerendered any more. */
export function whenSettled(call: () => void): void {
  waiting.add(call)
  callAll()
}

function callAll(): void {
  if (asleep > 0) return
  for (const call of waiting) {
    waiting.delete(call)
    call()
  }
}
