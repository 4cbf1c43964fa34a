import { labelledOutlet, originWords } from '#domain/corpus/source-words.ts'
import { Link } from 'wouter'
import { useWholeOutline } from '#data/outline-query.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { PublishedLater } from '#evidence/published-later.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

/** What stands beside a view while no excerpt is chosen: the five articles, and how little they are. */
export function SourcesOverview() {
  const { articles, originsOf, excerptCounts } = useWholeOutline()
  const { address } = useChoices()
  const search = formatAddress({ ...address, excerpt: null })
  const origins = originsOf(articles)
  return (
    <div className="py-3">
      <h2 className="text-sm font-semibold">Sources</h2>
      <p className="mt-2 font-serif text-md text-ink-2">
        Choose any statement, mark or number: the sentence it rests on opens here, in its article.
      </p>
      <ol className="mt-4 border-t border-hair">
        {articles.map((article) => (
          <li key={article.id} className="border-b border-hair py-3">
            <h3 className="font-serif text-md leading-snug font-semibold">
              <Link href={`/articles/${article.id}${search}`}>
                {article.title ?? article.subject}
              </Link>
            </h3>
            <PublishedLater article={article} />
            <dl className="mt-1 grid grid-cols-[3.25rem_1fr] gap-x-2 text-xs leading-normal text-ink-2">
              <dt className="text-ink-3">No.</dt>
              <dd>
                {article.label}, {excerptCounts.get(article.id) ?? 0} excerpts
              </dd>
              <dt className="text-ink-3">Date</dt>
              <dd>
                {formatEdtf(article.published.edtf)} ({article.published.basis})
              </dd>
              <dt className="text-ink-3">Outlet</dt>
              <dd>
                {labelledOutlet(article)}
                {article.publisher.basis === 'inferred' ? ' (inferred)' : null}
              </dd>
              <dt className="text-ink-3">Origin</dt>
              <dd>{article.origins.map((o) => `${o.name} (${o.basis})`).join(', ')}</dd>
            </dl>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm text-ink-2">
        {articles.length} articles, but {originWords(origins)}. A statement found in several
        articles of one origin has been said once.{' '}
        <Link href={`/method${search}#origins`}>How origins are counted</Link>
      </p>
    </div>
  )
}
