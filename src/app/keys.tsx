import { useEffect } from 'react'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { onSingleKey } from '#ui/single-keys.ts'
import { showKeys, useKeysShown } from './keys-desk.ts'

const LIST = partCode('the list of keys', () => import('./keys-list.tsx'))

/** A way to the list of keys; "?" leads there too. */
export function Keys() {
  const shown = useKeysShown()
  useEffect(() => onSingleKey('?', showKeys), [])
  return (
    <>
      <button type="button" onClick={showKeys} className="py-1 underline underline-offset-[0.2em]">
        Keys
      </button>
      {shown ? <LatePart code={LIST}>{({ KeysList }) => <KeysList />}</LatePart> : null}
    </>
  )
}
