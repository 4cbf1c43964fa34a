import { expect, test } from 'vitest'
import type { Article } from '#domain/model/corpus.ts'
import { publisherWords } from './publisher-words.ts'

type Known = Pick<Article, 'publisher' | 'origins'>
const agency = (name: string, basis: 'stated' | 'inferred') => ({ name, basis, note: 'n' })

test.each<[string, Known['publisher'], Known['origins']]>([
  ['Bloomberg', { name: 'Bloomberg', basis: 'stated', note: 'n' }, [agency('Bloomberg', 'stated')]],
  ['A Paper (inferred)', { name: 'A Paper', basis: 'inferred', note: 'n' }, []],
  [
    'outlet not stated (Reuters; AFP, inferred)',
    { name: null, basis: 'not-stated', note: 'n' },
    [agency('Reuters', 'stated'), agency('AFP', 'inferred')],
  ],
  ['outlet not stated', { name: null, basis: 'not-stated', note: 'n' }, []],
])('%s', (words, publisher, origins) => {
  expect(publisherWords({ publisher, origins })).toBe(words)
})
