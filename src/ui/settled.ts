/** How much of the page is as it was prerendered: the view, and parts whose code comes later. */
let asleep = 1
const waiting = new Set<() => void>()

/** Holds the page for a part that is not alive yet. @returns to be called when it is, or is gone: `wake` */
export function holdPage(): () => void {
  asleep += 1
  return wake
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
