import { EVERYTHING } from '#domain/corpus/selection.ts'
import { focusAfter, RESULT_ID } from '#ui/focus-after.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useAddress } from '#url/use-address.ts'

interface ClearFiltersProps {
  readonly className?: string
  readonly children?: string
}

/** Undoes all choices; the focus goes to the sentence that says what is left, for this button goes. */
export function ClearFilters({ className, children = 'Clear the filters' }: ClearFiltersProps) {
  const { change } = useAddress()
  const clear = () => {
    change(EVERYTHING)
    focusAfter(() => document.getElementById(RESULT_ID))
  }
  return (
    <TextButton className={className} onClick={clear}>
      {children}
    </TextButton>
  )
}
