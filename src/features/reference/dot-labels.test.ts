import { expect, it } from 'vitest'
import { sampleFigure, sampleReferenceIndex, sampleSet } from '#test/sample-reference.ts'
import { dotLabel, nameWidth, placeDotLabel } from './dot-labels.ts'
import { buildSetView } from './set-model.ts'

/** The label of one number in a set of this kind. */
function labelOf(
  edtf: string,
  figure: Parameters<typeof sampleFigure>[3],
  dates: Parameters<typeof dotLabel>[1]['dates'] = 'year',
) {
  const set = sampleSet('one', [sampleFigure('only', 'IND', edtf, figure)], { dates })
  const [row] = buildSetView(sampleReferenceIndex({ sets: [set] }), set, { kind: 'compared' }).rows
  return row && dotLabel(row, { dates })
}

it.each([
  ['2022', { value: 15 }, 'year', '15 (2022)'],
  ['2024', { value: 260, bound: 'more-than' }, 'year', 'more than 260 (2024)'],
  ['2023', { value: 22_000_000 }, 'edition', '22 million (2023)'],
  ['2023-11-30', { value: 27.2 }, 'day', '27.2 (2023)'],
  ['2010/2014', { value: 92.6 }, 'period', '92.6 (2010–2014)'],
  ['2023-04/2024-03', { value: 14.82 }, 'year', '14.82 (year to Mar 2024)'],
] as const)('says of %s with %o by %s: %4$s', (edtf, figure, dates, label) => {
  expect(labelOf(edtf, figure, dates)).toBe(label)
})

const ROOM = { from: 50, to: 300 }

it('puts a label to the right of its dot where there is room', () => {
  expect(placeDotLabel('15 (2022)', 100, 10, ROOM)).toEqual({ x: 110, anchor: 'start' })
})

it('puts a label to the left of a dot near the end', () => {
  expect(placeDotLabel('15 (2022)', 280, 10, ROOM)).toEqual({ x: 270, anchor: 'end' })
})

it('goes where more room is if it fits on neither side', () => {
  const long = 'more than 44,000,000 (2020–2024)'
  expect(placeDotLabel(long, 120, 10, ROOM).anchor).toBe('start')
  expect(placeDotLabel(long, 220, 10, ROOM).anchor).toBe('end')
})

it('keeps the widest usual name of a country clear of a dot at zero', () => {
  // Measured at 12 px semibold in DejaVu Sans: 93 px, and a dot takes 5.
  expect(nameWidth('United States')).toBeGreaterThan(98)
})
