import { expect, it } from 'vitest'
import { moveStop, type MoveKey } from './stops-model.ts'

const LANES = [
  [
    { key: 'USA/a', x: 10 },
    { key: 'USA/b', x: 100 },
    { key: 'USA/c', x: 200 },
  ],
  [
    { key: 'RUS/d', x: 95 },
    { key: 'RUS/e', x: 300 },
  ],
]

it.each<[string, MoveKey, string]>([
  ['USA/a', 'ArrowRight', 'USA/b'],
  ['USA/a', 'ArrowLeft', 'USA/a'],
  ['USA/c', 'ArrowRight', 'USA/c'],
  ['USA/b', 'ArrowDown', 'RUS/d'],
  ['RUS/e', 'ArrowUp', 'USA/c'],
  ['RUS/e', 'ArrowDown', 'RUS/e'],
  ['USA/b', 'End', 'USA/c'],
  ['USA/b', 'Home', 'USA/a'],
  ['gone/x', 'ArrowRight', 'USA/a'],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(moveStop(LANES, from, key)).toBe(to)
})
