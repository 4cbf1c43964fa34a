import { LatePart, partCode } from '#ui/late-part.tsx'
import { useAddress } from '#url/use-address.ts'
import { useSourceCorpus } from './corpus-parts.tsx'

const NOTICE = partCode('the notice', () => import('#features/filters/ignored-notice.tsx'))

/** What of the address this page could not use; nothing, as a rule, so its code comes when it is wanted. */
export function LeftOut() {
  const { address, ignored } = useAddress()
  const { excerpt } = address
  const { index, failed } = useSourceCorpus(excerpt)
  const missing = failed || index?.excerptById.has(excerpt ?? '') === false
  const unknown = missing ? excerpt : null
  if (ignored.length === 0 && unknown === null) return null
  return (
    <LatePart code={NOTICE} waiting={null}>
      {({ IgnoredNotice }) => <IgnoredNotice ignored={ignored} unknown={unknown} />}
    </LatePart>
  )
}
