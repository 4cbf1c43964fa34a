import { useMemo } from 'react'
import type { EventColumns } from '#domain/model/event-columns.ts'
import { formatNumber } from '#domain/numbers/format-number.ts'
import { capitalised } from '#lib/capitalised.ts'
import { TABLE_ROLES } from '#ui/table-roles.ts'
import { TextButton } from '#ui/text-button.tsx'
import type { CrowdLane } from './crowd-model.ts'
import { nameStep } from './crowd-name-model.ts'
import type { Step } from './crowd-step-model.ts'
import { buildCrowdTable } from './crowd-table-model.ts'
import { daysInWords } from './crowd-words-model.ts'

interface CrowdTableProps {
  readonly lanes: readonly CrowdLane[]
  readonly columns: EventColumns
  readonly step: Step
  /** Where the window's stretches begin, and where the last ends. */
  readonly edges: readonly number[]
  /** Looks closer at a stretch, or lists the events of a day. */
  readonly open: (first: number) => void
  /** Goes on to what is outside, the way given as a part of the window. */
  readonly pan: (part: number) => void
}

/** The bars of the window as exact numbers. */
export function CrowdTable({ lanes, columns, step, edges, open, pan }: CrowdTableProps) {
  const table = useMemo(() => buildCrowdTable(lanes, columns, edges), [lanes, columns, edges])
  const { rows, before, after, undated, sums } = table
  const shown = daysInWords(edges[0] ?? 0, (edges.at(-1) ?? 1) - 1)
  const cells = (counts: readonly number[]) =>
    lanes.map(({ key, name }, i) => (
      <td key={key} {...TABLE_ROLES.cell} data-name={name} data-none={counts[i] ? undefined : ''}>
        {formatNumber(counts[i] ?? 0)}
      </td>
    ))
  const aside = (name: string, counts: readonly number[], part: number) =>
    counts.some((count) => count > 0) ? (
      <tr {...TABLE_ROLES.row}>
        <th scope="row" {...TABLE_ROLES.rowHead}>
          <TextButton className="-mx-2" onClick={() => pan(part)}>
            {name}
          </TextButton>
        </th>
        {cells(counts)}
      </tr>
    ) : null
  return (
    <table {...TABLE_ROLES.table} className="crowd-table">
      <caption className="sr-only">{`How many events begin when, ${shown}`}</caption>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row}>
          <th scope="col" {...TABLE_ROLES.columnHead}>
            Begins
          </th>
          {lanes.map(({ key, name }) => (
            <th key={key} scope="col" {...TABLE_ROLES.columnHead} data-partner={key}>
              <span className="font-semibold text-(--c)">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {aside('Earlier', before, -1)}
        {rows.map(({ first, counts }) => (
          <tr key={first} {...TABLE_ROLES.row}>
            <th scope="row" {...TABLE_ROLES.rowHead}>
              <TextButton className="-mx-2" onClick={() => open(first)}>
                {capitalised(nameStep(step, first))}
              </TextButton>
            </th>
            {cells(counts)}
          </tr>
        ))}
        {aside('Later', after, 1)}
      </tbody>
      <tfoot {...TABLE_ROLES.group}>
        {undated.some((count) => count > 0) ? (
          <tr {...TABLE_ROLES.row}>
            <th scope="row" {...TABLE_ROLES.rowHead}>
              Without a date
            </th>
            {cells(undated)}
          </tr>
        ) : null}
        <tr {...TABLE_ROLES.row}>
          <th scope="row" {...TABLE_ROLES.rowHead}>
            All
          </th>
          {cells(sums)}
        </tr>
      </tfoot>
    </table>
  )
}
