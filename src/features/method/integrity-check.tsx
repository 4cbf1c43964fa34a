import { useQueries } from '@tanstack/react-query'
import { articleTextQuery } from '#data/article-text-query.ts'
import { EXCERPTS_ONLY } from '#data/excerpts-only.ts'
import { useWholeCorpus } from '#data/corpus-query.ts'
import { Notice } from '#ui/notice.tsx'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { countVerbatim } from './method-model.ts'

const HEADS = [
  'Article',
  'Excerpts verbatim',
  EXCERPTS_ONLY ? 'Hash of what is shown' : 'Hash',
  EXCERPTS_ONLY ? 'SHA-256 of the file in full, not published here' : 'SHA-256 of the file',
]

/**
 * The build stops where a quote is not verbatim; this repeats the check in the reader's browser, on the
 * files that the host serves now.
 */
export function IntegrityCheck() {
  const { corpus, excerptsByArticle } = useWholeCorpus()
  const queries = useQueries({
    queries: corpus.articles.map((article) => articleTextQuery(article)),
  })
  const rows = corpus.articles.map((article, i) => {
    const excerpts = excerptsByArticle.get(article.id) ?? []
    const query = queries[i]
    return {
      article,
      excerpts: excerpts.length,
      verbatim: query?.data ? countVerbatim(excerpts, query.data.text) : null,
      hash: query?.data ? hashWords(query.data.intact) : (query?.error?.message ?? 'checking …'),
    }
  })
  const done = rows.every((row) => row.verbatim !== null)
  const verbatim = rows.reduce((sum, row) => sum + (row.verbatim ?? 0), 0)
  const failed = queries.filter((query) => query.isError)

  return (
    <>
      <p aria-live="polite" className="font-serif text-lg">
        {done
          ? `${verbatim} of ${corpus.excerpts.length} excerpts are verbatim, checked in this browser.`
          : 'Checking the articles in this browser …'}
      </p>
      {failed.length > 0 ? (
        <Notice tone="fault">
          <p>{failed.length} of the articles could not be checked; see the table.</p>
          <TextButton
            className="-ml-2"
            onClick={() => {
              for (const query of failed) void query.refetch()
            }}
          >
            Try again
          </TextButton>
        </Notice>
      ) : null}
      <ScrollBox label="Integrity of the articles">
        <table className="w-full min-w-[34rem] border-collapse text-left text-sm">
          <caption className="sr-only">
            Each article with its excerpts, how many are verbatim, and whether its hash is the
            published one
          </caption>
          <thead className="text-xs text-ink-2">
            <tr className="border-b border-rule">
              {HEADS.map((name) => (
                <th key={name} scope="col" className="py-1.5 pr-4 font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ article, excerpts, verbatim: exact, hash }) => (
              <tr key={article.id} className="border-b border-hair align-top">
                <th scope="row" className="py-1.5 pr-4 font-semibold whitespace-nowrap">
                  {article.label}
                </th>
                <td className="py-1.5 pr-4">
                  {exact ?? '…'} of {excerpts}
                </td>
                <td className="py-1.5 pr-4">{hash}</td>
                <td className="py-1.5 text-xs break-all text-ink-2">{article.sha256}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

function hashWords(intact: boolean | null): string {
  if (intact === null) return 'not checked: hashing needs a page over https'
  return intact ? 'as published' : 'differs'
}
