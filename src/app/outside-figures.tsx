import { LatePart, partCode } from '#ui/late-part.tsx'
import { useChoices } from '#url/use-address.ts'

/** Most readers do not ask for them. */
const KEEPER = partCode(
  'the marks of figures from outside',
  () => import('#features/reference/reference-keeper.tsx'),
)

/** Fetches the figures from outside the articles while the address asks for them. */
export function OutsideFigures() {
  const { reference } = useChoices().address
  if (!reference) return null
  return (
    <LatePart code={KEEPER} waiting={null}>
      {({ ReferenceKeeper }) => <ReferenceKeeper />}
    </LatePart>
  )
}
