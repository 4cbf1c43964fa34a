import { Link } from 'wouter'
import type { Article } from '#domain/model/corpus.ts'
import { articleCredit } from '#evidence/article-reference.tsx'
import { plural } from '#lib/plural.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import type { ArticleShare } from './coverage-model.ts'
import { FURNITURE_NAMES, REASON_NAMES } from './coverage-words.ts'

/** How much of one article is used, and what is left out for which reason. */
export function ShareWords({ share }: { readonly share: ArticleShare }) {
  const { sentences, used, unused, unexplained, quotedShare, residue, reasons, headings } = share
  return (
    <>
      <p className="font-serif text-lg leading-snug">
        {used === sentences ? (
          <>
            All {sentences} sentences of reporting are used by at least one event, claim or
            difference; none is left out.
          </>
        ) : (
          <>
            {used} of {sentences} sentences of reporting are used by at least one event, claim or
            difference; {sentences - used} {sentences - used === 1 ? 'is' : 'are'} left out.
          </>
        )}{' '}
        {percent(quotedShare)} of their characters stand in an excerpt.
      </p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm text-ink-2">
        {unused > 0 ? (
          <>
            <dt className="font-semibold text-ink">Left out, with a reason</dt>
            <dd>{countWords(reasons.map((reason) => REASON_NAMES[reason]))}</dd>
          </>
        ) : null}
        {unexplained > 0 ? (
          <>
            <dt className="font-semibold text-ink">Left out, no reason noted</dt>
            <dd>{plural(unexplained, 'sentence')}</dd>
          </>
        ) : null}
        <dt className="font-semibold text-ink">Not reporting</dt>
        <dd>
          {residue.length === 0
            ? 'no page residue'
            : `${plural(residue.length, 'piece')} of page residue: ${countWords(
                residue.map((kind) => FURNITURE_NAMES[kind]),
              )}`}
          {headings > 0 ? `; ${plural(headings, 'heading')}` : null}
        </dd>
      </dl>
    </>
  )
}

interface SharesTableProps {
  readonly rows: readonly { readonly article: Article; readonly share: ArticleShare | null }[]
  /** The article on this page. */
  readonly current: Article
  /** The day on which the reader stands, in words; null after all articles. */
  readonly day: string | null
}

const HEADS = ['Article', 'Sentences', 'Used', 'Left out', 'Not reporting', 'Quoted']

/** The shares of all five articles, each leading to its page. */
export function SharesTable({ rows, current, day }: SharesTableProps) {
  const { address } = useChoices()
  const search = formatAddress({ ...address, excerpt: null })
  return (
    <ScrollBox label="What is used of each article">
      <table className="w-full border-collapse text-left text-sm">
        <caption className="pb-1 text-left text-xs text-ink-3">
          All five articles, in order of publication
        </caption>
        <thead className="text-xs text-ink-2">
          <tr className="border-b border-rule align-bottom">
            {HEADS.map((name, i) => (
              <th
                key={name}
                scope="col"
                className={
                  i === 0
                    ? 'pr-2 pb-1 font-semibold'
                    : 'pb-1 pl-2 text-right font-semibold tablet:pl-3'
                }
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ article, share }) => (
            <tr
              key={article.id}
              className={share ? 'border-b border-hair' : 'hatched border-b border-hair'}
            >
              <th scope="row" className="pr-2 font-normal">
                <Link
                  href={`/articles/${article.id}/use${search}`}
                  aria-current={article === current ? 'page' : undefined}
                  className="inline-flex min-h-7 items-center gap-x-1.5 bg-paper aria-[current=page]:font-semibold pointer-coarse:min-h-11 pointer-coarse:min-w-11"
                >
                  {article.label}
                  <span className="max-tablet:sr-only">{articleCredit(article)}</span>
                </Link>
              </th>
              {share ? (
                [
                  share.sentences,
                  share.used,
                  share.sentences - share.used,
                  share.residue.length + share.headings,
                  percent(share.quotedShare),
                ].map((value, i) => (
                  <td
                    key={HEADS[i + 1]}
                    className={
                      article === current
                        ? 'pl-2 text-right font-semibold tablet:pl-3'
                        : 'pl-2 text-right tablet:pl-3'
                    }
                  >
                    {value}
                  </td>
                ))
              ) : (
                <td colSpan={HEADS.length - 1} className="pl-2 text-right">
                  <span className="bg-paper pl-2">not published by {day}</span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** A share below all is never "100%". */
function percent(share: number): string {
  return `${share === 1 ? 100 : Math.min(99, Math.round(share * 100))}%`
}

/** "sign-up line, list mark (2)". */
function countWords(words: readonly string[]): string {
  return [...new Set(words)]
    .map((word) => {
      const count = words.filter((other) => other === word).length
      return count === 1 ? word : `${word} (${count})`
    })
    .join(', ')
}
