import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRows, sampleColumns } from '#test/sample-columns.ts'
import { PARTNER_CODES, STATUSES, TOPIC_SLUGS } from '../model/vocabulary.ts'
import { selectEvents } from './select-events.ts'
import { EVERYTHING, selectRecords } from './selection.ts'

const anyChoices = fc.record({
  topics: fc.subarray([...TOPIC_SLUGS], { maxLength: 2 }),
  partners: fc.subarray([...PARTNER_CODES], { maxLength: 2 }),
  statuses: fc.subarray([...STATUSES], { maxLength: 3 }),
})

it('leaves the same as records narrowed by the same choices, in the same order', () => {
  fc.assert(
    fc.property(anyRows, anyChoices, (rows, choices) => {
      const records = rows.map((row, place) => {
        return { ...row, place, basis: null, speakers: [], originCount: 1 }
      })
      const left = selectRecords(records, { ...EVERYTHING, ...choices })
      expect([...selectEvents(sampleColumns(rows), choices)]).toEqual(
        left.map(({ place }) => place),
      )
    }),
  )
})

it('leaves only what a mask from outside lets stay', () => {
  fc.assert(
    fc.property(anyRows, anyChoices, fc.infiniteStream(fc.nat(1)), (rows, choices, bits) => {
      const columns = sampleColumns(rows)
      const mask = Uint8Array.from(bits.take(rows.length))
      expect([...selectEvents(columns, choices, mask)]).toEqual(
        [...selectEvents(columns, choices)].filter((place) => mask[place] !== 0),
      )
    }),
  )
})
