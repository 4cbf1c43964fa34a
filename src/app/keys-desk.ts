import { makeDesk } from '#ui/desk.ts'

/** Whether the list of keys is open. */
const { layOut, useDesk } = makeDesk<true>()

export const useKeysShown = useDesk

export function showKeys(): void {
  layOut(true)
}

export function hideKeys(): void {
  layOut(null)
}
