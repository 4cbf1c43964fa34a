import { useCorpusIfThere } from '#data/corpus-query.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { useAddress } from '#url/use-address.ts'

const NOTICE = partCode('the notice', () => import('#features/filters/ignored-notice.tsx'))

/** What of the address this page could not use; nothing, as a rule, so its code comes when it is wanted. */
export function LeftOut() {
  const { address, ignored } = useAddress()
  const { excerpt } = address
  const corpus = useCorpusIfThere(excerpt !== null)
  const unknown = excerpt !== null && corpus?.excerptById.has(excerpt) === false ? excerpt : null
  if (ignored.length === 0 && unknown === null) return null
  return (
    <LatePart code={NOTICE} waiting={null}>
      {({ IgnoredNotice }) => <IgnoredNotice ignored={ignored} unknown={unknown} />}
    </LatePart>
  )
}
