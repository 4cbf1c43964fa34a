import { nearestName } from '#domain/anchoring/nearest-text.ts'
import { checkBriefingDates, checkBounds } from './check-dates.ts'
import { findBriefingLinks } from './check-links.ts'
import { problemAt, type Problem } from './problems.ts'
import type { ArticleSource } from './read-articles.ts'
import type { Seeds } from './read-seeds.ts'

/** What is said as of an earlier day rests on what had been published by then. */
export function* checkStages(seeds: Seeds, sources: readonly ArticleSource[]): Generator<Problem> {
  for (const { value, at } of seeds.stages) {
    const published = new Set(
      sources
        .filter(({ article }) => article.published.latest <= value.day)
        .map(({ article }) => article.id),
    )
    const days = sources.map(({ article }) => article.published.latest)
    if (!days.includes(value.day)) {
      const message = `day: no article is published on ${value.day}; write one of ${[...new Set(days)].join(', ')}`
      yield problemAt(at('day'), message)
      continue
    }
    const there = [
      ...seeds.events
        .filter((event) => event.value.reports.some(({ article }) => published.has(article)))
        .map(({ id }) => id),
      ...seeds.claims
        .filter((claim) =>
          claim.value.excerpts.some(({ article }) => published.has(article ?? claim.homeArticle)),
        )
        .map(({ id }) => id),
    ]
    for (const [index, { event, date }] of value.events.entries()) {
      if (!there.includes(event)) {
        const message = `no article published by ${value.day} reports ${event}`
        yield problemAt(at('events', index, 'event'), message, nearestName(event, there))
      }
      if (!date) continue
      yield* checkBounds(date, (field) => at('events', index, 'date', field))
      if (!published.has(date.anchor)) {
        const message = `date is anchored in an article that was not published by ${value.day}`
        yield problemAt(at('events', index, 'date', 'anchor'), message)
      }
    }
    const chains = seeds.chains.map((chain) => ({
      id: chain.id,
      inBy: chain.value.steps.filter(({ article }) => published.has(article)).length,
      all: chain.value.steps.length,
    }))
    const cut = chains.filter(({ inBy, all }) => inBy > 0 && inBy < all).map(({ id }) => id)
    for (const [index, { chain }] of value.answers.entries()) {
      if (cut.includes(chain)) continue
      const message = `no chain has a part of its steps by ${value.day}: ${chain}`
      yield problemAt(at('answers', index, 'chain'), message, nearestName(chain, cut))
    }
    for (const chain of cut) {
      if (value.answers.some((one) => one.chain === chain)) continue
      yield problemAt(at('answers'), `say what could be said of ${chain} by ${value.day}`)
    }
    const briefings = {
      id: 'as of',
      value: value.briefings,
      at: (...path: (string | number)[]) => at('briefings', ...path),
    }
    for (const { field, to, place } of findBriefingLinks(briefings)) {
      if (there.includes(to)) continue
      const message = `${field} rests on what no article published by ${value.day} says: ${to}`
      yield problemAt(place, message, nearestName(to, there))
    }
    yield* checkBriefingDates(briefings)
  }
}
