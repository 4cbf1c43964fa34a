import { useWholeCorpus } from '#data/corpus-query.ts'
import { ArticlePanel } from '#features/reader/article-panel.tsx'
import { Framed } from '../framed.tsx'
import type { PageProps } from '../routes.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** One article in full. */
export function Page({ slug }: PageProps) {
  const article = useWholeCorpus().articleById.get(slug)
  if (!article) return <NotFoundPage />
  return (
    <Framed wide shows={article.id}>
      <ArticlePanel article={article} />
    </Framed>
  )
}
