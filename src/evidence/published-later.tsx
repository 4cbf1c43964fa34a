import { isPublishedBy } from '#domain/corpus/publication.ts'
import type { Article } from '#domain/model/corpus.ts'
import { formatDay } from '#domain/dates/format-date.ts'
import { useChoices } from '#url/use-address.ts'

/** Says of an article that it had not been published by the day on which the reader stands. */
export function PublishedLater({ article }: { readonly article: Article }) {
  const { asOf } = useChoices().address
  if (asOf === null || isPublishedBy(article, asOf)) return null
  return (
    <span className="hatched block py-0.5 text-xs">
      <b className="bg-paper pr-1.5 font-semibold">Not published by {formatDay(asOf)}</b>
    </span>
  )
}
