import { expect, it, test } from 'vitest'
import { readAudit } from './audit-result.mjs'

const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 }
const report = (severity, name = 'parser') => ({
  auditReportVersion: 2,
  vulnerabilities: severity
    ? { [name]: { name, severity, range: '<1.2.3', via: [{ title: 'Reads too far' }, 'other'] } }
    : {},
  metadata: { vulnerabilities: severity ? { ...none, [severity]: 1, total: 1 } : none },
})

test.each([
  [null, 'sound'],
  ['low', 'sound'],
  ['moderate', 'sound'],
  ['high', 'vulnerable'],
  ['critical', 'vulnerable'],
])('a fault of weight %s is %s', (severity, outcome) => {
  expect(readAudit(JSON.stringify(report(severity))).outcome).toBe(outcome)
})

it('names each fault', () => {
  expect(readAudit(JSON.stringify(report('high'))).lines).toEqual([
    'high: parser <1.2.3: Reads too far; other',
  ])
})

it('takes a count of grave faults without their names for what it is', () => {
  const { metadata, ...rest } = report('high')
  expect(readAudit(JSON.stringify({ ...rest, metadata, vulnerabilities: {} })).outcome).toBe(
    'vulnerable',
  )
})

test.each([
  [
    'a registry without audits',
    {
      message: '405 Method Not Allowed - POST https://registry.example/bulk',
      error: { summary: '' },
    },
    '405 Method Not Allowed - POST https://registry.example/bulk',
  ],
  [
    'no network',
    { error: { code: 'ENOTFOUND', summary: 'request to https://registry.example failed' } },
    'request to https://registry.example failed',
  ],
  ['an empty object', {}, 'no report came'],
  ['a report without counts', { auditReportVersion: 2, vulnerabilities: {} }, 'no report came'],
  ['null', null, 'no report came'],
])('%s is no answer', (_name, output, said) => {
  expect(readAudit(JSON.stringify(output))).toEqual({ outcome: 'unanswered', lines: [said] })
})

test.each(['', '<html>Bad gateway</html>', JSON.stringify(report('high')).slice(0, -5)])(
  'what is cut short or no report is no answer: %j',
  (output) => {
    expect(readAudit(output).outcome).toBe('unanswered')
  },
)
