// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { compileCorpus } from './compile-corpus.ts'
import { formatProblems } from './problems.ts'
import { editSeeds, FILES, soundSeeds } from './test-seeds.ts'
import { problemOf, problemsAfter, type Slip } from './test-slips.ts'

const { articles, events, firstArticle, firstClaims } = FILES

/** Signs that reorder or hide, in texts of our own; in hexadecimal. */
const UNSEEN =
  '0 7 1b 7f 85 ad 61c 200b 200d 200e 200f 2028 202a 202b 202c 202d 202e 2060 2066 2067 2068 2069 feff e0041'
const toSign = (code: string) => String.fromCodePoint(Number.parseInt(code, 16))

describe('texts of our own', () => {
  test.each(UNSEEN.split(' '))('with U+%s are refused with their place', (code) => {
    const slip: Slip = {
      name: code,
      file: events,
      from: 'title: Biden and Trong meet',
      to: `title: Biden and ${toSign(code)}Trong meet`,
      line: 'title: Biden and ',
      record: 'biden-meets-trong',
      message: new RegExp(`^title has U\\+0*${code}, .*take it out$`, 'i'),
    }
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
  })

  const slips: readonly Slip[] = [
    {
      name: 'half a character, as YAML writes it',
      file: events,
      from: 'title: Biden and Trong meet',
      to: String.raw`title: "Biden \ud800"`,
      record: 'biden-meets-trong',
      message: /^title has U\+D800, /,
    },
    {
      name: 'a turn of the text, as YAML writes it',
      file: firstClaims,
      from: 'about: Vietnam and Russia',
      to: String.raw`about: "Vietnam \u202eaissuR"`,
      record: 'arms-discussed',
      message: /^attribution\.about has U\+202E, /,
    },
    {
      name: 'a line of 1 MB',
      file: events,
      from: 'title: Biden and Trong meet',
      to: `title: ${'x'.repeat(1_000_000)}`,
      record: 'biden-meets-trong',
      message: /^title has 1000000 characters; 2000 is the most$/,
    },
    {
      name: 'a quote of 1 MB',
      file: events,
      from: 'quote: "Mr Biden met Mr Trong on Sunday, 10 September 2023."',
      to: `quote: "${'word '.repeat(200_000)}"`,
      line: '- article: first-2023',
      record: 'biden-meets-trong',
      message: /^quote does not stand in first-2023: "(?:word ){17}word…"$/,
    },
    {
      name: 'a field that every object has',
      file: events,
      from: '  mentions: []',
      to: '  mentions: []\n  __proto__: { polluted: x }',
      line: '__proto__',
      record: 'biden-meets-trong',
      message: /^has a field that the format does not know: __proto__$/,
    },
    {
      name: 'a topic that every object has',
      file: events,
      from: 'topics: [diplomacy]',
      to: 'topics: [constructor]',
      record: 'biden-meets-trong',
      message: /^topics\[0\]: "constructor" is none of /,
    },
  ]
  test.each(slips)('with $name are refused', (slip) => {
    expect(problemsAfter(slip)).toEqual([problemOf(slip)])
    expect('polluted' in {}).toBe(false)
  })

  test('of any language and with any markup stand', () => {
    const title =
      '<script>alert(1)</script> [x](javascript:alert(1)) =1+1 日本 العربية עברית Tô Lâm ❤️'
    const seeds = editSeeds(
      soundSeeds(),
      events,
      'title: Biden and Trong meet',
      `title: ${JSON.stringify(title)}`,
    )
    const { corpus, problems } = compileCorpus(seeds)
    expect(problems).toEqual([])
    expect(corpus?.events.map((event) => event.title)).toContain(title)
  })

  test('do not steer the terminal that prints what is wrong with them', () => {
    const seeds = editSeeds(
      soundSeeds(),
      events,
      'topics: [diplomacy]',
      'topics: ["\u001b[2J\u202e"]',
    )
    const said = formatProblems(compileCorpus(seeds).problems)
    expect(said).toContain('topics[0]')
    expect(said).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  })
})

