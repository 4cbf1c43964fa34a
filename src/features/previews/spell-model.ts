import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Corpus, ResolvedDate } from '#domain/model/corpus.ts'
import { toDayNumber, toIsoDay } from '#domain/dates/day-number.ts'

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
  const months = [...new Set(articles.map(({ published }) => published.earliest.slice(0, 7)))]
  const spells = months.toSorted().flatMap((month, i, all): readonly Spell[] => {
    const first = `${month}-01`
    const end = firstDayAfter(month)
    const name = formatEdtf(month)
    const previous = all[i - 1]
    const next = all[i + 1]
    const from = previous === undefined ? '' : firstDayAfter(previous)
    return [
      {
        name: previous === undefined ? `Before ${name}` : 'In between',
        holds: (date) => date !== null && date.earliest >= from && date.latest < first,
      },
      { name, holds: (date) => date !== null && date.earliest >= first && date.latest < end },
      ...(next === undefined && events.some(({ date }) => date !== null && date.earliest >= end)
        ? [
            {
              name: `After ${name}`,
              holds: (date: ResolvedDate | null) => date !== null && date.earliest >= end,
            },
          ]
        : []),
    ]
  })
  return [
    ...spells,
    {
      name: 'Wider dates',
      holds: (date) => date !== null && !spells.some((spell) => spell.holds(date)),
    },
    { name: 'No date', holds: (date) => date === null },
  ]
}

/** `2023-09` → `2023-10-01` */
function firstDayAfter(month: string): string {
  // The 28th and four more days lie in the next month, whichever it is.
  const next = toIsoDay(toDayNumber(`${month}-28`) + 4)
  return `${next.slice(0, 7)}-01`
}
