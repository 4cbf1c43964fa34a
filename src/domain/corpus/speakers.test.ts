import { expect, it } from 'vitest'
import { sampleClaim, sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { speakersOf } from './speakers.ts'

const official = { speaker: 'An official', role: null, about: null, country: null }

it('names who tells an event that the articles do not vouch for, and nobody where they do', () => {
  const index = sampleIndex({
    events: [
      sampleEvent('talks', { reports: [{ excerpt: 'early.2', status: 'ongoing' }] }),
      sampleEvent('visit', {
        status: 'planned',
        reports: [{ excerpt: 'early.2', status: 'planned' }],
      }),
    ],
    claims: [
      sampleClaim('said', { attribution: { ...official, basis: 'anonymous' } }),
      sampleClaim('told'),
    ],
  })
  const speakers = (id: string) => {
    const record = index.recordById.get(id)
    return record ? speakersOf(record, index) : null
  }
  expect(speakers('visit')).toEqual(['An official'])
  expect(speakers('talks')).toEqual([])
  expect(speakers('said')).toEqual(['An official'])
  expect(speakers('told')).toEqual([])
})
