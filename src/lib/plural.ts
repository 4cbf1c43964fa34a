/** "1 article", "5 articles"; English nouns that take an s, or with their plural given. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`
}
