import type { ReactNode } from 'react'
import { TABLE_ROLES } from '#ui/table-roles.ts'

interface GroupHeadProps {
  /** Columns of the table. */
  readonly span: number
  readonly className: string
  readonly children: ReactNode
}

/** The row that names the rows below it, over the whole width. */
export function GroupHead({ span, className, children }: GroupHeadProps) {
  return (
    <tr {...TABLE_ROLES.row} className="max-tablet:block">
      <th
        {...TABLE_ROLES.rowHead}
        scope="rowgroup"
        colSpan={span}
        className={`block pt-4 font-semibold tablet:table-cell ${className}`}
      >
        {children}
      </th>
    </tr>
  )
}
