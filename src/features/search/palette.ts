import { wordsOf } from '#domain/search/words.ts'

/** A view that a reader can go to by name. */
export interface Place {
  readonly name: string
  /** Path below the base. */
  readonly path: string
  /** Whether it is one of the few that stand there before anything is typed. */
  readonly main: boolean
}

/** Something that the page does on request. */
export interface Command {
  readonly name: string
  readonly run: () => void
}

/** What has, for every word that was typed, a word that begins with it; of places all main ones where nothing was typed. */
export function matching<T extends { readonly name: string; readonly main?: boolean }>(
  items: readonly T[],
  text: string,
): readonly T[] {
  const typed = wordsOf(text).map(({ folded }) => folded)
  if (typed.length === 0) return items.filter(({ main }) => main !== false)
  return items.filter(({ name }) => {
    const words = wordsOf(name).map(({ folded }) => folded)
    return typed.every((start) => words.some((word) => word.startsWith(start)))
  })
}
