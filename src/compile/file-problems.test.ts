// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { compileCorpus } from './compile-corpus.ts'
import { FILES, editSeeds, soundSeeds } from './test-seeds.ts'

const { articles, events, firstClaims, discrepancies, briefings, unused } = FILES

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

  test('events may stand in several files, and their problems name the file', () => {
    const seeds = soundSeeds()
    const whole = compileCorpus(seeds).corpus
    const list: unknown = parse(String(seeds.get(events)))
    if (!Array.isArray(list)) throw new Error('The sound seeds have a list of events.')
    seeds.delete(events)
    seeds.set('seeds/events/1.yaml', stringify(list.slice(0, 1)))
    seeds.set('seeds/events/2.yaml', stringify(list.slice(1)))
    expect(compileCorpus(seeds).corpus).toEqual(whole)
    seeds.set('seeds/events/2.yaml', stringify([...list.slice(1), list[0]]))
    expect(compileCorpus(seeds).problems).toMatchObject([
      { file: 'seeds/events/2.yaml', message: expect.stringMatching(/is taken at seeds.events.1/) },
    ])
  })

  test('events as JSON are the same, and a key that stands twice is found in JSON too', () => {
    const seeds = soundSeeds()
    const whole = compileCorpus(seeds).corpus
    const json = JSON.stringify(parse(String(seeds.get(events))))
    expect(compileCorpus(seeds.set(events, `${json}\n`)).corpus).toEqual(whole)
    const twice = json.replace('"status":', '"status":"alleged","status":')
    expect(compileCorpus(seeds.set(events, twice)).problems).toContainEqual(
      expect.objectContaining({
        file: events,
        line: 1,
        message: expect.stringMatching(/not sound YAML.*unique/s),
      }),
    )
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
    expect(messages).toContain(
      '001_first.txt is not UTF-8 in its line 1; get it as UTF-8 from where it came',
    )
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
