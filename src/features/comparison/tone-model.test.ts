import { expect, it } from 'vitest'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import { buildComparison } from './comparison-model.ts'
import { buildToneView, readTones } from './tone-model.ts'

const index = sampleIndex({
  claims: [
    ...['a', 'b', 'c'].map((id) => sampleClaim(id, { partners: ['RUS'], stance: 'friction' })),
    sampleClaim('d', { partners: ['RUS'], stance: 'neutral' }),
    sampleClaim('e', { partners: ['IND'] }),
  ],
})
const { columns } = buildComparison(index, EVERYTHING, {
  ...EVERYTHING,
  partners: ['RUS', 'IND', 'KOR'],
})

it('draws shares for partners with three claims or more, without empty stretches', () => {
  const { bars } = buildToneView(columns)
  expect(bars).toHaveLength(1)
  expect(bars[0]).toMatchObject({ partner: { code: 'RUS' }, total: 4 })
  expect(bars[0]?.segments.map(({ stance, share }) => [stance, share])).toEqual([
    ['friction', 0.75],
    ['neutral', 0.25],
  ])
})

it('says for which chosen partners there is too little', () => {
  expect(buildToneView(columns).tooFew.map(({ partner, total }) => [partner.code, total])).toEqual([
    ['IND', 1],
    ['KOR', 0],
  ])
})

it('says in a sentence which tone is most frequent, also where two are', () => {
  expect(readTones(buildToneView(columns), (stance) => stance)).toBe(
    'The most frequent tone is for Russia friction, 3 of 4 claims.',
  )
  const even = sampleIndex({
    claims: (['friction', 'friction', 'neutral', 'neutral', 'balancing'] as const).map(
      (stance, i) => sampleClaim(`c${i}`, { partners: ['USA'], stance }),
    ),
  })
  expect(
    readTones(buildToneView(buildComparison(even, EVERYTHING, EVERYTHING).columns), (s) => s),
  ).toBe(
    'The most frequent tone is for the United States friction and neutral, 2 each of 5 claims.',
  )
  expect(readTones({ bars: [], tooFew: [] }, (stance) => stance)).toBe('')
})
