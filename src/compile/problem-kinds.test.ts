// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { compileCorpus } from './compile-corpus.ts'
import { FILES, editSeeds, soundSeeds } from './test-seeds.ts'

/** One slip in otherwise sound seeds, and what the one problem must say. */
interface Slip {
  name: string
  file: string
  from: string
  to: string
  /** Words on the line that the problem points at; the changed words unless told. */
  line?: string
  /** The file that the problem points at, where it is another. */
  at?: string
  record: string | null
  message: RegExp
  nearest?: string
}

const { articles, events, firstClaims, secondClaims, discrepancies, briefings, unused } = FILES

const slips: Slip[] = [
  // Format and vocabulary
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
  // Ids
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
  // Articles
  {
    name: 'unknown article',
    file: events,
    from: '- article: second-2024',
    to: '- article: second-2042',
    record: 'chip-talks',
    message: /^names an article that is not in the catalogue: second-2042/,
    nearest: 'second-2024',
  },
  {
    name: 'unknown article at the head of a claims file',
    file: secondClaims,
    from: 'article: second-2024',
    to: 'article: second-2042',
    record: null,
    message: /^names an article that is not in the catalogue: second-2042/,
    nearest: 'second-2024',
  },
  {
    name: 'a changed article',
    file: FILES.firstArticle,
    from: 'The mood was good.\n',
    to: 'The mood was good.',
    at: articles,
    line: 'sha256',
    record: 'first-2023',
    message: /^has changed: 001_first\.txt/,
  },
  {
    name: 'furniture that is not there',
    file: articles,
    from: 'quote: "05:39"',
    to: 'quote: "05:40"',
    record: 'second-2024',
    message: /^quote does not stand in second-2024: "05:40"/,
  },
  // Quotes
  {
    name: 'quote not found',
    file: firstClaims,
    from: 'quote: "Vietnam and Russia discuss arms."',
    to: 'quote: "Vietnam and Russia discussed arms."',
    record: 'arms-discussed',
    message: /^quote does not stand in first-2023: "Vietnam and Russia discussed arms\."/,
    nearest: 'Vietnam and Russia discuss arms.',
  },
  {
    name: 'quote found twice',
    file: secondClaims,
    from: '        prefix: "05:39\\n\\n"\n',
    to: '',
    line: 'quote: "The mood was good."',
    record: 'good-mood',
    message: /^quote stands 2 times in second-2024 \(lines 7, 7\): "The mood was good\."/,
  },
  {
    name: 'quote not with this prefix',
    file: secondClaims,
    from: 'prefix: "05:39\\n\\n"',
    to: 'prefix: "05:39\\n"',
    line: 'quote: "The mood was good."',
    record: 'good-mood',
    message: /^quote stands in second-2024, but not with this prefix or suffix/,
    nearest: '05:39\n\nThe mood was good.',
  },
  {
    name: 'quote takes in furniture',
    file: secondClaims,
    from: '- quote: "The mood was good."\n        prefix: "05:39\\n\\n"',
    to: '- quote: "05:39\\n\\nThe mood was good."',
    line: '- quote: "05:39',
    record: 'good-mood',
    message: /^quote takes in page furniture \(timestamp\)/,
  },
  // Dates
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
  // Status and outcome
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
  // Links
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
  // Countries
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
  // Discrepancies and unused sentences
  {
    name: 'resolution beyond the sides',
    file: discrepancies,
    from: 'stands: 1',
    to: 'stands: 2',
    record: 'could-or-did',
    message: /^resolution\.stands is 2, but the sides are 0 to 1/,
  },
  {
    name: 'an unused sentence that is used',
    file: unused,
    from: 'quote: "The mood was good."',
    to: 'quote: "discuss arms"',
    record: 'number 1',
    message: /^is said to be unused, but a record quotes this sentence/,
    nearest: 'Vietnam and Russia discuss arms.',
  },
  {
    name: 'an unused sentence that is not there',
    file: unused,
    from: 'quote: "The mood was good."',
    to: 'quote: "The mood was bad."',
    record: 'number 1',
    message: /^quote does not stand in first-2023: "The mood was bad\."/,
    nearest: 'The mood was good.',
  },
  {
    name: 'furniture called unused',
    file: unused,
    from: 'article: first-2023\n  quote: "The mood was good."',
    to: 'article: second-2024\n  quote: "05:39"',
    line: 'quote: "05:39"',
    record: 'number 1',
    message: /^is page furniture and needs no reason/,
  },
  {
    name: 'an unused sentence of an unknown article',
    file: unused,
    from: 'article: first-2023',
    to: 'article: nowhere',
    record: 'number 1',
    message: /^names an article that is not in the catalogue: nowhere/,
  },
]

