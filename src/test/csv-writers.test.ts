import { expect, it } from 'vitest'

it('has one writer of CSV, which lets no cell be a formula, and everybody uses it', () => {
  const sources = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.test.*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const writers = Object.keys(sources).filter((file) =>
    /papaparse|unparse\(|\.join\('[,;]'\).*\\r\\n/.test(sources[file] ?? ''),
  )
  expect(writers).toEqual(['/src/lib/csv.ts'])
  const callers = Object.keys(sources).filter((file) => sources[file]?.includes('toCsv('))
  expect(callers.toSorted()).toEqual([
    '/src/compile/reference-csv.ts',
    '/src/features/basket/document-csv.ts',
    '/src/features/ledger/ledger-file.ts',
    '/src/lib/csv.ts',
  ])
})
