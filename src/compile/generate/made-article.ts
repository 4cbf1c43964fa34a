import type { Chance } from './random.ts'
import { OUTLETS } from './vocabulary.ts'

/** An article while it is written: sentences are added and never change, so each stands in it just once. */
export interface MadeArticle {
  readonly id: string
  readonly file: string
  readonly label: string
  readonly title: string
  readonly outlet: string
  /** Day of publication, as a day number. */
  readonly day: number
  /** The day as an ISO string. */
  readonly published: string
  readonly paragraphs: string[][]
  readonly taken: Set<string>
}

/** Says what the text is wherever it is met; page residue, so no record can quote it. */
export const MADE_NOTE = 'Made by a program to test sizes. Nothing in it is news.'

/** @param place 0-based place of the article among `count`, in order of publication */
export function startArticle(
  place: number,
  { day, published, subject }: { day: number; published: string; subject: string },
  chance: Chance,
): MadeArticle {
  const label = String(place + 1).padStart(5, '0')
  return {
    id: `made-${label}`,
    file: `${label}_made.txt`,
    label,
    title: `${subject[0]?.toUpperCase()}${subject.slice(1)}, article ${label}`,
    outlet: chance.favour(OUTLETS),
    day,
    published,
    paragraphs: [],
    taken: new Set(),
  }
}

/** Adds a sentence; null where it stands there already, as a whole or in part of another. */
export function addSentence(article: MadeArticle, sentence: string): string | null {
  if (article.taken.has(sentence)) return null
  article.taken.add(sentence)
  const last = article.paragraphs.at(-1)
  if (last && last.length < 3) last.push(sentence)
  else article.paragraphs.push([sentence])
  return sentence
}

/** The text as its file has it. */
export function textOf({ title, outlet, paragraphs }: MadeArticle): string {
  const body = paragraphs.map((sentences) => sentences.join(' '))
  return `${MADE_NOTE}\n${title}\nBy ${outlet}\n\n${body.join('\n\n')}\n`
}