describe('one slip gives one problem that says where and what', () => {
  test.each(slips)('$name', (slip) => {
    const seeds = editSeeds(soundSeeds(), slip.file, slip.from, slip.to)
    const { corpus, problems } = compileCorpus(seeds)
    const file = slip.at ?? slip.file
    expect(problems, JSON.stringify(problems, null, 2)).toHaveLength(1)
    const [problem] = problems
    expect(problem?.message).toMatch(slip.message)
    expect(problem).toMatchObject({
      file,
      line: lineOf(seeds.get(file) ?? '', slip.line ?? slip.to.trim()),
      record: slip.record,
      ...(slip.nearest !== undefined && { nearest: slip.nearest }),
    })
    expect(corpus).toBeNull()
  })
})

function lineOf(text: string, words: string): number {
  expect(text).toContain(words)
  return text.slice(0, text.indexOf(words)).split('\n').length
}

describe('files', () => {
  test.each([articles, events, discrepancies, briefings, unused])('%s is missing', (file) => {
    const seeds = soundSeeds()
    seeds.delete(file)
    const { corpus, problems } = compileCorpus(seeds)
    expect(corpus).toBeNull()
    expect(problems).toContainEqual({ file, line: 1, record: null, message: 'is missing' })
  })

  test('no file at all is a list of what is missing', () => {
    const { problems } = compileCorpus(new Map())
    expect(problems.map(({ file }) => file)).toEqual([
      articles,
      briefings,
      'seeds/claims',
      discrepancies,
      events,
      unused,
    ])
  })

  test('an article that the catalogue lacks', () => {
    const seeds = soundSeeds().set('seeds/articles/003_third.txt', 'Third.')
    expect(compileCorpus(seeds).problems).toEqual([
      {
        file: 'seeds/articles/003_third.txt',
        line: 1,
        record: null,
        message: 'is not in the catalogue; describe it in seeds/articles.yaml',
      },
    ])
  })

  test('an article file that is not there under its name', () => {
    const seeds = editSeeds(soundSeeds(), articles, 'file: 001_first.txt', 'file: 001_frist.txt')
    expect(compileCorpus(seeds).problems).toMatchObject([
      {
        file: articles,
        line: 2,
        record: 'first-2023',
        message: 'file is missing: seeds/articles/001_frist.txt',
        nearest: '001_first.txt',
      },
      { file: FILES.firstArticle, line: 1, record: null },
    ])
  })

  test('a claims file under another name', () => {
    const seeds = soundSeeds()
    seeds.set('seeds/claims/first.yaml', seeds.get(firstClaims) ?? '')
    seeds.delete(firstClaims)
    expect(compileCorpus(seeds).problems).toEqual([
      {
        file: 'seeds/claims/first.yaml',
        line: 1,
        record: null,
        message: 'is about first-2023, so it must be called first-2023.yaml',
      },
    ])
  })

  test('a YAML file that nothing reads', () => {
    const [problem] = compileCorpus(soundSeeds().set('seeds/event.yaml', '[]')).problems
    expect(problem).toMatchObject({ file: 'seeds/event.yaml', line: 1, record: null })
    expect(problem?.message).toMatch(/^is read by nothing/)
  })

  test('an article that is not UTF-8', () => {
    const seeds = new Map<string, string | Uint8Array>(soundSeeds())
    seeds.set(FILES.firstArticle, new Uint8Array([0x61, 0xff]))
    const messages = compileCorpus(seeds).problems.map(({ message }) => message)
    expect(messages).toContain('001_first.txt is not UTF-8')
  })

  test('an article that no record uses', () => {
    const third = `- id: third-2024
  file: 003_third.txt
  sha256: ${'a'.repeat(64)}
  label: "003"
  title: null
  subject: Third
  publisher: { name: null, basis: not-stated, note: None. }
  published: { edtf: 2024-09-26, earliest: 2024-09-26, latest: 2024-09-26, basis: stated, note: Dated. }
  origins: []
  furniture: []
  headings: []
`
    const seeds = soundSeeds().set('seeds/articles/003_third.txt', 'Third.')
    seeds.set(articles, `${seeds.get(articles)}${third}`)
    expect(compileCorpus(seeds).problems).toContainEqual(
      expect.objectContaining({
        file: articles,
        record: 'third-2024',
        message: 'is used by no record',
      }),
    )
  })
})

test('a quote of more than 600 characters', () => {
  const long = 'Long '.repeat(121).trim()
  const seeds = editSeeds(soundSeeds(), FILES.firstArticle, 'The mood', `${long} The mood`)
  const problems = compileCorpus(
    editSeeds(seeds, firstClaims, 'quote: "Vietnam and Russia discuss arms."', `quote: "${long}"`),
  ).problems
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: firstClaims,
      record: 'arms-discussed',
      message: 'quote has 604 characters; 600 is the most',
    }),
  )
})

test('all problems come at once, by file and line', () => {
  let seeds = editSeeds(soundSeeds(), events, 'outcome: chip-talks', 'outcome: nothing')
  seeds = editSeeds(seeds, events, 'words: last year', 'words: next year')
  seeds = editSeeds(seeds, briefings, 'since: 2023-09-10', 'since: once')
  const { problems } = compileCorpus(seeds)
  expect(problems.map(({ file, record }) => [file, record])).toEqual([
    [briefings, 'briefings'],
    [events, 'chip-talks-foreseen'],
    [events, 'chip-talks'],
  ])
})
