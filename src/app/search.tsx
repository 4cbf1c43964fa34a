import { useQueryClient } from '@tanstack/react-query'
import { SearchBox } from '#features/search/search-box.tsx'
import { LatePart, partCode } from '#ui/late-part.tsx'

const CODE = partCode('search', () => import('./search-part.tsx'))

/** The field for search; what is found comes with its code when the reader comes to it. */
export function Search() {
  const client = useQueryClient()
  return (
    <SearchBox onEnter={() => void client.prefetchQuery(CODE)}>
      {(results) => (
        <LatePart code={CODE}>{({ SearchPart }) => <SearchPart {...results} />}</LatePart>
      )}
    </SearchBox>
  )
}
