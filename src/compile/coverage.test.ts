// @vitest-environment node
import { expect, test } from 'vitest'
import { compileCorpus } from './compile-corpus.ts'
import { coverageOf, formatCoverage } from './coverage.ts'
import { FILES, soundSeeds } from './test-seeds.ts'

const SECOND_MOOD =
  '  UNEXPLAINED\n      120-138 "The mood was good."\n  4 sentences: 3 (75 %) with records'

test('the report says of each piece what became of it', () => {
  const report = formatCoverage(compileCorpus(soundSeeds()))
  expect(report).toContain('first-2023\n  (heading)\n      0-20 "Biden lands in Hanoi"')
  expect(report).toContain(
    '  chip-talks-foreseen chip-talks could-or-did\n      74-109 "Talks on chips could follow “soon”."',
  )
  expect(report).toContain('  (unused: framing) Mood only.\n      144-162 "The mood was good."')
  expect(report).toContain('  (furniture: timestamp)\n      94-99 "05:39"')
  expect(report).toContain(SECOND_MOOD)
})

test('seeds with problems are covered as far as they could be read', () => {
  const seeds = soundSeeds()
  seeds.delete(FILES.events)
  seeds.delete(FILES.unused)
  const coverage = coverageOf(compileCorpus(seeds))
  expect(coverage.map(({ article, unexplained }) => [article, unexplained])).toEqual([
    ['first-2023', 2],
    ['second-2024', 1],
  ])
})
