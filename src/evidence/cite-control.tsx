import { LatePart, partCode } from '#ui/late-part.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { useUnfold } from '#ui/use-unfold.ts'
import type { Cited } from '#domain/cite/csl-item.ts'

const CODE = partCode('the citations', () => import('./cite-box.tsx'))

interface CiteControlProps {
  /** The sentences to cite. */
  readonly cited: readonly Cited[]
  /** Data version. */
  readonly version: string
  /** What is cited, for readers who hear the button by itself: "this sentence". */
  readonly what: string
  readonly className?: string | undefined
  /** What the button says before it. */
  readonly children?: string
}

/** Opens the citations of some sentences, in the form that the reader chooses. */
export function CiteControl({
  cited,
  version,
  what,
  className,
  children = 'Cite',
}: CiteControlProps) {
  const { open, button, box } = useUnfold()
  return (
    <>
      <TextButton {...button} className={className} aria-label={`${children} ${what}`}>
        {children}
      </TextButton>
      {open ? (
        <div className="order-last basis-full px-2" ref={box}>
          <LatePart code={CODE}>
            {({ CiteBox }) => <CiteBox cited={cited} version={version} />}
          </LatePart>
        </div>
      ) : null}
    </>
  )
}
