import type { OpenedWorkbook } from '../../../preview/workbook/openedWorkbook';
import { openXlsx } from '../../../preview/workbook/openXlsx';

/** Everything in a workbook that a person could find changed, as plain data to be compared. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  /** Tables, names, conditional formats, validations and filters, as they are kept with the workbook. */
  readonly resources: Readonly<Record<string, unknown>>;
}

export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  /** Value, formula and look of each cell that has any, by its row and column. */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly merges: unknown;
  readonly columns: unknown;
  readonly charts: unknown;
}

export async function workbookFacts(bytes: Uint8Array): Promise<WorkbookFacts> {
  return factsOf(await openXlsx(bytes));
}

/** The same of a workbook that is open. */
export function factsOf({
  snapshot,
  charts,
}: Pick<OpenedWorkbook, 'snapshot' | 'charts'>): WorkbookFacts {
  const nameOf = (id: string) => snapshot.sheets[id]?.name;
  const sheets = snapshot.sheetOrder.map((id): SheetFacts => {
    const sheet = snapshot.sheets[id]!;
    const cells: Record<string, unknown> = {};
    for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries(line)) {
        const { v, f, s, t } = cell as { v?: unknown; f?: string; s?: unknown; t?: unknown };
        // A style is named by a number that is given anew each time; what counts is how it looks.
        const look = typeof s === 'string' ? snapshot.styles[s] : s;
        cells[`${row},${column}`] = { v, f, t, look };
      }
    }
    return {
      name: sheet.name ?? '',
      hidden: sheet.hidden === 1,
      cells,
      merges: sheet.mergeData ?? [],
      columns: sheet.columnData ?? {},
      charts: (charts[id] ?? []).map((chart) => ({ ...chart, id: undefined })),
    };
  });
  const resources = (snapshot.resources ?? [])
    .filter(({ name }) => !DRAWN.has(name))
    .map(({ name, data }): [string, unknown] => [
      name,
      bySheetName(name, withoutIds(JSON.parse(data === '' ? '{}' : data)), nameOf),
    ]);
  return { sheets, resources: Object.fromEntries(resources.map(inOrder)) };
}

/** How the engine draws the looks of tables, which the tables themselves tell. */
const DRAWN = new Set(['SHEET_RANGE_THEME_MODEL_PLUGIN']);

/** Names stand in no order of their own. */
function inOrder([resource, data]: [string, unknown]): [string, unknown] {
  if (resource !== 'SHEET_DEFINED_NAME_PLUGIN') return [resource, data];
  const names = Object.values(data as Record<string, { name: string }>);
  return [resource, names.sort((one, other) => one.name.localeCompare(other.name))];
}

/**
 * What is kept by sheet, by the names of the sheets: ids of new ones are given at random. What the engine keeps of
 * sheets that are gone, or that have nothing of it, says nothing.
 */
function bySheetName(
  resource: string,
  data: unknown,
  nameOf: (id: string) => string | undefined,
): unknown {
  if (!KEPT_BY_SHEET.has(resource)) return data;
  return Object.fromEntries(
    Object.entries(data as object)
      .map(([id, kept]): [string | undefined, unknown] => [nameOf(id), kept])
      .filter(([name, kept]) => name !== undefined && JSON.stringify(kept).length > 2),
  );
}

const KEPT_BY_SHEET = new Set([
  'SHEET_TABLE_PLUGIN',
  'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  'SHEET_DATA_VALIDATION_PLUGIN',
  'SHEET_FILTER_PLUGIN',
]);

/** Ids are given anew at each opening; they say nothing to a person. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !/^(id|uid|cfId|unitId|subUnitId)$/.test(key))
    .map(([key, inner]): [string, unknown] => [key, withoutIds(inner)]);
  return Object.fromEntries(entries);
}
