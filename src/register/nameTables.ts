import { tableDesigns } from './columns';
import { freeSheetName, freeTableName } from './freeNames';
import type { WorkbookGrid } from './grid';
import type { TableContent } from './planTables';
import type { SetUpNote, SetUpPlan } from './setUpTypes';
import type { TableKind } from './tableKinds';

/**
 * Gives each table names that are free in the workbook and among themselves.
 * @param notes - is told which names were taken
 */
export function nameTables(
  contents: Readonly<Partial<Record<TableKind, TableContent>>>,
  grid: WorkbookGrid,
  notes: SetUpNote[],
): SetUpPlan['tables'] {
  const sheets = [...grid.sheetNames];
  const tables = [
    ...(grid.tableNames ?? []),
    ...grid.tables.map(({ name }) => name),
    ...grid.names.map(({ name }) => name),
  ];
  return (Object.keys(contents) as TableKind[]).map((kind) => {
    const design = tableDesigns[kind];
    const sheet = freeSheetName(design.sheet, sheets);
    const name = freeTableName(design.name, tables);
    sheets.push(sheet);
    tables.push(name);
    if (sheet !== design.sheet)
      notes.push({ kind: 'sheetNameTaken', wanted: design.sheet, used: sheet });
    if (name !== design.name)
      notes.push({ kind: 'tableNameTaken', wanted: design.name, used: name });
    return {
      kind,
      name,
      sheet,
      ...(kind === 'record' ? { hidden: true as const } : {}),
      ...contents[kind]!,
    };
  });
}
