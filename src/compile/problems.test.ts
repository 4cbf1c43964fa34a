// @vitest-environment node
import { expect, test } from 'vitest'
import { formatProblems, problemAt } from './problems.ts'

test('problems read as places with what is wrong there, sorted, each once', () => {
  const late = problemAt({ file: 'b.yaml', line: 12, record: 'lam-visit' }, 'is late', 'later')
  const early = problemAt({ file: 'b.yaml', line: 2, record: null }, 'is early')
  const first = problemAt({ file: 'a.yaml', line: 30, record: 'x' }, 'is first', null)
  expect(formatProblems([late, early, first, late])).toBe(`a.yaml:30  x
  is first

b.yaml:2
  is early

b.yaml:12  lam-visit
  is late
  nearest: "later"

3 problems in the seeds.`)
})

test('one problem is one problem', () => {
  const problem = problemAt({ file: 'a.yaml', line: 1, record: null }, 'is missing')
  expect(formatProblems([problem])).toMatch(/\n1 problem in the seeds\.$/)
})
