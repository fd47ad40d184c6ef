import { inExcel } from './run';
import { criteriaOf, filterAgain, filterOf } from './tableFilter';

/** The values that a column is filtered by, as the cells show them; "" is a blank cell. */
export interface ColumnValues {
  readonly heading: string;
  readonly values: readonly string[];
}

/** A table that was filtered for the person, and what was there before. */
export interface FilteredTable {
  /** By its id, which stays when the table is renamed. */
  readonly tableId: string;
  /** In a temporary sheet view, which nobody else sees. */
  readonly inView: boolean;
  /** What each column was filtered by, by position; null where it was not. */
  readonly before: readonly (Excel.FilterCriteria | null)[];
}

/**
 * Whether Excel can filter for this person alone, in a temporary sheet view: Excel on the web can
 * (https://learn.microsoft.com/javascript/api/excel/excel.namedsheetviewcollection, ExcelApiOnline 1.1).
 */
export function hasSheetViews(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1');
}

/**
 * Shows only those rows of a table that have the values, and comes to its sheet: one trip to see what is there, one to
 * filter.
 * @param already what an earlier call gave that has not been undone: it stays what is put back
 */
export function filterTable(
  name: string,
  columns: readonly ColumnValues[],
  already?: FilteredTable,
): Promise<FilteredTable> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const there = filterOf(table);
    await context.sync();
    const inView = already
      ? already.inView
      : Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1');
    if (inView && !already) table.worksheet.namedSheetViews.enterTemporary();
    table.clearFilters();
    for (const { heading, values } of columns) {
      table.columns.getItem(heading).filter.applyValuesFilter([...values]);
    }
    table.worksheet.activate();
    await context.sync();
    return already ?? { tableId: there.table.id, inView, before: criteriaOf(there.filter) };
  });
}

/** Puts back what stood there before `filterTable`: one trip. */
export function unfilterTable({ tableId, inView, before }: FilteredTable): Promise<void> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(tableId);
    if (inView && Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')) {
      table.worksheet.namedSheetViews.exit();
    } else {
      table.clearFilters();
      filterAgain(table, before);
    }
    await context.sync();
  });
}

/** By what a column is filtered: the values, or "other" for what is no list of values. Undefined where it is not filtered. */
export type ColumnFilter = readonly string[] | 'other' | undefined;

/** What the columns of a table are filtered by, by position: one trip, nothing is written. */
export function readTableFilter(name: string): Promise<ColumnFilter[]> {
  return inExcel(async (context) => {
    const { filter } = filterOf(context.workbook.tables.getItem(name));
    await context.sync();
    return criteriaOf(filter).map(valuesOf);
  });
}

/** A filter by one value or two can also be told as conditions, "=A" or "=B". */
function valuesOf(criteria: Excel.FilterCriteria | null): ColumnFilter {
  if (!criteria?.filterOn) return undefined;
  const { filterOn, values = [], criterion1, criterion2, operator } = criteria;
  if (filterOn === Excel.FilterOn.values) {
    return values.every((value) => typeof value === 'string') ? values : 'other';
  }
  const conditions = [criterion1, criterion2].filter((one) => one !== undefined && one !== '');
  const equal = conditions.map((one) => /^=([^*?~]*)$/.exec(one ?? '')?.[1]);
  const asValues = equal.filter((one) => one !== undefined);
  const both = operator === Excel.FilterOperator.and && conditions.length > 1;
  return filterOn === Excel.FilterOn.custom &&
    asValues.length > 0 &&
    asValues.length === conditions.length &&
    !both
    ? asValues
    : 'other';
}
