/** Resolves to the ms from a moment to when the next frame has been painted: two frames on. */
export function afterPaint(from: number): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - from)))
  })
}
