import type { ListChoice } from './columnChoices';
import { listColumns, tableDesigns, type ColumnDesign, type ListColumn } from './columns';
import { findLists, listOfTable, type FoundList } from './findList';
import type { SheetGrid } from './grid';
import type { MappedColumn } from './listRows';
import type { OpenRegister } from './openRegister';

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
  /** What one of its columns has to be taken for. */
  readonly required: readonly ListColumn[];
  /** What a column of it can be taken for. */
  readonly offered: readonly ColumnDesign<ListColumn>[];
}

/** Every list on these sheets with what its columns were taken for, the one to take first first. */
export function columnMappings(sheets: readonly SheetGrid[]): ListMapping[] {
  return findLists(sheets).flatMap((list) => mappingsOf(list, ['recommendation'], listColumns));
}

/**
 * The same once the register is there: the officer's own table, where that is used in place, and the
 * sheets that set up read. The evidence of such a table stands in one of its own.
 */
export function mappingsInUse({ register, sources }: OpenRegister): ListMapping[] {
  const { required, columns } = tableDesigns.recommendations;
  const table = register.tables.recommendations?.grid;
  const copied = register.record.some(({ kind }) => kind === 'recommendation');
  const inPlace = table && !copied ? mappingsOf(listOfTable(table), required, columns) : [];
  return [...inPlace, ...columnMappings(sources)];
}

function mappingsOf(
  { sheet, sections }: FoundList,
  required: readonly ListColumn[],
  offered: readonly ColumnDesign<ListColumn>[],
): ListMapping[] {
  const known = new Set(offered.map(({ column }) => column));
  return sections.map(({ headingRow, recommendations, mapped }) => ({
    sheet,
    row: headingRow,
    recommendations,
    columns: mapped.map((one) =>
      one.meaning && !known.has(one.meaning) ? { ...one, meaning: undefined } : one,
    ),
    required,
    offered,
  }));
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

/** What no column would be taken for any more, though one has to be. */
export function lackingAfter(
  { required }: ListMapping,
  { columns }: ListChoice,
): ListColumn | undefined {
  return required.find((column) => !columns.some(({ meaning }) => meaning === column));
}
