/** How much of the page is as it was prerendered: the view, and parts whose code comes later. */
let asleep = 1
let then: (() => void) | undefined

/** Holds the page for a part that is not alive yet. @returns to be called when it is, or is gone: `wake` */
export function holdPage(): () => void {
  asleep += 1
  return wake
}

/** A part is alive; also called once for the view itself. */
export function wake(): void {
  asleep -= 1
  whenSettled(then)
}

/** Calls back once, when nothing on the page is as it was prerendered any more. */
export function whenSettled(call: (() => void) | undefined): void {
  then = call
  if (asleep > 0) return
  then = undefined
  call?.()
}
