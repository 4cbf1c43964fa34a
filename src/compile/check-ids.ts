import { problemAt, type Place, type Problem } from './problems.ts'
import type { Seeds } from './read-seeds.ts'

/** An id is given once over articles, records and discrepancies; a statement is made once. */
export function* checkIds({ ids, claims, events }: Seeds): Generator<Problem> {
  yield* checkTaken(ids)
  yield* checkRepeats(
    'statement',
    claims.map(({ id, value, at }) => ({ id, words: value.statement, place: at('statement') })),
  )
  yield* checkRepeats(
    'title',
    events.map(({ id, value, at }) => ({ id, words: value.title, place: at('title') })),
  )
}

/** Each id of a list is given once. */
export function* checkTaken(
  ids: Iterable<{ id: string; kind: string; place: Place }>,
): Generator<Problem> {
  const places = new Map<string, Place>()
  for (const { id, kind, place } of ids) {
    const first = places.get(id)
    if (first === undefined) places.set(id, place)
    else yield problemAt(place, `${kind} has an id that is taken at ${first.file}:${first.line}`)
  }
}

/** Two records that say the same in the same words are one; case and line breaks do not tell them apart. */
function* checkRepeats(
  field: string,
  records: readonly { id: string; words: string; place: Place }[],
): Generator<Problem> {
  const owners = new Map<string, string>()
  for (const { id, words, place } of records) {
    const folded = words.trim().replace(/\s+/g, ' ').toLowerCase()
    const owner = owners.get(folded)
    if (owner === undefined) owners.set(folded, id)
    else if (owner !== id) yield problemAt(place, `has the same ${field} as ${owner}; merge them`)
  }
}
