import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'

/** What later articles did to a claim; an agency that says a thing twice confirms nothing. */
export function changeWords({ claim, laterFromSameOrigin }: ClaimRecord): string {
  if (claim.later?.change === 'confirmed') {
    return laterFromSameOrigin ? 'said again, from the same origin,' : 'confirmed'
  }
  return 'changed'
}

/** That nothing came later, of a claim that later articles could have overtaken. */
export function standsWords({ saidLast }: ClaimRecord): string {
  return saidLast
    ? 'from the last of these articles'
    : 'no later article here confirms or changes it'
}
