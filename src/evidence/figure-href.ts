import type { ReferenceIndex } from '#domain/reference/reference-index.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

/** Where a figure stands among its like: the page of its first topic, at its row. */
export function useFigureHref(desk: ReferenceIndex | null): (figure: string) => string {
  const { address } = useChoices()
  const search = formatAddress({ ...address, reference: true, excerpt: null })
  return (figure) => {
    const topic = desk?.figureById.get(figure)?.set.topics[0] ?? 'diplomacy'
    return `/topics/${topic}${search}#${figureRowId(figure)}`
  }
}

/** Id of the row of a figure wherever its set stands. */
export function figureRowId(figure: string): string {
  return `outside-${figure}`
}
