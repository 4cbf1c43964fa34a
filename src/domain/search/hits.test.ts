import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CASES } from '#test/cases.ts'
import { findHits, findHitsByLine, hasPhrases, passageOf } from './hits.ts'

const wanted = (words: string[], phrases: string[][] = [], typed = words) => ({
  words: new Set(words),
  phrases,
  typed,
})
const marked = (text: string, what: ReturnType<typeof wanted>) =>
  findHits(text, what).map(({ start, end }) => text.slice(start, end))

it('marks each word, whatever its case and accents', () => {
  expect(marked('Chips, and more CHIPS', wanted(['chips']))).toEqual(['Chips', 'CHIPS'])
  expect(marked('Tô Lâm met Lam', wanted(['lam']))).toEqual(['Lâm', 'Lam'])
})

it('marks what was typed as one where it stands side by side, and then nothing else', () => {
  const what = wanted(['to', 'lam'])
  expect(marked('To Lam is due to speak', what)).toEqual(['To Lam'])
  expect(marked('Lam is due to speak', what)).toEqual(['Lam', 'to'])
})

it('marks words of a phrase only where the whole phrase stands', () => {
  const what = wanted(['rare', 'earths', 'deal'], [['rare', 'earths']])
  expect(marked('A rare deal on rare-earths', what)).toEqual(['deal', 'rare-earths'])
})

it('finds no phrase that runs from one line into the next', () => {
  const what = wanted(['rare', 'earths'], [['rare', 'earths']])
  expect(findHitsByLine('so rare\nearths', what)).toEqual([])
  expect(findHitsByLine('so\nrare earths', what)).toEqual([{ start: 3, end: 14 }])
})

it('keeps of overlapping places the first, and what follows it', () => {
  const words = ['rare', 'earths', 'deal', 'now']
  const phrases = [
    ['rare', 'earths'],
    ['earths', 'deal', 'now'],
    ['deal', 'now'],
  ]
  expect(marked('rare earths deal now', wanted(words, phrases))).toEqual([
    'rare earths',
    'deal now',
  ])
})

it('knows whether all phrases stand in some texts, each by itself', () => {
  const phrases = [
    ['rare', 'earths'],
    ['and', 'chips'],
  ]
  expect(hasPhrases(['rare earths and chips'], phrases)).toBe(true)
  expect(hasPhrases(['and chips', 'rare earths'], phrases)).toBe(true)
  expect(hasPhrases(['so rare', 'earths and chips'], phrases)).toBe(false)
  expect(hasPhrases(['earths, rare'], phrases)).toBe(false)
  expect(hasPhrases([], [])).toBe(true)
})

it('cuts a long text around its first hit, at words, and keeps a short one whole', () => {
  const long = `${'word '.repeat(60)}Hanoi ${'word '.repeat(60)}`
  const { parts } = passageOf(long, findHits(long, wanted(['hanoi'])))
  const text = parts.map((part) => part.text).join('')
  expect(parts.find(({ hit }) => hit)?.text).toBe('Hanoi')
  expect(text.startsWith('… word')).toBe(true)
  expect(text.endsWith(' …')).toBe(true)
  expect(text.length).toBeLessThan(260)
  expect(passageOf('In Hanoi.', findHits('In Hanoi.', wanted(['hanoi']))).parts).toEqual([
    { text: 'In ', hit: false },
    { text: 'Hanoi', hit: true },
    { text: '.', hit: false },
  ])
})

it.each(['Hanoi', `Hanoi ${'word '.repeat(60)}`, `Hanoi${'–'.repeat(300)} end`])(
  'shows the first hit also where no word stands near before it: %#',
  (rest) => {
    const long = `Start ${'–'.repeat(300)}${rest}`
    const { parts } = passageOf(long, findHits(long, wanted(['hanoi'])))
    expect(parts.find(({ hit }) => hit)?.text).toBe('Hanoi')
  },
)

it('never loses or doubles a letter of a text that is kept whole, and marks never overlap', () => {
  const word = fc.constantFrom('rare', 'earths', 'deal', 'Tô', 'Lâm', 'U.S.', '–', 'x')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ')
      const hits = findHits(text, wanted(['rare', 'to', 'lam', 'us'], [['earths', 'deal']], []))
      for (const [i, hit] of hits.entries()) {
        expect(hit.start).toBeGreaterThanOrEqual(hits[i - 1]?.end ?? 0)
      }
      expect(
        passageOf(text, hits)
          .parts.map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
    CASES,
  )
})
