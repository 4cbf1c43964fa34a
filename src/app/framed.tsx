import { useRef, type ReactNode } from 'react'
import { SourcesOverview } from '#features/reader/sources-overview.tsx'
import { classNames } from '#lib/class-names.ts'
import { LatePart, useWarmCode } from '#ui/late-part.tsx'
import { useDisclosureKeys } from '#ui/use-disclosure-keys.ts'
import { useAddress } from '#url/use-address.ts'
import { SourcePart, useSourceCorpus } from './corpus-parts.tsx'
import { SOURCE_PANE } from './source-pane-code.ts'

interface FramedProps {
  /** Whether the view takes the whole width while no excerpt is chosen. */
  readonly wide?: boolean
  /** Id of an article that the view itself shows in full: its excerpts open no second copy. */
  readonly shows?: string
  readonly children: ReactNode
}

/** A view with its sources beside it: the chosen excerpt in its article, or the list of the five. */
export function Framed({ wide = false, shows, children }: FramedProps) {
  const { address } = useAddress()
  const { index } = useSourceCorpus(address.excerpt)
  const excerpt = index?.excerptById.get(address.excerpt ?? '')
  const area = useRef<HTMLDivElement>(null)
  useDisclosureKeys(area)
  useWarmCode(SOURCE_PANE)
  const open = excerpt !== undefined && excerpt.article !== shows
  return (
    <div ref={area} className={classNames('frame', wide && !open && 'frame-wide')}>
      <div className="min-w-0">{children}</div>
      {open ? (
        <aside aria-label="Chosen source" className="pane pane-open">
          <SourcePart excerpt={excerpt.id}>
            <LatePart code={SOURCE_PANE}>{({ SourcePane }) => <SourcePane />}</LatePart>
          </SourcePart>
        </aside>
      ) : wide ? null : (
        <aside aria-label="Sources" className="pane">
          <div className="pane-idle">
            <SourcesOverview />
          </div>
        </aside>
      )}
    </div>
  )
}
