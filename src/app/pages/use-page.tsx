import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'
import type { PageProps } from '../routes.ts'

/** What is used of an article. */
export function Page({ slug }: PageProps) {
  return (
    <Framed>
      <PageHead title={slug} />
    </Framed>
  )
}
