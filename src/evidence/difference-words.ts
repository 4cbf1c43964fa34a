import type { DiscrepancyKind, Severity } from '#domain/model/vocabulary.ts'

/** What kind of difference it is, in the reader's words. */
export const DIFFERENCE_NAMES: Readonly<
  Record<DiscrepancyKind, { readonly name: string; readonly meaning: string }>
> = {
  contradiction: { name: 'Contradiction', meaning: 'both cannot be true' },
  'rewrite-error': {
    name: 'Garbled in rewriting',
    meaning: 'a text turns round what another says',
  },
  update: { name: 'The world moved on', meaning: 'things changed between the articles' },
  'version-lag': {
    name: 'An older version of the same story',
    meaning: 'one text was written before the other knew more',
  },
  framing: {
    name: 'Different emphasis',
    meaning: 'the same facts with another motive, cause or weight',
  },
  wording: {
    name: 'Different wording',
    meaning: 'stronger, weaker, broader or narrower words for the same thing',
  },
}

/** How much a difference matters. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  high: 'matters much',
  medium: 'matters somewhat',
  low: 'a detail',
}
