import * as v from 'valibot'

/** What the records of the corpus are made of. */

/** Readable and stable: it stands in addresses. */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
    'must be lower-case letters and digits, joined by hyphens',
  ),
)
export const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'))
export const isoDay = v.pipe(v.string(), v.isoDate('must be a day such as 2023-09-10'))
export const offset = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
)
/** A list of one or more. */
export const atLeastOne = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(1, 'must hold at least one'))
/** ISO 3166-1 alpha-3. */
export const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code'),
)

export const spanEntries = { start: offset, end: offset }

/** An EDTF level 0-1 string with its inclusive bounds as ISO days. */
export const dateEntries = { edtf: text, earliest: isoDay, latest: isoDay }

export const DateSchema = v.object({
  ...dateEntries,
  basis: v.picklist(['stated', 'resolved']),
  /** The source's own time words. */
  words: text,
  /** How the words became the interval. */
  rule: text,
  /** Id of the article whose date or words anchor it. */
  anchor: id,
})
