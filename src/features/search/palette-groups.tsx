import { Fragment } from 'react'
import { Link } from 'wouter'
import { RESULT_ID } from '#ui/focus-after.ts'
import { TextButton } from '#ui/text-button.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { FoundGroup } from './found-group.tsx'
import { matching, type Command, type Place } from './palette.ts'

interface PaletteGroupsProps {
  readonly text: string
  readonly places: readonly Place[]
  readonly commands: readonly Command[]
  /** Called as one is followed. */
  readonly onFollow: () => void
}

/** Views to go to and things to do, by name. */
export function PaletteGroups({ text, places, commands, onFollow }: PaletteGroupsProps) {
  const { address } = useChoices()
  const search = formatAddress(address)
  return (
    <Fragment key={text}>
      <FoundGroup name="Go to" items={matching(places, text)}>
        {({ name, path }) => (
          <li key={path}>
            <Link
              href={path + search}
              onClick={onFollow}
              className="inline-flex min-h-7 items-center text-sm no-underline hover:underline pointer-coarse:min-h-11"
            >
              {name}
            </Link>
          </li>
        )}
      </FoundGroup>
      <FoundGroup name="Do" items={matching(commands, text)}>
        {({ name, run }) => (
          <li key={name}>
            <TextButton
              className="-mx-2"
              onClick={() => {
                // The list goes, and this button with it. At once: a window that opens gives the focus back there.
                document.getElementById(RESULT_ID)?.focus({ preventScroll: true })
                onFollow()
                run()
              }}
            >
              {name}
            </TextButton>
          </li>
        )}
      </FoundGroup>
    </Fragment>
  )
}
