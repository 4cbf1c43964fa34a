import type { Entry } from './entry.ts'

/** An entry with everything that a test does not care about filled in. */
export function sampleEntry(record: string, parts: Partial<Entry> = {}): Entry {
  return {
    record,
    mark: 'kept',
    note: '',
    added: '2025-03-01T09:00:00.000Z',
    changed: '2025-03-01T09:00:00.000Z',
    seen: { version: 'sample', type: 'claim', text: record, facts: {}, quotes: [] },
    ...parts,
  }
}
