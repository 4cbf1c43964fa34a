import { makeDesk } from '#ui/desk.ts'

/** Whether the list of keys is open. */
const { layOut, useDesk } = makeDesk<true>()

export const useKeysShown = useDesk

/** Opens the list of keys over the page; where it is open already nothing happens. */
export function showKeys(): void {
  layOut(true)
}

export function hideKeys(): void {
  layOut(null)
}
