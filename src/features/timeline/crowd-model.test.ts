import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectEvents } from '#domain/corpus/select-events.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { PARTNER_CODES, TOPIC_SLUGS, type PartnerCode } from '#domain/model/vocabulary.ts'
import { anyRows, sampleColumns, type SampleRow } from '#test/sample-columns.ts'
import { buildCrowd, countDated, readScope } from './crowd-model.ts'
import { LANES, lanesOf } from './mark-model.ts'

const row = (from: number | null, partners: PartnerCode[]): SampleRow => ({
  days: from === null ? null : [from, from],
  partners,
  topics: ['arms'],
  status: 'occurred',
})
const rows = [row(5, ['USA']), row(7, ['USA', 'CHN']), row(9, []), row(null, ['CHN'])]
const columns = sampleColumns(rows)
const all = selectEvents(columns, EVERYTHING)

describe('a crowd', () => {
  it('has an event in the lane of each of its partners, and those of none in their own', () => {
    const lanes = buildCrowd(columns, readScope(columns, EVERYTHING), all, [])
    expect(
      lanes.map(({ key, total, places, undated }) => [key, total, [...places], undated]),
    ).toEqual([
      ['USA', 2, [0, 1], 0],
      ['CHN', 2, [1], 1],
      ['RUS', 0, [], 0],
      ['IND', 0, [], 0],
      ['KOR', 0, [], 0],
      ['wider', 1, [2], 0],
    ])
  })

  it('puts lanes away of partners that the reader did not choose, with what they share', () => {
    const left = selectEvents(columns, { ...EVERYTHING, partners: ['CHN'] })
    const lanes = buildCrowd(columns, readScope(columns, EVERYTHING), left, ['CHN'])
    expect(lanes.map(({ closed, total, places }) => [closed, total, places.length])).toEqual([
      [true, 2, 0],
      [false, 2, 1],
      [true, 0, 0],
      [true, 0, 0],
      [true, 0, 0],
      [true, 1, 0],
    ])
  })

  it("has one lane on a partner's page, and an axis for what stands there", () => {
    const scope = { ...EVERYTHING, partners: ['CHN' as const] }
    const seen = readScope(columns, scope)
    expect(seen).toMatchObject({ keys: ['CHN'], days: { first: 7, last: 7 } })
    const lanes = buildCrowd(columns, seen, selectEvents(columns, scope), [])
    expect(lanes.map(({ key, total }) => [key, total])).toEqual([['CHN', 2]])
  })

  it('has no axis where nothing has a date', () => {
    const undated = sampleColumns([row(null, ['USA'])])
    expect(readScope(undated, EVERYTHING).days).toBeNull()
  })

  it('keeps every event that is left, dated or not, in each of its lanes', () => {
    fc.assert(
      fc.property(anyRows, fc.subarray([...TOPIC_SLUGS]), (some, topics) => {
        const own = sampleColumns(some)
        const left = selectEvents(own, { ...EVERYTHING, topics })
        const lanes = buildCrowd(own, readScope(own, EVERYTHING), left, [])
        const rowsLeft = [...left].map((place) => ({ place, row: some[place] }))
        for (const [i, { key }] of LANES.entries()) {
          const wanted = rowsLeft.filter(({ row: one }) => one && lanesOf(one).includes(key))
          expect([...(lanes[i]?.places ?? [])]).toEqual(
            wanted.filter(({ row: one }) => one?.days).map(({ place }) => place),
          )
          expect(lanes[i]?.undated).toBe(wanted.filter(({ row: one }) => !one?.days).length)
          expect(lanes[i]?.total).toBe(some.filter((one) => lanesOf(one).includes(key)).length)
        }
        expect(countDated(left, own)).toBe(rowsLeft.filter(({ row: one }) => one?.days).length)
      }),
    )
  })

  it('knows no partner beyond those with a lane', () => {
    expect(LANES.slice(0, -1).map(({ key }) => key)).toEqual(PARTNER_CODES)
  })
})
