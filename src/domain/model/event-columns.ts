/**
 * Events as columns, for corpora with more of them than a page can hold as objects: what of each decides where it
 * stands on the timeline and under which choices it is found. One place in all columns is one event. Events with a date
 * come first, by their first day, then by their last.
 */
export interface EventColumns {
  /** How many events there are. */
  readonly count: number
  /** How many of them have a date. */
  readonly dated: number
  /** First day, as a day number (dates/day-number.ts); 0 without a date. */
  readonly from: Int32Array
  /** Last day, as a day number; 0 without a date. */
  readonly to: Int32Array
  /** A bit for each partner, in the order of `PARTNER_CODES`, the first the lowest; 0 for what is about none alone. */
  readonly partners: Uint8Array
  /** A bit for each topic, in the order of `TOPIC_SLUGS`. */
  readonly topics: Uint8Array
  /** Place in `STATUSES`. */
  readonly statuses: Uint8Array
}
