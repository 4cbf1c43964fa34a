import type { Article } from '#domain/model/corpus.ts'
import { rangeOf } from './date-range-model.ts'
import { measureText } from './label-model.ts'
import type { Scale } from './scale-model.ts'

/** The mark of an article on top of the axis. */
export interface PublicationMark {
  readonly article: Article
  /** Ends of the publication date on the plot; the same middle for one day. */
  readonly x0: number
  readonly x1: number
  /** Centre of the sheet that stands for the article. */
  readonly x: number
  /** 0 is the row next to the axis. */
  readonly row: number
  /** Outlet or agencies; empty where a window leaves no room for them. */
  readonly name: string
  /** What of its date and origin is inferred; null where the article states both. */
  readonly caveat: string | null
  readonly labelX: number
  readonly anchor: 'start' | 'end'
  /** What can be pointed at. */
  readonly hit: { readonly x0: number; readonly x1: number }
}

const SHEET = 15
const GAP = 5

/** Places the marks of the articles, each with its label on the side that is free. */
export function placePublications(
  articles: readonly Article[],
  scale: Scale,
): readonly PublicationMark[] {
  const sameDay = new Map<string, number>()
  const taken: { row: number; x0: number; x1: number }[] = []
  return articles.map((article): PublicationMark => {
    const [from, to] = rangeOf(article.published)
    const single = from === to
    const place = sameDay.get(article.published.edtf) ?? 0
    sameDay.set(article.published.edtf, place + 1)
    const shared = articles.filter((a) => a.published.edtf === article.published.edtf).length > 1
    const middle = scale.xOf((from + to + 1) / 2)
    const x = shared ? middle + (place % 2 === 0 ? -1 : 1) * (SHEET / 2 + 1) : middle
    const name = `${article.label} ${creditOf(article)}`
    const caveat = caveatOf(article)
    const width = Math.max(measureText(name, true), caveat === null ? 0 : measureText(caveat))
    const left = { anchor: 'end' as const, x0: x - SHEET / 2 - GAP - width, x1: x + SHEET / 2 }
    const right = { anchor: 'start' as const, x0: x - SHEET / 2, x1: x + SHEET / 2 + GAP + width }
    const sides = shared && place % 2 === 0 ? [left, right] : [right, left]
    const inside = sides.filter((side) => side.x0 >= 0 && side.x1 <= scale.width)
    const free = (side: typeof left | typeof right, row: number) =>
      !taken.some((t) => t.row === row && t.x0 < side.x1 + 1 && t.x1 > side.x0 - 1)
    for (let row = 0; ; row += 1) {
      const side = (inside.length > 0 ? inside : sides).find((s) => free(s, row))
      if (!side) continue
      taken.push({ row, ...side })
      return {
        article,
        x0: single ? middle : scale.xOf(from),
        x1: single ? middle : scale.xOf(to + 1),
        x,
        row,
        name,
        caveat,
        labelX: side.anchor === 'end' ? x - SHEET / 2 - GAP : x + SHEET / 2 + GAP,
        anchor: side.anchor,
        hit: side,
      }
    }
  })
}

/** The outlet, or the agencies where no outlet is named. */
function creditOf({ publisher, origins }: Article): string {
  return publisher.name ?? origins.map(({ name }) => name).join(', ')
}

function caveatOf({ publisher, origins, published }: Article): string | null {
  const inferred = [
    published.basis === 'inferred' ? 'date' : null,
    publisher.name === null && origins.some(({ basis }) => basis === 'inferred') ? 'origin' : null,
  ].filter((part) => part !== null)
  return inferred.length > 0 ? `${inferred.join(', ')} inferred` : null
}
