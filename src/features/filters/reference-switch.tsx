import { Tick } from '#ui/tick.tsx'
import { useAddress } from '#url/use-address.ts'

/** Shows or hides the figures from outside the articles. */
export function ReferenceSwitch() {
  const { address, change } = useAddress()
  return (
    <Tick
      checked={address.reference}
      onChange={() => change({ reference: !address.reference })}
      outside
    >
      Figures from outside
    </Tick>
  )
}
