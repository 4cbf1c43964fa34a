import { useQuery } from '@tanstack/react-query'
import { useCorpusIfThere } from '#data/corpus-query.ts'
import { partCode } from '#ui/late-part.tsx'

const PART = partCode('what paper needs', () => import('#features/paper/paper-part.tsx'))

/** What only a printed page has. Its code comes as soon as the page is alive: while a browser prints it waits for none. */
export function Paper() {
  const { data } = useQuery(PART)
  // What is printed is numbered by it.
  const corpus = useCorpusIfThere(false)
  return data && corpus ? <data.PaperPart /> : null
}
