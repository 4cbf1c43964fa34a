import { describe, expect, it } from 'vitest'
import type { Claim, Event } from '#domain/model/corpus.ts'
import { sampleClaim, sampleEvent, sampleExcerpt, sampleIndex } from '#test/sample-corpus.ts'
import { buildFirmness, firmnessOf, type Firmness } from './firmness-model.ts'

const ofEvent = (status: Event['status']) =>
  sampleIndex({ events: [sampleEvent('talks', { status })] }).events.map(firmnessOf)

const ofClaim = (kind: Claim['kind'], basis: Claim['attribution']['basis'], exact = 'They met.') =>
  sampleIndex({
    excerpts: [sampleExcerpt('early.2', 'early', 0, exact)],
    events: [],
    claims: [
      sampleClaim('claim', {
        kind,
        attribution: { speaker: 'Someone', role: null, about: null, basis, country: null },
      }),
    ],
  }).claims.map(firmnessOf)

describe('firmnessOf', () => {
  it.each<[Event['status'], Firmness]>([
    ['occurred', 'done'],
    ['ongoing', 'done'],
    ['planned', 'expected'],
    ['reported', 'says'],
    ['alleged', 'says'],
    ['hypothetical', 'could'],
  ])('an event that is %s stands at "%s"', (status, firmness) => {
    expect(ofEvent(status)).toEqual([firmness])
  })

  it.each<[Claim['kind'], Claim['attribution']['basis'], Firmness]>([
    ['fact', 'article', 'done'],
    ['fact', 'on-record', 'says'],
    ['figure', 'anonymous', 'says'],
    ['fact', 'document', 'says'],
    ['assessment', 'article', 'says'],
    ['allegation', 'on-record', 'says'],
    ['expectation', 'anonymous', 'expected'],
    ['position', 'on-record', 'could'],
  ])('a %s, %s, stands at "%s"', (kind, basis, firmness) => {
    expect(ofClaim(kind, basis)).toEqual([firmness])
  })

  it('is never firmer than the words', () => {
    expect(ofClaim('fact', 'article', 'A mine may open.')).toEqual(['could'])
    expect(ofClaim('figure', 'article', 'a possible US$5')).toEqual(['could'])
  })

  it('does not take the month of May for a doubt', () => {
    expect(ofClaim('fact', 'article', 'A letter of May')).toEqual(['done'])
  })
})

describe('buildFirmness', () => {
  it('has all four steps, weakest first, also where nothing stands on one', () => {
    const { events } = sampleIndex({ events: [sampleEvent('a'), sampleEvent('b')] })
    const steps = buildFirmness(events)
    expect(steps.map(({ firmness, records }) => [firmness, records.length])).toEqual([
      ['could', 0],
      ['expected', 0],
      ['says', 0],
      ['done', 2],
    ])
  })

  it('keeps partners together', () => {
    const { events } = sampleIndex({
      events: [
        sampleEvent('none'),
        sampleEvent('russia', { partners: ['RUS'] }),
        sampleEvent('states', { partners: ['USA'] }),
      ],
    })
    expect(buildFirmness(events)[3]?.records.map(({ id }) => id)).toEqual([
      'states',
      'russia',
      'none',
    ])
  })
})
