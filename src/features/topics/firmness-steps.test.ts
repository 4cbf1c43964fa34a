import { expect, it } from 'vitest'
import { sampleClaim, sampleEvent, sampleIndex } from '#test/sample-corpus.ts'
import { buildFirmness } from './firmness-model.ts'
import { readFirmness } from './firmness-steps.tsx'

it('says in a sentence how firm a topic is, the firmest first', () => {
  const { records } = sampleIndex({
    events: [
      sampleEvent('met', { status: 'occurred' }),
      sampleEvent('visit', { status: 'planned' }),
      sampleEvent('tour', { status: 'planned' }),
    ],
    claims: [sampleClaim('said', { kind: 'allegation' })],
  })
  expect(readFirmness(buildFirmness(records))).toBe(
    'Of 4 events and claims 1 is stated as fact, 1 is what one side says, 2 are expected or planned, 0 are possible or asked for.',
  )
})
