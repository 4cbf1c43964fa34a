import { TABLE_ROLES } from './table-roles.ts'

type SortDirection = 'ascending' | 'descending'

export interface SortState<C extends string> {
  readonly column: C
  readonly direction: SortDirection
}

interface SortHeaderProps<C extends string> {
  readonly column: C
  readonly name: string
  readonly sort: SortState<C> | null
  readonly onSort: (sort: SortState<C>) => void
  readonly className?: string | undefined
}

/** A column head that sorts its table: a button, with `aria-sort` on the cell as the ARIA table pattern has it. */
export function SortHeader<C extends string>({
  column,
  name,
  sort,
  onSort,
  className,
}: SortHeaderProps<C>) {
  const direction = sort?.column === column ? sort.direction : null
  return (
    <th
      {...TABLE_ROLES.columnHead}
      scope="col"
      aria-sort={direction ?? 'none'}
      className={className}
    >
      <button
        type="button"
        onClick={() =>
          onSort({ column, direction: direction === 'ascending' ? 'descending' : 'ascending' })
        }
        className="inline-flex min-h-7 items-center gap-1 text-left text-xs font-semibold text-ink-2 hover:text-accent pointer-coarse:min-h-11"
      >
        {name}
        <span aria-hidden="true" className={direction ? 'text-accent' : 'text-ink-3'}>
          {direction === 'descending' ? '▾' : direction === 'ascending' ? '▴' : '▵'}
        </span>
      </button>
    </th>
  )
}
