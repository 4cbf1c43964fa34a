// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { FILES } from './test-seeds.ts'
import { problemOf, problemsAfter, type Slip } from './test-slips.ts'

const { articles, events, firstClaims, briefings } = FILES

const datesSlips: Slip[] = [
  {
    name: 'bad date',
    file: events,
    from: 'edtf: 2023-09-10',
    to: 'edtf: 2023-09-31',
    record: 'biden-meets-trong',
    message: /^date "2023-09-31" is no EDTF of level 0 or 1/,
  },
  {
    name: 'open interval',
    file: events,
    from: 'edtf: 2023\n',
    to: 'edtf: 2023/..\n',
    record: 'chip-talks',
    message: /^date "2023\/\.\." is open at one end; end it with the article/,
  },
  {
    name: 'bounds disagree',
    file: events,
    from: 'latest: 2023-12-31',
    to: 'latest: 2023-12-30',
    record: 'chip-talks',
    message: /^latest is 2023-12-30, but 2023 gives 2023-12-31/,
  },
  {
    name: 'bounds of a publication date disagree',
    file: articles,
    from: 'earliest: 2024-09-25',
    to: 'earliest: 2024-09-24',
    record: 'second-2024',
    message: /^earliest is 2024-09-24, but 2024-09-25 gives 2024-09-25/,
  },
  {
    name: 'date words that no article has',
    file: events,
    from: 'words: last year',
    to: 'words: a year ago',
    record: 'chip-talks',
    message: /^date words stand in no article that reports or anchors it: "a year ago"/,
  },
  {
    name: 'unknown anchor',
    file: events,
    from: 'anchor: second-2024',
    to: 'anchor: third-2024',
    record: 'chip-talks',
    message: /^names an article that is not in the catalogue: third-2024/,
    nearest: 'second-2024',
  },
  {
    name: 'bad date of a figure',
    file: firstClaims,
    from: 'asOf: 2023,',
    to: 'asOf: 2023-21,',
    record: 'arms-discussed',
    message: /^date "2023-21" is a season/,
  },
  {
    name: 'bad date of a briefing',
    file: briefings,
    from: 'since: 2023-09-10',
    to: 'since: a while',
    record: 'briefings',
    message: /^date "a while" is no EDTF/,
  },
]

const statusAndOutcomeSlips: Slip[] = [
  {
    name: 'status is not that of the latest report',
    file: events,
    from: 'status: reported\n  outcome',
    to: 'status: occurred\n  outcome',
    line: '  status: occurred\n  outcome: null\n  outcomeNote: null\n  partners: [USA]\n  mentions: [CHN]',
    record: 'chip-talks',
    message: /^status is occurred, but its latest report \(second-2024\) says reported/,
  },
  {
    name: 'an outcome of what has occurred',
    file: events,
    from: 'status: occurred\n  outcome: null',
    to: 'status: occurred\n  outcome: chip-talks',
    line: 'outcome: chip-talks',
    record: 'biden-meets-trong',
    message: /^has an outcome, but no report of it is ongoing, planned, reported, hypothetical/,
  },
]

describe('one slip gives one problem that says where and what', () => {
  test.each(datesSlips)('dates: $name', (slip) => {
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
  })

  test.each(statusAndOutcomeSlips)('status and outcome: $name', (slip) => {
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
  })
})
