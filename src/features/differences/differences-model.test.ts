import { describe, expect, it } from 'vitest'
import type { Chain, ChainStep } from '#domain/model/context.ts'
import { sampleDiscrepancy, sampleIndex } from '#test/sample-corpus.ts'
import { buildDifferencesView, type Difference } from './differences-model.ts'

const two = [['early.1'], ['later.1']]
const three = [['other.1'], ['later.1'], ['early.1']]
const step = (excerpt: string): ChainStep => ({
  excerpt,
  word: 'met',
  reading: 'They met.',
  change: 'same',
  evidence: 'none',
  note: 'None.',
})
const chain = (id: string, excerpts: readonly string[]): Chain => ({
  id,
  title: id,
  question: 'Did they?',
  topics: ['diplomacy'],
  answer: null,
  steps: excerpts.map(step),
})
const index = sampleIndex({
  chains: [
    chain('short', ['early.1', 'later.1']),
    chain('long', ['early.1', 'later.1', 'other.1']),
  ],
  discrepancies: [
    sampleDiscrepancy('small', two, { severity: 'low', kind: 'update' }),
    sampleDiscrepancy('pair-a', two, { severity: 'high' }),
    sampleDiscrepancy('pair-b', two, { severity: 'high' }),
    sampleDiscrepancy('line', three, {
      severity: 'high',
      resolution: { stands: 2, reason: 'It was there.' },
    }),
    sampleDiscrepancy('pair-c', [['early.2'], ['later.2']], { severity: 'high' }),
    sampleDiscrepancy('framed', two, { severity: 'low', kind: 'framing' }),
    sampleDiscrepancy('updated', two, { severity: 'medium', kind: 'update' }),
  ],
})
const view = buildDifferencesView(index, index.records)
const ids = (differences: readonly Difference[]) =>
  differences.map(({ discrepancy }) => discrepancy.id)
const find = (id: string) => view.leading.find(({ discrepancy }) => discrepancy.id === id)

describe('buildDifferencesView', () => {
  it('leads with those that matter much', () => {
    expect(ids(view.leading)).toEqual(['pair-a', 'pair-b', 'line', 'pair-c'])
  })

  it('groups the others by kind, the fullest first, what matters more first', () => {
    expect(view.groups.map(({ kind, differences }) => [kind, ids(differences)])).toEqual([
      ['update', ['updated', 'small']],
      ['framing', ['framed']],
    ])
  })

  it('keeps two sides in the order of the corpus', () => {
    expect(find('pair-a')?.sides.map(({ statement }) => statement)).toEqual(['Side 1', 'Side 2'])
  })

  it('sets three sides in order of publication and still knows which one stands', () => {
    expect(find('line')?.sequence).toBe(true)
    expect(find('line')?.sides.map(({ published, stands }) => [published, stands])).toEqual([
      ['1 Feb 2023', true],
      ['1 Feb 2024', false],
      ['2 Feb 2024', false],
    ])
  })

  it('gives a whole row to a sequence and to a pair without a neighbour', () => {
    expect(view.leading.map(({ wide }) => wide)).toEqual([false, false, true, true])
  })

  it('knows the matter that follows most of its words, and none that holds only one', () => {
    expect(find('line')?.chain?.id).toBe('long')
    expect(find('pair-a')?.chain?.id).toBe('short')
    expect(find('pair-c')?.chain).toBeNull()
  })

  it('keeps the one that a link leads to where the choices leave it out', () => {
    const visible = index.records.filter(({ id }) => id === 'credit')
    const hidden = (id: string) => buildDifferencesView(index, visible, id).hidden?.discrepancy.id
    expect(hidden('line')).toBe('line')
    expect(hidden('pair-c')).toBeUndefined()
    expect(hidden('timeline')).toBeUndefined()
  })

  it('narrows to what concerns the visible records', () => {
    const narrow = buildDifferencesView(
      index,
      index.records.filter(({ id }) => id === 'credit'),
    )
    expect(ids(narrow.leading)).toEqual(['pair-c'])
    expect([narrow.shown, narrow.total]).toEqual([1, 7])
    expect(buildDifferencesView(index, []).shown).toBe(0)
  })
})
