import { expect, it } from 'vitest'
import type { Figure } from '#domain/model/corpus.ts'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import { findSampleSet, sampleLink, sampleReferenceIndex } from '#test/sample-reference.ts'
import { numbersSaid } from './said-model.ts'
import { buildSetView } from './set-model.ts'

const figure = (value: number, unit: string): Figure => ({
  value,
  unit,
  measures: 'trade',
  approximate: false,
  asOf: '2022',
})
const { recordById } = sampleIndex({
  claims: [
    sampleClaim('turnover', {
      partners: ['USA'],
      figures: [figure(139e9, 'USD'), figure(8, 'rank')],
    }),
    sampleClaim('untold'),
  ],
})
const index = sampleReferenceIndex({
  links: [
    sampleLink('turnover', ['freedom-usa-2022'], { scale: 'trade' }),
    sampleLink('untold', ['trade-usa-2022'], { scale: 'trade' }),
    sampleLink('turnover', ['freedom-usa-2022'], { scale: 'freedom' }),
    sampleLink('turnover', ['trade-usa-2023']),
    sampleLink('gone', ['trade-usa-2022'], { scale: 'trade' }),
  ],
})
const saidOn = (id: string) =>
  numbersSaid(buildSetView(index, findSampleSet(id), { kind: 'compared' }), recordById)

it('puts the number of an article on the scale that the link names, wherever its figure stands', () => {
  expect(saidOn('trade')).toEqual([
    { record: 'turnover', value: 139, label: expect.stringMatching(/^139 \(2022\), article \S+/) },
  ])
})

it('writes a number as those of the figures beside it are written, and says where it is not exact', () => {
  const rough = sampleIndex({
    claims: [
      sampleClaim('rough', {
        partners: ['USA'],
        figures: [
          { ...figure(1225.5e9, 'USD'), approximate: true },
          { ...figure(2e15, 'USD'), asOf: null },
        ],
      }),
    ],
  })
  const links = [sampleLink('rough', ['trade-usa-2022'], { scale: 'trade' })]
  const view = buildSetView(sampleReferenceIndex({ links }), findSampleSet('trade'), {
    kind: 'compared',
  })
  expect(numbersSaid(view, rough.recordById).map(({ label }) => label)).toEqual([
    expect.stringMatching(/^about 1,225\.5 \(2022\), article /),
    expect.stringMatching(/^2 million, article /),
  ])
})

it('leaves numbers in another unit alone, and claims that are not out yet', () => {
  expect(saidOn('freedom')).toEqual([])
})
