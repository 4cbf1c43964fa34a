import { Link } from 'wouter'
import { useWholeCorpus } from '#data/corpus-query.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import { selectRecords } from '#domain/corpus/selection.ts'
import { labelledOutlet } from '#domain/corpus/source-words.ts'
import type { Article } from '#domain/model/corpus.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { PublishedLater } from '#evidence/published-later.tsx'
import { plural } from '#lib/plural.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

/** The five articles side by side: what is known of each, and how. */
export function ArticlesPanel() {
  const index = useWholeCorpus()
  return (
    <ol>
      {index.corpus.articles.map((article) => (
        <ArticleEntry key={article.id} article={article} index={index} />
      ))}
    </ol>
  )
}

interface ArticleEntryProps {
  readonly article: Article
  readonly index: CorpusIndex
}

function ArticleEntry({ article, index }: ArticleEntryProps) {
  const { address } = useChoices()
  const search = formatAddress({ ...address, excerpt: null })
  const all = index.records.filter((record) => record.articles.includes(article))
  const left = selectRecords(all, address)
  return (
    <li className="border-t border-rule pt-3 pb-6">
      <p className="text-xs text-ink-3">Article {article.label}</p>
      <h2 className="font-serif text-xl font-semibold">
        <Link href={`/articles/${article.id}${search}`}>{article.title ?? article.subject}</Link>
      </h2>
      <PublishedLater article={article} />
      <p className="mt-1 text-sm text-ink-2">
        {article.title ? null : 'No title stated; this one is ours. '}
        {left.length === all.length
          ? `${plural(all.length, 'record')} rest on it.`
          : `${left.length} of ${plural(all.length, 'record')} that rest on it are left by the filter.`}{' '}
        <Link
          href={`/articles/${article.id}/use${search}`}
          className="inline-flex min-h-7 items-center pointer-coarse:min-h-11"
        >
          What is used of article {article.label}
        </Link>
      </p>
      <dl className="mt-3 grid grid-cols-1 gap-x-8 gap-y-3 text-sm tablet:grid-cols-3">
        <Fact
          name="Outlet"
          value={labelledOutlet(article)}
          basis={article.publisher.basis === 'not-stated' ? null : article.publisher.basis}
          note={article.publisher.note}
        />
        <Fact
          name="Published"
          value={formatEdtf(article.published.edtf)}
          basis={article.published.basis}
          note={article.published.note}
        />
        <div>
          <dt className="text-xs text-ink-3">Origin of the reporting</dt>
          {article.origins.map((origin) => (
            <dd key={origin.name} className="mb-1">
              <b className="font-semibold">{origin.name}</b> ({origin.basis})
              <span className="block text-xs text-ink-2">{origin.note}</span>
            </dd>
          ))}
        </div>
      </dl>
    </li>
  )
}

interface FactProps {
  readonly name: string
  readonly value: string
  readonly basis: string | null
  readonly note: string
}

function Fact({ name, value, basis, note }: FactProps) {
  return (
    <div>
      <dt className="text-xs text-ink-3">{name}</dt>
      <dd>
        <b className="font-semibold">{value}</b>
        {basis ? ` (${basis})` : null}
        <span className="block text-xs text-ink-2">{note}</span>
      </dd>
    </div>
  )
}
