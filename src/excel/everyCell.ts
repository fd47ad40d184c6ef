/**
 * One value for every cell of a range, which Excel takes in place of an array of rows ("Update all cells in
 * a range", https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values); the types do
 * not know it.
 */
export function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}