describe('YAML that is more than it seems', () => {
  const sound = soundSeeds().get(events) ?? ''
  const bomb = ['a: &a [x, x, x]']
  for (let i = 0; i < 25; i += 1) {
    const [name, last] = [98 + i, 97 + i].map((code) => String.fromCodePoint(code))
    bomb.push(`${name}: &${name} [*${last}, *${last}, *${last}, *${last}]`)
  }
  const title = 'title: Biden and Trong meet'
  const instead = (line: string) => sound.replace(title, line)

  test.each<readonly [string, string | Uint8Array, number, RegExp]>([
    ['a bomb of aliases', bomb.join('\n'), 2, /^stands for another part \(\*a\); write it out$/],
    [
      'one alias',
      sound.replace('actors: [', 'actors: &x [').replace('place: null', 'place: *x'),
      18,
      /\*x/,
    ],
    [
      'a name twice',
      instead(`${title}\n  title: Another`),
      3,
      /^is not sound YAML: Map keys must be unique/,
    ],
    [
      'a tag of another language',
      instead('title: !!js/function "x"'),
      2,
      /^is not sound YAML: Unresolved tag/,
    ],
    ['a tag of its own', instead('title: !!str x'), 2, /^has a tag \(.*str\); leave it out$/],
    ['bytes for text', instead('title: !!binary aGVsbG8='), 2, /tag/],
    ['a directive', `%YAML 1.1\n---\n${sound}`, 1, /^begins with a directive/],
    [
      'a list for a name',
      instead('title: x\n  ? [a, b]\n  : c'),
      3,
      /^has a list or fields for a name$/,
    ],
    ['two documents', `${sound}---\n- x\n`, sound.split('\n').length, /^is not sound YAML: /],
    [
      'lists in lists without end',
      '['.repeat(30_000),
      1,
      /^is (?:not sound YAML: |nested too deeply)/,
    ],
    [
      'fields in fields without end',
      '{a: '.repeat(30_000),
      1,
      /^is (?:not sound YAML: |nested too deeply)/,
    ],
    [
      'an entry in an entry without end',
      `${'- '.repeat(30_000)}x`,
      1,
      /^is (?:not sound YAML: |nested too deeply)/,
    ],
    [
      'bytes that are no UTF-8',
      bytes(instead(`${title}\u00ff`), 0xff),
      2,
      /^is not UTF-8; save it as UTF-8$/,
    ],
  ])('%s is refused with its line', (_name, content, line, message) => {
    const seeds = new Map<string, string | Uint8Array>(soundSeeds()).set(events, content)
    const { corpus, problems } = compileCorpus(seeds)
    expect(corpus).toBeNull()
    expect(problems).toContainEqual({
      file: events,
      line,
      record: null,
      message: expect.stringMatching(message),
    })
    expect('polluted' in {}).toBe(false)
  })

  test.each([
    ['a byte order mark', `\uFEFF${sound}`],
    ['ends of lines as on Windows', sound.replaceAll('\n', '\r\n')],
  ])('%s is taken', (_name, content) => {
    const plain = compileCorpus(soundSeeds())
    for (const file of [content, new TextEncoder().encode(content)]) {
      const seeds = new Map<string, string | Uint8Array>(soundSeeds()).set(events, file)
      expect(compileCorpus(seeds)).toMatchObject({ problems: [], corpus: plain.corpus })
    }
  })
})

/** A text in UTF-8 whose "ÿ" is another byte. */
function bytes(text: string, byte: number): Uint8Array {
  const encoded = [...new TextEncoder().encode(text)]
  const at = encoded.findIndex((one, i) => one === 0xc3 && encoded[i + 1] === 0xbf)
  encoded.splice(at, 2, byte)
  return Uint8Array.from(encoded)
}

