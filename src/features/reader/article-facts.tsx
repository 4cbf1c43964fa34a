import type { Article } from '#domain/model/corpus.ts'
import { labelledOutlet } from '#domain/corpus/source-words.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'

/** Outlet, date and origin of an article, each with how it is known. */
export function ArticleFacts({ article }: { readonly article: Article }) {
  const { publisher, published, origins } = article
  return (
    <dl className="grid grid-cols-[4rem_1fr] gap-x-3 gap-y-1.5 text-xs leading-[1.45]">
      <dt className="text-ink-3">Outlet</dt>
      <dd>
        <b className="font-semibold">{labelledOutlet(article)}</b>
        {publisher.basis === 'inferred' ? ' (inferred)' : null}
        <span className="block text-ink-2">{publisher.note}</span>
      </dd>
      <dt className="text-ink-3">Date</dt>
      <dd>
        <b className="font-semibold">{formatEdtf(published.edtf)}</b> ({published.basis})
        <span className="block text-ink-2">{published.note}</span>
      </dd>
      <dt className="text-ink-3">Origin</dt>
      <dd className="space-y-1">
        {origins.map((origin) => (
          <p key={origin.name}>
            <b className="font-semibold">{origin.name}</b> ({origin.basis})
            <span className="block text-ink-2">{origin.note}</span>
          </p>
        ))}
      </dd>
    </dl>
  )
}
