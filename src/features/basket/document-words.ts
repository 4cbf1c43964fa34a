import type { ToldSource } from '#evidence/citations.ts'

/** Words that every form of the document has. */
export const DOCUMENT_WORDS = {
  note: 'Reader’s own note, not from the articles',
  sources: 'Sources',
  page: 'The basket’s page:',
  type: { event: 'Event', claim: 'Claim' },
} as const

/** An entry of the list of sources, before and after its address, where each form has a link of its own. */
export function aroundAddress({ listed, address }: ToldSource): readonly [string, string] {
  const [before = '', after = ''] = listed.split(address)
  return [before, after]
}

/** The lines of a note as the reader wrote them. */
export function linesOf(note: string): readonly string[] {
  return note.trim().split(/\r\n|[\r\n]/)
}
