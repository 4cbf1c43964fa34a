import { useWholeCorpus } from '#data/corpus-query.ts'
import { CoveragePanel } from '#features/reader/coverage-panel.tsx'
import { Framed } from '../framed.tsx'
import type { PageProps } from '../routes.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** What is used of an article. */
export function Page({ slug }: PageProps) {
  const article = useWholeCorpus().articleById.get(slug)
  if (!article) return <NotFoundPage />
  return (
    <Framed wide shows={article.id}>
      <CoveragePanel article={article} />
    </Framed>
  )
}
