import type { ListChoice } from './columnChoices';
import type { ListColumn } from './columns';
import { findLists } from './findList';
import type { WorkbookGrid } from './grid';
import type { MappedColumn } from './listRows';

/**
 * What each column of a list was taken for, for a person to see and to correct. A correction is a
 * {@link ListChoice}: kept in the workbook, it is what counts from then on.
 */
export interface ListMapping {
  readonly sheet: string;
  /** Row of the headings, the lower one where they stand in two rows; from 0. */
  readonly row: number;
  readonly recommendations: number;
  readonly columns: readonly MappedColumn[];
}

/** Every list of the workbook with what its columns were taken for, the one to take first first. */
export function columnMappings(grid: WorkbookGrid): ListMapping[] {
  return findLists(grid.sheets).flatMap(({ sheet, sections }) =>
    sections.map(({ headingRow, recommendations, mapped }) => ({
      sheet,
      row: headingRow,
      recommendations,
      columns: mapped,
    })),
  );
}

/**
 * The officer's choice for one column, with what the others stand for. A meaning serves one column:
 * the column that had it before is left where it is.
 */
export function chooseMeaning(
  { sheet, row, columns }: ListMapping,
  column: number,
  meaning: ListColumn | undefined,
): ListChoice {
  return {
    sheet,
    row,
    columns: columns.flatMap((one) => {
      if (one.column === column) return { column, meaning };
      const lost = meaning !== undefined && one.meaning === meaning;
      // What nobody has spoken of may still be recognised when it is worded anew.
      if (!lost && one.meaning === undefined && one.from === 'heading') return [];
      return { column: one.column, meaning: lost ? undefined : one.meaning };
    }),
  };
}

/** What a choice must name before there is a list at all. */
export function isList({ columns }: ListChoice): boolean {
  return columns.some(({ meaning }) => meaning === 'recommendation');
}
