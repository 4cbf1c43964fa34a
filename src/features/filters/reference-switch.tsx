import { useAddress } from '#url/use-address.ts'

/** Shows or hides the figures from outside the articles. */
export function ReferenceSwitch() {
  const { address, change } = useAddress()
  return (
    <label className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 px-2 text-sm font-medium whitespace-nowrap has-checked:font-semibold pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={address.reference}
        onChange={() => change({ reference: !address.reference })}
        className="size-3.5 accent-outside"
      />
      Figures from outside
    </label>
  )
}
