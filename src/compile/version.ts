import { createHash } from 'node:crypto'

/** The version of published content: the same content has the same version, in whatever order its fields stand. */
export function versionOf(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 12)
}

/** JSON with sorted keys and no white space. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
