import { Link } from 'wouter'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import type { Discrepancy } from '#domain/model/corpus.ts'
import { classNames } from '#lib/class-names.ts'
import { AlsoShort } from './also-said.tsx'
import { useReferenceDesk } from './reference-desk.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

interface RecordMarksProps {
  readonly record: LedgerRecord
  /** Whether the sign alone must do, where there is little room. */
  readonly short?: boolean
  /** False where the origins are counted beside it anyway. */
  readonly origins?: boolean
}

/** What a reader should know of a record wherever it stands: that sources differ on it, that it has one origin,
 * which other articles say the same, and that figures from outside touch it. */
export function RecordMarks({ record, short = false, origins = true }: RecordMarksProps) {
  const { discrepancies, originCount } = record
  const single = origins && originCount === 1
  const also = record.type === 'claim' && record.same.length > 0
  const desk = useReferenceDesk()
  const OutsideMark = desk?.linksByRecord.has(record.id) ? desk.Mark : null
  if (discrepancies.length === 0 && !single && !also && !OutsideMark) return null
  return (
    <span
      className={classNames(
        'inline-flex flex-wrap items-center gap-x-1.5 font-sans text-xs font-normal whitespace-nowrap text-ink-3',
        // The short sign has room around it.
        discrepancies.length === 0 && 'ml-1.5',
      )}
    >
      <DifferenceMark discrepancies={discrepancies} short={short} />
      {single ? <span>1 origin</span> : null}
      {also ? <AlsoShort record={record} /> : null}
      {OutsideMark ? <OutsideMark record={record} /> : null}
    </span>
  )
}

interface DifferenceMarkProps {
  /** The gravest first: the link leads to it. */
  readonly discrepancies: readonly Pick<Discrepancy, 'id' | 'title'>[]
  readonly short?: boolean
  readonly className?: string
}

/** "≠ sources differ": leads to the difference among all others; nothing where sources do not differ. */
export function DifferenceMark({ discrepancies, short = false, className }: DifferenceMarkProps) {
  const href = useDifferenceHref()
  const [gravest, ...others] = discrepancies
  if (!gravest) return null
  const more = others.length === 0 ? '' : `, and ${others.length} more`
  return (
    <Link
      href={href(gravest.id)}
      title={gravest.title + more}
      aria-label={`Sources differ: ${gravest.title}${more}`}
      data-difference={gravest.id}
      className={classNames(
        'inline-block py-1 font-sans text-xs leading-4 font-medium whitespace-nowrap text-accent',
        short && 'min-w-6 text-center text-sm leading-4 no-underline hover:underline',
        className,
      )}
    >
      {short ? '≠' : `≠ sources differ${others.length > 0 ? ` (${discrepancies.length})` : ''}`}
    </Link>
  )
}

/** The address of a difference: on the page of a topic among that topic's, else on the dashboard. */
export function useDifferenceHref(): (id: string) => string {
  const { address, path } = useChoices()
  const page = path.startsWith('/topics/') ? path : '/'
  return (id) => `${page}${formatAddress(address)}#${id}`
}
