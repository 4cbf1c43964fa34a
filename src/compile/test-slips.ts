import { expect } from 'vitest'
import { compileCorpus } from './compile-corpus.ts'
import type { Problem } from './problems.ts'
import { editSeeds, soundSeeds } from './test-seeds.ts'

/** One slip in otherwise sound seeds, and what the one problem must say. */
export interface Slip {
  name: string
  file: string
  from: string
  to: string
  /** Words on the line that the problem points at; the changed words unless told. */
  line?: string
  /** The file that the problem points at, where it is another. */
  at?: string
  record: string | null
  message: RegExp
  nearest?: string
}

/** The problems of sound seeds with one slip. */
export function problemsAfter(slip: Slip, sound = soundSeeds()): Problem[] {
  return compileCorpus(editSeeds(sound, slip.file, slip.from, slip.to)).problems
}

/** The one problem that a slip must give, for `toEqual`. */
export function problemOf(slip: Slip, sound = soundSeeds()) {
  const file = slip.at ?? slip.file
  const text = editSeeds(sound, slip.file, slip.from, slip.to).get(file) ?? ''
  return {
    file,
    line: lineOf(text, slip.line ?? slip.to.trim()),
    record: slip.record,
    message: expect.stringMatching(slip.message),
    ...(slip.nearest !== undefined && { nearest: slip.nearest }),
  }
}

function lineOf(text: string, words: string): number {
  const at = text.indexOf(words)
  if (at === -1) throw new Error(`The file does not hold ${words}`)
  return text.slice(0, at).split('\n').length
}