describe('the text of an article', () => {
  test.each('61c 200e 200f 202a 202e 2066 2069 0 1b 85'.split(' '))(
    'with U+%s may not be quoted there, but may be there',
    (code) => {
      const sign = toSign(code)
      const [words, hostile] = [
        'Vietnam and Russia discuss arms.',
        `Vietnam and ${sign}Russia discuss arms.`,
      ]
      const inArticle = editSeeds(soundSeeds(), firstArticle, words, hostile)
      const whole = editSeeds(inArticle, firstClaims, `"${words}"`, JSON.stringify(hostile))
      expect(problemsBut(whole)).toEqual([
        {
          file: firstClaims,
          line: 18,
          record: 'arms-discussed',
          message: expect.stringMatching(
            new RegExp(`^quote has U\\+0*${code}, .*quote the words before or after it$`, 'i'),
          ),
        },
      ])
      const part = editSeeds(inArticle, firstClaims, `"${words}"`, '"Russia discuss arms."')
      expect(problemsBut(part)).toEqual([])
    },
  )

  test('with markup, blanks of no width and other scripts may be quoted', () => {
    const [words, hostile] = [
      'Vietnam and Russia discuss arms.',
      '<img src=x onerror=alert(1)> \u200bVietnam\u2060 [a](javascript:alert(1)) و روسيا discuss =1+1.',
    ]
    const seeds = editSeeds(
      editSeeds(soundSeeds(), firstArticle, words, hostile),
      firstClaims,
      `"${words}"`,
      `"${hostile}"`,
    )
    expect(problemsBut(seeds)).toEqual([])
    expect(compileCorpus(seeds).records.excerpts.map(({ exact }) => exact)).toContain(hostile)
  })

  test.each([
    ['bytes that are no UTF-8', [0xff, 0xfe], 3],
    ['half a character', [0xed, 0xa0, 0x80], 3],
    ['an overlong NUL', [0xc0, 0x80], 3],
  ])('of %s is refused with its line', (_name, broken, line) => {
    const article = new TextEncoder().encode('Title\n\nWords ')
    const seeds = new Map<string, string | Uint8Array>(soundSeeds())
    seeds.set(firstArticle, Uint8Array.from([...article, ...broken, 0x0a, 0x78]))
    const messages = compileCorpus(seeds).problems.map(({ message }) => message)
    expect(messages).toContain(
      `001_first.txt is not UTF-8 in its line ${line}; get it as UTF-8 from where it came`,
    )
  })

  test.each([
    ['1 MB of sentences', 'The mood is good. '.repeat(55_000)],
    ['1 MB of one word', 'x'.repeat(1_000_000)],
    ['200 kB of initials', 'U.S. '.repeat(40_000)],
  ])('may be one line of %s', (_name, long) => {
    const seeds = editSeeds(soundSeeds(), firstArticle, 'The mood was good.', long)
    const { records, problems } = compileCorpus(seeds)
    expect(records.articles.map(({ id }) => id)).toContain('first-2023')
    expect(problems.map(({ message }) => message.slice(0, 56))).toEqual([
      'has changed: 001_first.txt no longer has this sha256; ar',
      'quote does not stand in first-2023: "The mood was good."',
    ])
  })

  test('that says the same fifty thousand times is not listed as often', () => {
    const seeds = editSeeds(
      editSeeds(soundSeeds(), firstArticle, 'The mood was good.', 'a '.repeat(50_000)),
      firstClaims,
      '"Vietnam and Russia discuss arms."',
      '"a "',
    )
    const [problem] = problemsBut(seeds)
    expect(problem?.message).toMatch(
      /^quote stands 5000\d times in first-2023 \(lines [\d, ]{1,60}, …\): "a "; tell/,
    )
  })
})

/** All problems but that the article has another hash, as one that was changed must. */
function problemsBut(seeds: ReadonlyMap<string, string>) {
  return compileCorpus(seeds).problems.filter(({ file }) => file !== articles)
}
