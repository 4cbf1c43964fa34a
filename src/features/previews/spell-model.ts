import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Corpus, ResolvedDate } from '#domain/model/corpus.ts'

/** A spell of time under a name, and which dates lie in it. */
export interface Spell {
  readonly name: string
  /** Whether all days that a date may mean lie in it; of "no date" none does. */
  readonly holds: (date: ResolvedDate | null) => boolean
}

/**
 * The spells into which events fall by all the days that their dates may mean: each month in which articles
 * appeared, what lies before, between and after these months (the last only where there is such an event), dates that
 * reach over more than one of them, and none. Each date lies in exactly one.
 */
export function listSpells({
  articles,
  events,
}: Pick<Corpus, 'articles' | 'events'>): readonly Spell[] {
  const months = [
    ...new Set(articles.map(({ published }) => monthOf(published.earliest))),
  ].toSorted()
  const last = months.at(-1) ?? ''
  const spells: readonly Spell[] = [
    ...months.flatMap((month, i) => {
      const name = formatEdtf(month)
      const previous = months[i - 1] ?? ''
      return [
        spell(
          i === 0 ? `Before ${name}` : 'In between',
          (from, to) => from > previous && to < month,
        ),
        spell(name, (from, to) => from === month && to === month),
      ]
    }),
    ...(events.some(({ date }) => date !== null && monthOf(date.earliest) > last)
      ? [spell(`After ${formatEdtf(last)}`, (from) => from > last)]
      : []),
  ]
  return [
    ...spells,
    {
      name: 'Wider dates',
      holds: (date) => date !== null && !spells.some((one) => one.holds(date)),
    },
    { name: 'No date', holds: (date) => date === null },
  ]
}

/** @param holds takes the first and the last month that a date may mean: as text months sort as they follow */
function spell(name: string, holds: (from: string, to: string) => boolean): Spell {
  return {
    name,
    holds: (date) => date !== null && holds(monthOf(date.earliest), monthOf(date.latest)),
  }
}

/** `2023-09-11` → `2023-09` */
function monthOf(day: string): string {
  return day.slice(0, 7)
}
