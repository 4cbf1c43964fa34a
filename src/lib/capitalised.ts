/** "said again" → "Said again": words that begin a sentence. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
