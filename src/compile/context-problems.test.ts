// @vitest-environment node
import { expect, test } from 'vitest'
import { compileCorpus } from './compile-corpus.ts'
import { deepSeeds, FILES } from './test-seeds.ts'
import { problemOf, problemsAfter, type Slip } from './test-slips.ts'

const { plans, chains, people, later, same, stage } = FILES

const slips: Slip[] = [
  {
    name: 'a plan of what nobody planned',
    file: plans,
    from: 'event: chip-talks-foreseen',
    to: 'event: biden-meets-trong',
    record: 'number 1',
    message: /^names no event that an article reports as planned: biden-meets-trong$/,
  },
  {
    name: 'a plan that is fulfilled by nothing',
    file: plans,
    from: 'fate: open',
    to: 'fate: fulfilled',
    record: 'number 1',
    message: /^an open plan has no outcome, and any other has one$/,
  },
  {
    name: 'a plan with a bad day',
    file: plans,
    from: 'edtf: 2023-09-10',
    to: 'edtf: 2023-09-31',
    record: 'number 1',
    message: /^date "2023-09-31"/,
  },
  {
    name: 'a word that is not in its quote',
    file: chains,
    from: 'word: could',
    to: 'word: might',
    record: 'chips',
    message: /^word does not stand in the quote: might$/,
  },
  {
    name: 'a second step that is called the first',
    file: chains,
    from: 'change: firmer',
    to: 'change: first',
    line: '- article: second-2024',
    record: 'chips',
    message: /^change and evidence are "first" in the first step only$/,
  },
  {
    name: 'a form that is not in its quote',
    file: people,
    from: 'form: Mr Biden',
    to: 'form: Joe',
    record: 'biden',
    message: /^form does not stand in the quote: Joe$/,
  },
  {
    name: 'an office that is not in its quote',
    file: people,
    from: 'title: official',
    to: 'title: Official',
    record: 'biden',
    message: /^title does not stand in the quote: Official$/,
  },
  {
    name: 'a speaker whom no claim has',
    file: people,
    from: 'speakers: [The article]',
    to: 'speakers: [The artcile]',
    record: 'biden',
    message: /^speakers: no record has it: The artcile$/,
    nearest: 'The article',
  },
  {
    name: 'a later reading of no claim',
    file: later,
    from: 'records: [good-mood]',
    to: 'records: [good-moods]',
    record: 'number 1',
    message: /^names a record that does not exist: good-moods$/,
    nearest: 'good-mood',
  },
  {
    name: 'an earlier day that knows the future',
    file: stage,
    from: 'records: [biden-meets-trong]',
    to: 'records: [good-mood]',
    record: 'as of',
    message: /rests on what no article published by 2023-09-10 says: good-mood$/,
  },
  {
    name: 'an earlier day on which nothing was published',
    file: stage,
    from: 'day: "2023-09-10"',
    to: 'day: "2023-09-11"',
    record: 'as of',
    message: /^day: no article is published on 2023-09-11; write one of 2023-09-10, 2024-09-25$/,
  },
  {
    name: 'a statement said alike by a claim that is not there',
    file: same,
    from: 'good-mood',
    to: 'good-mod',
    record: 'number 1',
    message: /good-mod/,
    nearest: 'good-mood',
  },
  {
    name: 'a statement said alike twice by one article',
    file: same,
    from: '[arms-discussed, good-mood]',
    to: '[good-mood, good-mood]',
    record: 'number 1',
    message: /two claims of one article/,
  },
  {
    name: 'an answer to no matter',
    file: stage,
    from: 'chain: chips',
    to: 'chain: chip',
    record: 'as of',
    message: /^no chain has a part of its steps by 2023-09-10: chip$/,
    nearest: 'chips',
  },
]

test('what is read across articles compiles', () => {
  const { corpus, problems } = compileCorpus(deepSeeds())
  expect(problems).toEqual([])
  expect(corpus?.plans).toMatchObject([{ event: 'chip-talks-foreseen', fate: 'open' }])
  expect(corpus?.chains[0]?.steps).toHaveLength(2)
  expect(corpus?.people[0]?.forms[0]).toMatchObject({ form: 'Mr Biden' })
  expect(corpus?.claims.find(({ id }) => id === 'arms-discussed')?.later?.change).toBe('changed')
  expect(corpus?.stages[0]?.day).toBe('2023-09-10')
})

test.each(slips)('one slip gives one problem: $name', (slip) => {
  const problems = problemsAfter(slip, deepSeeds())
  expect(problems).toContainEqual(problemOf(slip, deepSeeds()))
})

const without = (file: string, rest: string) =>
  compileCorpus(new Map(deepSeeds()).set(file, rest)).problems.map(({ message }) => message)

test('an event that was planned must have its plan, and what is superseded its later reading', () => {
  const another = (deepSeeds().get(plans) ?? '').replace('chip-talks-foreseen', 'chip-talks')
  expect(without(plans, another)).toContainEqual(
    expect.stringMatching(/^was planned, but seeds\/plans\.yaml does not say/),
  )
  expect(
    without(later, '- { claim: good-mood, change: none, records: [], note: null }\n'),
  ).toContainEqual(expect.stringMatching(/^is superseded, but seeds\/later\.yaml does not say so$/))
})
