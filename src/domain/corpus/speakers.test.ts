import { expect, it } from 'vitest'
import { sampleClaim, sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import type { Person } from '../model/context.ts'
import { partsOfSpeaker, speakersOf } from './speakers.ts'

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

const person = (id: string, name: string, form: string): Person => ({
  id,
  name,
  country: null,
  forms: [{ form, excerpt: 'early.1' }],
  roles: [],
  speakers: [],
  actors: [],
  about: [],
  note: null,
})
const cut = (speaker: string, people: readonly Person[]) =>
  partsOfSpeaker(speaker, people).map((part) => [part.text, part.person?.id ?? null])

it('cuts a joint speaker at the people behind it', () => {
  const lam = person('lam', 'Tô Lâm', 'To Lam')
  const ann = person('ann', 'Ann Lee', 'Lee')
  expect(cut('An official', [])).toEqual([['An official', null]])
  expect(cut('To Lam', [lam])).toEqual([['To Lam', 'lam']])
  expect(cut('The late Ann Lee and To Lam', [lam, ann])).toEqual([
    ['The late ', null],
    ['Ann Lee', 'ann'],
    [' and ', null],
    ['To Lam', 'lam'],
  ])
})
