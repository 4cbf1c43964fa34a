import { useState } from 'react'
import * as v from 'valibot'
import { useHistoryState } from 'wouter/use-browser-location'

/**
 * What the reader set on a view beside the address, kept with the entry of the browser's history: Back and a
 * reload bring it back.
 * @param key under which it is kept
 * @param schema what may be kept: anything else is as if nothing were
 */
export function useKept<Schema extends v.GenericSchema>(
  key: string,
  schema: Schema,
): readonly [v.InferOutput<Schema> | null, (next: v.InferOutput<Schema>) => void] {
  const state: unknown = useHistoryState()
  const [own, setOwn] = useState<v.InferOutput<Schema> | null>(null)
  const kept = v.safeParse(schema, entriesOf(state)[key])
  const keep = (next: v.InferOutput<Schema>) => {
    setOwn(next)
    history.replaceState({ ...entriesOf(history.state), [key]: next }, '')
  }
  return [own ?? (kept.success ? kept.output : null), keep]
}

function entriesOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? { ...state } : {}
}
