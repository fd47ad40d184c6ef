import type { ListChoice, TableInPlace } from './columnChoices';
import { listColumns, tableDesigns, type ColumnDesign, type TakenFor } from './columns';
import { findLists } from './findList';
import type { NamedArea, SheetGrid } from './grid';
import { linkPlace } from './linkColumns';
import { chosenHeadings } from './listHeadings';
import { samplesOf } from './listCells';
import { readSection } from './listRows';
import type { MappedColumn } from './listSection';
import type { OpenRegister } from './openRegister';
import type { RegisterTable } from './register';
import { sourceText } from './sourceText';

/**
 * What each column of a list was taken for, for a person to see and to correct. A correction is a
 * {@link ListChoice}: kept in the workbook, it is what counts from then on.
 */
export interface ListMapping {
  readonly sheet: string;
  /** Row of the headings, the lower one where they stand in two rows; from 0. */
  readonly row: number;
  /** Where it is an Excel table that is used in place: which of the design's. */
  readonly table?: TableInPlace;
  readonly columns: readonly MappedColumn[];
  /** What one of its columns has to be taken for. */
  readonly required: readonly TakenFor[];
  /** What a column of it can be taken for. */
  readonly offered: readonly ColumnDesign<TakenFor>[];
}

/** Every list on these sheets with what its columns were taken for, the one to take first first. */
export function columnMappings(sheets: readonly SheetGrid[]): ListMapping[] {
  return findLists(sheets).flatMap(({ sheet, sections }) =>
    sections.map(({ headingRow, mapped }) => ({
      sheet,
      row: headingRow,
      columns: mapped,
      required: ['recommendation'],
      offered: listColumns,
    })),
  );
}

/**
 * The cells of a row as headings, however they are worded; nothing where no text stands in it. Once one
 * of them is taken for the recommendation, the list below them is found.
 * @param row - of the sheet, from 0
 */
export function mappingAt(sheet: SheetGrid, row: number): ListMapping | undefined {
  const headings = chosenHeadings(sheet, row - sheet.top, new Map());
  const { headingRow, mapped } = readSection(sheet, headings);
  if (mapped.length === 0) return undefined;
  return {
    sheet: sheet.name,
    row: headingRow,
    columns: mapped,
    required: ['recommendation'],
    offered: listColumns,
  };
}

/**
 * The same once the register is there: the officer's own tables, where those are used in place, and
 * the sheets that set up read.
 */
export function mappingsInUse({ grid, register, sources }: OpenRegister): ListMapping[] {
  const { recommendations, evidence } = register.tables;
  const copied = new Set(register.record.map(({ kind }) => kind));
  return [
    ...(recommendations && !copied.has('recommendation')
      ? [mappingOf('recommendations', recommendations, grid.names)]
      : []),
    ...(evidence && !copied.has('evidence') ? [mappingOf('evidence', evidence, grid.names)] : []),
    ...columnMappings(sources),
  ];
}

function mappingOf(
  table: TableInPlace,
  { grid, columns }: RegisterTable<string>,
  names: readonly NamedArea[],
): ListMapping {
  const link = linkPlace(table, grid, names).position;
  const design = tableDesigns[table];
  const offered: readonly ColumnDesign<TakenFor>[] = design.columns;
  const given = new Set(grid.choice?.columns.map(({ column }) => column));
  return {
    sheet: grid.sheet,
    row: grid.top,
    table,
    columns: grid.headings.flatMap((heading, at) =>
      at === link
        ? []
        : {
            column: grid.left + at,
            heading,
            meaning: offered.find(({ column }) => columns[column] === at)?.column,
            from: given.has(grid.left + at) ? 'kept' : 'heading',
            samples: samplesOf(grid.rows, (values, row) =>
              sourceText(values[at] ?? '', grid.formats[row]?.[at]),
            ),
          },
    ),
    required: design.required,
    offered,
  };
}

/**
 * The officer's choice for one column, with what the others stand for. A meaning serves one column:
 * the column that had it before is left where it is.
 */
export function chooseMeaning(
  { sheet, row, table, columns }: ListMapping,
  column: number,
  meaning: TakenFor | undefined,
): ListChoice {
  return {
    sheet,
    row,
    ...(table && { table }),
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
): TakenFor | undefined {
  return required.find((column) => !columns.some(({ meaning }) => meaning === column));
}
