/** Names of tables, columns, sheets and fields, as they stand in the grid. */
export const workbook = {
  'workbook.placeholder': '',
} as const;
