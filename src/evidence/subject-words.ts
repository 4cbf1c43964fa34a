/** Whom a claim is about, inside a sentence: "The United States" → "the United States". */
export function subjectWords(about: string): string {
  return about.replace(/^The /, 'the ')
}
