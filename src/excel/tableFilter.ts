/**
 * A write to rows that a filter hides lands wrong (OfficeDev/office-js issue 224), and a filtered table
 * takes no rows. So a table's filter is lifted while we write and put back afterwards.
 */
export interface TableFilter {
  /** Shows all rows. */
  lift(): void;
  /** Filters again as before. */
  putBack(): void;
}

/** To be called before the trip that looks at the table. */
export function filterOf(table: Excel.Table): TableFilter {
  const filter = table.autoFilter.load('isDataFiltered,criteria');
  return {
    // Also where nothing was filtered a moment ago: a colleague may have filtered since.
    lift: () => table.clearFilters(),
    putBack: () => {
      if (!filter.isDataFiltered) return;
      // One entry a column, blank where the column does not filter.
      filter.criteria.forEach((criteria: Excel.FilterCriteria | null, at) => {
        if (criteria?.filterOn) table.columns.getItemAt(at).filter.apply(criteria);
      });
    },
  };
}
