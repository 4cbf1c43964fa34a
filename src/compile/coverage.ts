import { buildCoverage, type ArticleCoverage, type PieceUse } from '#domain/corpus/coverage.ts'
import type { Compilation } from './compile-corpus.ts'

/** Coverage of all articles by what could be compiled, in order of publication. */
export function coverageOf({ records }: Compilation): ArticleCoverage[] {
  return buildCoverage(records)
}

/** Coverage as text: each piece of each article with what became of it, and the shares. */
export function formatCoverage({ sources, ...rest }: Compilation): string {
  const coverage = coverageOf({ sources, ...rest })
  const texts = new Map(sources.map(({ article, text }) => [article.id, text]))
  const articles = coverage.map((article) => {
    const text = texts.get(article.article) ?? ''
    const pieces = article.pieces.map(
      ({ start, end, use }) =>
        `  ${formatUse(use)}\n      ${start}-${end} ${JSON.stringify(text.slice(start, end))}`,
    )
    return [article.article, ...pieces, `  ${formatShares(article)}`].join('\n')
  })
  return [...articles, coverage.map(formatSummary).join('\n')].join('\n\n')
}

function formatUse(use: PieceUse): string {
  if (use.kind === 'records') return use.records.join(' ')
  if (use.kind === 'furniture') return `(furniture: ${use.furniture})`
  if (use.kind === 'unused') return `(unused: ${use.reason}) ${use.note}`
  return use.kind === 'heading' ? '(heading)' : 'UNEXPLAINED'
}

function formatSummary(coverage: ArticleCoverage): string {
  return `${coverage.article}: ${formatShares(coverage)}`
}

function formatShares({ sentences, used, unused, unexplained, quotedShare }: ArticleCoverage) {
  const share = (count: number) => `${count} (${percent(sentences === 0 ? 0 : count / sentences)})`
  return [
    `${sentences} sentences: ${share(used)} with records, ${share(unused)} unused for a reason`,
    `${share(unexplained)} UNEXPLAINED; ${percent(quotedShare)} of the characters are quoted`,
  ].join(', ')
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
