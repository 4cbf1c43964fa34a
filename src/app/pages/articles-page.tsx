import { useWholeCorpus } from '#data/corpus-query.ts'
import { ArticlesPanel } from '#features/articles/articles-panel.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** The sources. */
export function Page() {
  const { articles } = useWholeCorpus().corpus
  const undated = articles.filter(({ published }) => published.basis === 'inferred').length
  const unnamed = articles.filter(({ publisher }) => publisher.name === null).length
  return (
    <Framed wide>
      <PageHead title="The five articles">
        <p>
          Every event and claim here rests on these five texts and on nothing else; figures from
          outside stand apart and say so. {undated} of the texts state no date of publication and{' '}
          {unnamed} name no outlet; what is inferred says from what. In order of publication.
        </p>
      </PageHead>
      <ArticlesPanel />
    </Framed>
  )
}
