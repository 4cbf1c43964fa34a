import { useWholeCorpus } from '#data/corpus-query.ts'
import { PeopleNav } from '#features/people/people-nav.tsx'
import { PersonPanel } from '#features/people/person-panel.tsx'
import { PersonSide } from '#features/people/person-side.tsx'
import { MarkedNames } from '#ui/marked-names.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'
import type { PageProps } from '../routes.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** One person. */
export function Page({ slug }: PageProps) {
  const person = useWholeCorpus().corpus.people.find(({ id }) => id === slug)
  if (!person) return <NotFoundPage />
  return (
    <Framed>
      <PageHead title={<MarkedNames text={person.name} />}>
        <PersonSide person={person} />
      </PageHead>
      <PersonPanel person={person} />
      <PeopleNav current={person.id} />
    </Framed>
  )
}
