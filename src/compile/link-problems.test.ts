// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { FILES } from './test-seeds.ts'
import { problemOf, problemsAfter, type Slip } from './test-slips.ts'

const { events, firstClaims, secondClaims, briefings } = FILES

const linksSlips: Slip[] = [
  {
    name: 'dangling outcome',
    file: events,
    from: 'outcome: chip-talks',
    to: 'outcome: chip-talk',
    record: 'chip-talks-foreseen',
    message: /^outcome names a record that does not exist: chip-talk$/,
    nearest: 'chip-talks',
  },
  {
    name: 'outcome that is a claim',
    file: events,
    from: 'outcome: chip-talks',
    to: 'outcome: good-mood',
    record: 'chip-talks-foreseen',
    message: /^outcome must name an event, but good-mood is a claim/,
  },
  {
    name: 'dangling supersededBy',
    file: firstClaims,
    from: 'supersededBy: good-mood',
    to: 'supersededBy: good-moods',
    record: 'arms-discussed',
    message: /^supersededBy names a record that does not exist: good-moods/,
    nearest: 'good-mood',
  },
  {
    name: 'an outcome that is the event itself',
    file: events,
    from: 'outcome: chip-talks',
    to: 'outcome: chip-talks-foreseen',
    record: 'chip-talks-foreseen',
    message: /^outcome names the record itself/,
  },
  {
    name: 'claims that supersede each other',
    file: secondClaims,
    from: 'supersededBy: null',
    to: 'supersededBy: arms-discussed',
    at: firstClaims,
    line: 'supersededBy: good-mood',
    record: 'arms-discussed',
    message: /^supersededBy leads round in a circle: arms-discussed → good-mood → arms-discussed/,
  },
  {
    name: 'dangling briefing',
    file: briefings,
    from: 'records: [biden-meets-trong]',
    to: 'records: [biden-meets-lam]',
    record: 'briefings',
    message: /^overview\.lead\.0\.records\.0 names a record that does not exist: biden-meets-lam/,
    nearest: 'biden-meets-trong',
  },
]

const countriesAndTopicsSlips: Slip[] = [
  {
    name: 'partner and mention at once',
    file: events,
    from: 'mentions: [CHN]',
    to: 'mentions: [CHN, USA]',
    record: 'chip-talks',
    message: /^USA is both partner and mention/,
  },
  {
    name: 'Vietnam as a mention',
    file: events,
    from: 'mentions: [CHN]',
    to: 'mentions: [VNM]',
    record: 'chip-talks',
    message: /^mentions: VNM never stands here/,
  },
  {
    name: 'Vietnam as a partner',
    file: firstClaims,
    from: 'partners: [RUS]',
    to: 'partners: [RUS, VNM]',
    record: 'arms-discussed',
    message: /^partners\[1\]: VNM never stands here/,
  },
  {
    name: 'a topic twice',
    file: firstClaims,
    from: 'topics: [arms]',
    to: 'topics: [arms, arms]',
    record: 'arms-discussed',
    message: /^topics: arms stands twice/,
  },
]

describe('one slip gives one problem that says where and what', () => {
  test.each(linksSlips)('links: $name', (slip) => {
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
  })

  test.each(countriesAndTopicsSlips)('countries and topics: $name', (slip) => {
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
  })
})
