// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { FILES } from './test-seeds.ts'
import { problemOf, problemsAfter, type Slip } from './test-slips.ts'

const { articles, events, firstClaims, secondClaims, discrepancies, briefings, unused } = FILES

const formatAndVocabularySlips: Slip[] = [
  {
    name: 'unknown topic',
    file: events,
    from: 'topics: [diplomacy]',
    to: 'topics: [diplomasy]',
    record: 'biden-meets-trong',
    message: /^topics\[0\]: "diplomasy" is none of semiconductors, minerals/,
    nearest: 'diplomacy',
  },
  {
    name: 'unknown kind of claim',
    file: firstClaims,
    from: 'kind: fact',
    to: 'kind: rumour',
    record: 'arms-discussed',
    message: /^kind: "rumour" is none of fact, figure/,
  },
  {
    name: 'a field is left out',
    file: events,
    from: '  place: null\n',
    to: '',
    line: '- id: biden-meets-trong',
    record: 'biden-meets-trong',
    message: /^lacks the field place/,
  },
  {
    name: 'a field too many, deep inside',
    file: firstClaims,
    from: '      country: null',
    to: '      country: null\n      rank: 1',
    line: 'rank: 1',
    record: 'arms-discussed',
    message: /^has a field that the format does not know: attribution\.rank/,
  },
  {
    name: 'text that YAML reads as a number',
    file: articles,
    from: 'label: "001"',
    to: 'label: 1',
    record: 'first-2023',
    message: /^label: is read as the number 1; put it in quotes/,
  },
  {
    name: 'a number with a unit',
    file: firstClaims,
    from: 'value: 2,',
    to: 'value: 2 countries,',
    record: 'arms-discussed',
    message: /^figures\[0\]\.value: must be a plain number/,
  },
  {
    name: 'a list where a date must stand',
    file: secondClaims,
    from: 'asOf: 2024-09-25',
    to: 'asOf: []',
    record: 'good-mood',
    message: /^asOf: must be an EDTF date/,
  },
  {
    name: 'an id with capitals',
    file: discrepancies,
    from: 'id: could-or-did',
    to: 'id: Could-or-did',
    record: 'Could-or-did',
    message: /^id: must be lower-case letters and digits, joined by hyphens/,
  },
  {
    name: 'null where something must stand',
    file: briefings,
    from: 'missing: Everybody else.',
    to: 'missing: null',
    record: 'briefings',
    message: /^overview\.missing: is null, but must be text/,
  },
  {
    name: 'one side only',
    file: discrepancies,
    from: `    - statement: They followed.
      excerpts:
        - { article: second-2024, quote: "talks on chips followed last year" }
`,
    to: '',
    line: 'sides:',
    record: 'could-or-did',
    message: /^sides: must hold at least two/,
  },
  {
    name: 'broken YAML',
    file: briefings,
    from: 'missing: Everybody else.',
    to: 'missing: Everybody: else.',
    record: null,
    message: /^is not sound YAML: /,
  },
  {
    name: 'not a list',
    file: unused,
    from: '- article',
    to: '  article',
    record: null,
    message: /^must be a list of records/,
  },
]

const idsSlips: Slip[] = [
  {
    name: 'an id is taken',
    file: discrepancies,
    from: 'id: could-or-did',
    to: 'id: chip-talks',
    record: 'chip-talks',
    message: /^discrepancy has an id that is taken at seeds\/events\.yaml:\d+/,
  },
  {
    name: 'the same statement twice',
    file: secondClaims,
    from: 'statement: The mood was good.',
    to: 'statement: Vietnam and Russia  discuss arms.',
    record: 'good-mood',
    message: /^has the same statement as arms-discussed/,
  },
]

describe('one slip gives one problem that says where and what', () => {
  test.each(formatAndVocabularySlips)('format and vocabulary: $name', (slip) => {
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
  })

  test.each(idsSlips)('ids: $name', (slip) => {
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
  })
})
