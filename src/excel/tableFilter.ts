/** The filter of a table, as it was when the workbook was looked at. */
export interface TableFilter {
  readonly table: Excel.Table;
  readonly filter: Excel.AutoFilter;
}

/** To be called before the trip that looks at the table. */
export function filterOf(table: Excel.Table): TableFilter {
  return {
    table: table.load('id'),
    filter: table.autoFilter.load('isDataFiltered,criteria'),
  };
}

/** What the filter of a table is, loaded. */
type FilterState = Pick<Excel.AutoFilter, 'isDataFiltered' | 'criteria'>;

/**
 * Does what writes to tables, and sends it. A write to rows that a filter hides lands wrong
 * (OfficeDev/office-js issue 224), and a filtered table takes no rows. So the filters are lifted before and
 * put back afterwards, also where the write failed half-way: a batch is no transaction. They are looked at once more in
 * the moment before they are lifted; what a colleague set since takes one more trip to put back.
 * @param filters those of the tables, after the trip that looked at them
 */
export async function whileUnfiltered(
  context: Excel.RequestContext,
  filters: readonly TableFilter[],
  write: () => Promise<void> | void,
): Promise<void> {
  // Also where nothing was filtered a moment ago: a colleague may have filtered since.
  const late = filters.map(({ table }) => filterOf(context.workbook.tables.getItem(table.id)));
  for (const { table } of filters) table.clearFilters();
  try {
    await write();
    for (const { table, filter } of filters) filterAgain(table, criteriaOf(filter));
    await context.sync();
    const changed = late.filter((one, at) => !isSame(one.filter, filters[at]!.filter));
    if (changed.length === 0) return;
    for (const { table, filter } of changed) {
      table.clearFilters();
      filterAgain(table, criteriaOf(filter));
    }
    await context.sync();
  } catch (error) {
    await putBack(filters).catch(() => undefined);
    throw error;
  }
}

function isSame(one: FilterState, other: FilterState): boolean {
  if (!one.isDataFiltered && !other.isDataFiltered) return true;
  return (
    one.isDataFiltered === other.isDataFiltered &&
    JSON.stringify(one.criteria) === JSON.stringify(other.criteria)
  );
}

/** Filters each column as it was, by position. */
export function filterAgain(
  table: Excel.Table,
  criteria: readonly (Excel.FilterCriteria | null)[],
): void {
  criteria.forEach((one, at) => {
    if (one?.filterOn) table.columns.getItemAt(at).filter.apply(one);
  });
}

/** One entry a column, blank where the column does not filter. */
export function criteriaOf(filter: FilterState): readonly (Excel.FilterCriteria | null)[] {
  return filter.isDataFiltered ? filter.criteria : [];
}

/** By the tables' ids, which stay when a table is renamed. What failed is told by whoever called. */
function putBack(filters: readonly TableFilter[]): Promise<void> {
  const lifted = filters.filter(({ filter }) => filter.isDataFiltered);
  if (lifted.length === 0) return Promise.resolve();
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const now = lifted.map(({ table, filter }) => {
      const there = context.workbook.tables.getItemOrNullObject(table.id);
      return { there: there.load('name'), state: there.autoFilter.load('isDataFiltered'), filter };
    });
    await context.sync();
    for (const { there, state, filter } of now) {
      if (!there.isNullObject && !state.isDataFiltered) filterAgain(there, criteriaOf(filter));
    }
    await context.sync();
  });
}
