import { PeoplePanel } from '#features/people/people-panel.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** People and offices. */
export function Page() {
  return (
    <Framed>
      <PageHead title="People and offices">
        <p>
          Each person once, with every office and every form of the name that the articles use. Who
          speaks and who is spoken of are counted apart.
        </p>
      </PageHead>
      <PeoplePanel />
    </Framed>
  )
}
