import { WordingPanel } from '#features/wording/wording-panel.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'

/** How firm the wording is. */
export function Page() {
  return (
    <Framed>
      <PageHead title="How firm the wording is">
        <p>
          One matter at a time: each article’s words in order of publication, and whether new
          evidence came with a change.
        </p>
      </PageHead>
      <WordingPanel />
    </Framed>
  )
}
