import { expect, test } from 'vitest'
import { sampleIndex } from '#test/sample-corpus.ts'
import { buildNotes, type LinkTarget } from './notes-model.ts'

const index = sampleIndex()
const linkTo = ({ article, id }: { readonly article: string; readonly id: string }) =>
  `https://x.test/${article}#${id}`
const sentence = (id: string): LinkTarget => ({ kind: 'excerpt', id })
const table: LinkTarget = {
  kind: 'elsewhere',
  address: 'https://office.test/table',
  words: 'Office, 2024',
}

test('each target has one note, numbered as it is first named', () => {
  const targets = [sentence('later.1'), table, sentence('early.1'), table, sentence('later.1')]
  const { notes, numbers } = buildNotes(targets, index, linkTo)
  expect(numbers).toEqual([1, 2, 3, 2, 1])
  expect(notes.map(({ number }) => number)).toEqual([1, 2, 3])
})

test('a sentence stands letter by letter, with its article and full address', () => {
  const { notes } = buildNotes([sentence('early.2')], index, linkTo)
  expect(notes).toEqual([
    {
      number: 1,
      exact: 'A credit of $5.',
      source: expect.stringMatching(/^Article 001, .+, 1 Feb 2023/),
      address: 'https://x.test/early#early.2',
    },
  ])
})

test('a page elsewhere keeps the words of its link', () => {
  expect(buildNotes([table], index, linkTo).notes).toEqual([
    { number: 1, exact: null, source: 'Office, 2024', address: 'https://office.test/table' },
  ])
})

test('a sentence that was not published by the day on which the reader stands has no note', () => {
  const { notes, numbers } = buildNotes([sentence('none'), sentence('early.1')], index, linkTo)
  expect(numbers).toEqual([null, 1])
  expect(notes).toHaveLength(1)
})
