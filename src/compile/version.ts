import { createHash } from 'node:crypto'

/** The version of published content: the same content has the same version, in whatever order its fields stand. */
export function versionOf(content: object): string {
  const hash = createHash('sha256')
  for (const part of canonicalParts(content)) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}

/** The canonical JSON of the content, its lists piece by piece: of a large corpus the whole would not fit one string. */
function* canonicalParts(content: object): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    before = ','
    if (!Array.isArray(value)) {
      yield canonicalJson(value)
      continue
    }
    yield '['
    for (const [place, item] of value.entries()) {
      yield `${place === 0 ? '' : ','}${canonicalJson(item)}`
    }
    yield ']'
  }
  yield before === '{' ? '{}' : '}'
}

/** JSON with sorted keys and no white space. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
