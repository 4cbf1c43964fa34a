import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import {
  ATTRIBUTION_BASES,
  ORIGIN_CHOICES,
  PARTNER_CODES,
  ROW_GROUPS,
  STATUSES,
  TOPIC_SLUGS,
} from '#domain/model/vocabulary.ts'
import { CASES } from '#test/cases.ts'
import { cleanQuery, formatAddress, parseAddress, toggle, type Address } from './address.ts'

const nothing: Address = {
  ...EVERYTHING,
  asOf: null,
  reference: false,
  query: '',
  order: null,
  without: [],
  excerpt: null,
}

describe('parseAddress', () => {
  it('reads what the published addresses say', () => {
    const { address, ignored } = parseAddress(
      '?topic=arms,minerals&partner=south-korea&status=planned&asof=2023-09-10&layer=reference&q=%22rare%20earths%22&order=-outside:visitors&without=tone,voices&excerpt=talks-2024.0a1b2c3d',
    )
    expect(address).toEqual({
      ...nothing,
      topics: ['arms', 'minerals'],
      partners: ['KOR'],
      statuses: ['planned'],
      asOf: '2023-09-10',
      reference: true,
      query: '"rare earths"',
      order: '-outside:visitors',
      without: ['tone', 'voices'],
      excerpt: 'talks-2024.0a1b2c3d',
    })
    expect(ignored).toEqual([])
  })

  it.each([
    ['?topic=nonsense,arms', 'topic', 'nonsense'],
    ['?partner=%00', 'partner', '\u{fffd}'],
    ['?asof=yesterday', 'asof', 'yesterday'],
    ['?asof=2023-02-30', 'asof', '2023-02-30'],
    ['?layer=weather', 'layer', 'weather'],
    ['?order=%3Cb%3E', 'order', '<b>'],
    ['?order=closest', 'order', 'closest'],
    ['?without=everything', 'without', 'everything'],
    ['?speaker=%3Cb%3E', 'speaker', '<b>'],
    ['?zzz=1', 'zzz', '1'],
    ['?__proto__=1', '__proto__', '1'],
    ['?excerpt=<b>', 'excerpt', '<b>'],
    ['?excerpt=a&excerpt=b', 'excerpt', 'b'],
  ])('leaves out and lists what it does not know: %s', (search, parameter, value) => {
    expect(parseAddress(search).ignored).toEqual([{ parameter, value }])
  })

  it('cuts what is overlong', () => {
    const [first] = parseAddress(`?${'x'.repeat(5000)}=${'y'.repeat(5000)}`).ignored
    expect(first?.value.length).toBeLessThan(250)
    expect(first?.parameter.length).toBeLessThan(250)
  })

  it.each([
    '?__proto__[topics]=arms',
    '?__proto__.topics=arms&constructor.prototype.topics=arms',
    '?topic=__proto__,constructor,toString&partner=hasOwnProperty&status=valueOf&basis=constructor',
    '?order=__proto__&without=constructor&origins=toString&layer=__proto__&asof=constructor',
  ])('takes nothing that every object has for a choice, and changes none: %s', (search) => {
    const { address, ignored } = parseAddress(search)
    expect(address).toEqual(nothing)
    expect(ignored.length).toBeGreaterThan(0)
    expect('topics' in {}).toBe(false)
  })

  it.each([
    ['an invalid code', '?topic=%E0%A4%A', 'topic=\u{fffd}%A'],
    ['half a code', '?topic=%', 'topic=%'],
    ['a NUL', '?topic=%00', 'topic=\u{fffd}'],
    ['half a character', '?topic=%ED%A0%80', 'topic=\u{fffd}\u{fffd}\u{fffd}'],
    ['a turn of the text', '?topic=%E2%80%AEsmra', 'topic=\u{fffd}smra'],
  ])('says what it leaves out of an address with %s', (_name, search, said) => {
    const { address, ignored } = parseAddress(search)
    expect(address).toEqual(nothing)
    expect(ignored.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([said])
  })

  it('takes what is overlong in one go, and says what it left out', () => {
    const { address, ignored } = parseAddress(`?q=${'x'.repeat(1_000_000)}`)
    expect(address.query).toBe('x'.repeat(120))
    expect(ignored).toEqual([{ parameter: 'q', value: `${'x'.repeat(60)}…` }])
    const many = Array.from({ length: 100_000 }, (_, i) => `topic=arms,t${i}`).join('&')
    const read = parseAddress(`?${many}`)
    expect(read.address.topics).toEqual(['arms'])
    expect(read.ignored).toHaveLength(100_000)
  })

  it('takes anything, and comes to the same when what it read is written and read again', () => {
    const name = fc.constantFrom(
      ...'topic partner status basis speaker origins asof layer q order without excerpt'.split(' '),
      '__proto__',
      'constructor',
      'zzz',
    )
    const value = fc.oneof(
      fc.constantFrom(...TOPIC_SLUGS, 'russia', 'planned', '2023-09-10', 'reference', 'to-lam'),
      fc.constantFrom('%', '%00', '%ED%A0%80', '%2541', '-name', 'x.1', ',', '\ud800', '\u202e'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    )
    const search = fc
      .array(fc.tuple(name, value), { maxLength: 5 })
      .map((pairs) => `?${pairs.map(([key, one]) => `${key}=${one}`).join('&')}`)
    fc.assert(
      fc.property(fc.oneof(search, fc.string({ unit: 'binary' })), (text) => {
        const { address, ignored } = parseAddress(text)
        const written = formatAddress(address)
        const again = parseAddress(written)
        expect([formatAddress(again.address), ...again.ignored]).toEqual([written])
        expect(Math.max(0, ...ignored.map((one) => one.value.length))).toBeLessThan(62)
        expect(Object.keys(address)).toHaveLength(Object.keys(nothing).length)
      }),
      CASES,
    )
  })
})

describe('formatAddress', () => {
  it('never writes defaults', () => {
    expect(formatAddress(nothing)).toBe('')
  })

  it('is undone by parseAddress, in one fixed order', () => {
    fc.assert(
      fc.property(
        fc.record({
          topics: fc.subarray([...TOPIC_SLUGS]),
          partners: fc.subarray([...PARTNER_CODES]),
          statuses: fc.subarray([...STATUSES]),
          bases: fc.subarray([...ATTRIBUTION_BASES]),
          speakers: fc.subarray(['joe-biden', 'jon-finer', 'to-lam']),
          origins: fc.subarray([...ORIGIN_CHOICES]),
          reference: fc.boolean(),
          query: fc.string({ unit: 'binary', maxLength: 40 }).map(cleanQuery),
          order: fc.option(
            fc.stringMatching(/^-?(listed|statements|latest|name|outside:[\w-]{1,60})$/),
          ),
          without: fc.subarray([...ROW_GROUPS]),
          asOf: fc.option(
            fc
              .date({
                min: new Date('1900-01-01'),
                max: new Date('2100-01-01'),
                noInvalidDate: true,
              })
              .map((date) => date.toISOString().slice(0, 10)),
          ),
          excerpt: fc.option(fc.stringMatching(/^[\w.-]{1,40}$/)),
        }),
        (address) => {
          const { address: read, ignored } = parseAddress(formatAddress(address))
          expect(read).toEqual(address)
          expect(ignored).toEqual([])
        },
      ),
      CASES,
    )
  })
})

it('keeps of what is looked for no more than an address can carry', () => {
  expect(cleanQuery('  rare\nearths ')).toBe('rare earths')
  expect(cleanQuery('\ud800x')).toBe('x')
  expect(cleanQuery('Tô\u202emâL \u2066x')).toBe('Tô mâL  x')
  expect(cleanQuery('x'.repeat(500))).toHaveLength(120)
  expect(formatAddress({ ...nothing, query: 'Tô & Lâm' })).toBe('?q=T%C3%B4%20%26%20L%C3%A2m')
})

it('toggles a choice on and off', () => {
  const once = toggle(nothing, 'topics', 'arms')
  expect(once.topics).toEqual(['arms'])
  expect(toggle(once, 'topics', 'arms').topics).toEqual([])
})
