/**
 * ARIA roles to spread on the parts of a table that a phone draws as blocks: some browsers take the
 * meaning from table elements that are not displayed as such. Where the display is a table's they say
 * what the elements say anyway, which is why the linter would not have them written out in place.
 */
export const TABLE_ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
