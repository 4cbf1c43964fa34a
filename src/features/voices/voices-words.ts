import { adjectiveOf } from '#evidence/voice-words.ts'
import type { VoiceCell, VoiceColumn, VoiceRow } from './voices-model.ts'

/** Head of a column. */
export function columnName({ kind, country }: VoiceColumn): string {
  switch (kind) {
    case 'article':
      return 'Articles’ own words'
    case 'side':
      return `${adjectiveOf(country ?? '')} speakers`
    case 'named':
      return 'Others, named'
    case 'unnamed':
      return 'Unnamed, no side given'
    case 'document':
      return 'Documents, no side given'
  }
}

/** What a cell counts: "claims by American speakers on arms". */
export function cellWords({ column, claims }: VoiceCell, { subject }: VoiceRow): string {
  const noun = claims.length === 1 ? 'claim' : 'claims'
  return `${noun} ${whose(column)}${subject === null ? '' : ` on ${subject}`}`
}

/**
 * A row in a sentence, sides first, silence included: "Of 25 claims on Russia, 4 are US speakers’,
 * 4 Vietnamese speakers’ and none a Russian speaker’s; 10 are the articles’ own words and 5 come from
 * documents."
 */
export function rowSentence(row: VoiceRow): string {
  const { cells, claims, subject, unheard } = row
  const on = subject === null ? '' : ` on ${subject}`
  if (claims.length === 0) return `No claim${on}.`
  if (claims.length === 1) return singleSentence(row)
  const sides = cells.filter(({ column }) => column.kind === 'side')
  const others = cells.filter((cell) => cell.column.kind !== 'side' && cell.claims.length > 0)
  const silent = sides.filter((cell) => cell.claims.length === 0).map(adjective)
  if (unheard !== null) silent.push(adjectiveOf(unheard))
  const heard = sides
    .filter((cell) => cell.claims.length > 0)
    .map((cell, i) => sideWords(cell, i === 0))
  const none = noneWords(silent, heard.length === 0)
  const parts = [
    listOf(none === null ? heard : [...heard, none], 'and'),
    listOf(
      others.map((cell) => `${cell.claims.length} ${otherWords(cell)}`),
      'and',
    ),
  ].filter(Boolean)
  return `Of ${claims.length} claims${on}, ${parts.join('; ')}.`
}

/** "The one claim on India is the articles’ own words. No Indian voice is quoted." */
function singleSentence({ cells, subject, unheard }: VoiceRow): string {
  const cell = cells.find(({ claims }) => claims.length === 1)
  if (!cell) return ''
  const words =
    cell.column.kind === 'side' ? `is ${article(adjective(cell))} speaker’s` : otherWords(cell)
  const silence = unheard === null ? '' : ` No ${adjectiveOf(unheard)} voice is quoted.`
  return `The one claim${subject === null ? '' : ` on ${subject}`} ${words}.${silence}`
}

/** "arms, trade or security" */
export function listOf(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`
}

function whose({ kind, country }: VoiceColumn): string {
  switch (kind) {
    case 'article':
      return 'in the articles’ own words'
    case 'side':
      return `by ${adjectiveOf(country ?? '')} speakers`
    case 'named':
      return 'by others, named'
    case 'unnamed':
      return 'by unnamed speakers of no given side'
    case 'document':
      return 'from documents of no given side'
  }
}

function adjective({ column }: VoiceCell): string {
  return adjectiveOf(column.country ?? '')
}

/** "4 are US speakers’", and after the first "1 a Vietnamese speaker’s". */
function sideWords(cell: VoiceCell, first: boolean): string {
  const { length } = cell.claims
  const name = adjective(cell)
  return length === 1
    ? `1 ${first ? 'is ' : ''}${article(name)} speaker’s`
    : `${length} ${first ? 'are ' : ''}${name} speakers’`
}

function noneWords(sides: readonly string[], first: boolean): string | null {
  const [name, ...others] = sides
  if (name === undefined) return null
  return `none ${first ? 'is ' : ''}${listOf([article(name), ...others], 'or')} speaker’s`
}

/** "come from documents" */
function otherWords({ column, claims: { length } }: VoiceCell): string {
  const one = length === 1
  switch (column.kind) {
    case 'article':
      return `${one ? 'is' : 'are'} the articles’ own words`
    case 'document':
      return `${one ? 'comes' : 'come'} from ${one ? 'a document' : 'documents'}`
    case 'unnamed':
      return one ? 'comes from somebody unnamed' : 'come from others unnamed'
    case 'named':
    case 'side':
      return `${one ? 'comes' : 'come'} from ${one ? 'another' : 'others'} by name`
  }
}

/** "a Russian", "an Indian", "a US" */
function article(name: string): string {
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`
}
