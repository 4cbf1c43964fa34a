import { expect, it } from 'vitest'
import { selectRecords } from '#domain/corpus/selection.ts'
import { sampleClaim, sampleIndex } from '#test/sample-corpus.ts'
import { parseAddress } from '#url/address.ts'
import { aboutRecords, partnerKeys, pictureName, pictureWords } from './picture-words.ts'

const index = sampleIndex()
const aboutAt = (search: string) => {
  const { address } = parseAddress(search)
  const records = selectRecords(index.records, address)
  return aboutRecords(index, address, { records, all: index.records })
}

it('says that nothing is filtered, or by what, and the day', () => {
  expect(aboutAt('').narrowed).toEqual([
    'No filter: everything on this view, from the three articles.',
  ])
  expect(aboutAt('?topic=arms,trade&partner=russia&asof=2024-02-01').narrowed).toEqual([
    'As of 1 Feb 2024: only articles published by then.',
    'Filtered by topic: Arms or Trade; partner: Russia.',
  ])
})

it('names every kind of filter in the reader’s words', () => {
  const [words] = aboutAt(
    '?status=planned,occurred&basis=on-record&speaker=nobody-known&origins=several',
  ).narrowed
  expect(words).toBe(
    'Filtered by status: Planned or Occurred; basis: on record; speaker: nobody-known; origins: two or more.',
  )
})

it('counts what is left of all, with the articles and origins that it rests on', () => {
  expect(aboutAt('').counts).toBe(
    '3 events and 3 claims, from 3 articles of 2 origins (Agency A and Agency B, stated; Paper C, stated)',
  )
  const narrowed = aboutAt('?status=hypothetical')
  expect(narrowed.counts).toMatch(/^1 of 3 events and 0 of 3 claims, from 1 article of 1 origin/)
  expect(narrowed.sources).toBe('Article: 003 Paper C, 2 Feb 2024.')
  expect(narrowed.version).toBe('sample')
})

it('names the hues that occur', () => {
  const records = sampleIndex({ claims: [sampleClaim('one', { partners: ['RUS'] })] }).claims
  expect(partnerKeys(records)).toEqual([{ hue: '--color-rus', words: 'Russia' }])
})

it('puts where and what is drawn on the sheet, and what is not drawn before the sources', () => {
  const about = { ...aboutAt(''), undrawn: 'Without a date: Talks go on.' }
  const words = pictureWords(about, {
    title: 'Timeline',
    site: 'Bamboo Ledger',
    link: 'https://example.org/?topic=arms',
  })
  const lines = words.foot.map((runs) => runs.map(({ text }) => text).join(''))
  expect(lines).toEqual([
    'Without a date: Talks go on.',
    expect.stringMatching(/^Articles: 001 /),
    'View: https://example.org/?topic=arms',
    'Data version: sample',
  ])
})

it.each([
  ['timeline', '/', '', 'bamboo-ledger-timeline'],
  ['timeline', '/', '?topic=arms&partner=russia', 'bamboo-ledger-timeline-arms-russia'],
  [
    'timeline',
    '/partners/russia',
    '?asof=2023-09-10',
    'bamboo-ledger-timeline-russia-as-of-2023-09-10',
  ],
  ['how-firm-arms', '/topics/arms', '', 'bamboo-ledger-how-firm-arms'],
  [
    'voices',
    '/voices',
    '?basis=anonymous&origins=one',
    'bamboo-ledger-voices-anonymous-one-origin',
  ],
])('names the file of %s at %s%s', (chart, path, search, name) => {
  expect(pictureName(chart, path, parseAddress(search).address)).toBe(name)
})

it('keeps a name short enough for any disk', () => {
  const speakers = Array.from({ length: 40 }, (_, i) => `speaker-${i}`).join(',')
  const name = pictureName('timeline', '/', parseAddress(`?speaker=${speakers}`).address)
  expect(name.length).toBeLessThanOrEqual(100)
  expect(name).toMatch(/^bamboo-ledger-timeline-speaker-0-.*[^-]$/)
})
