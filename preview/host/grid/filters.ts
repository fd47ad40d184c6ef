import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SetSheetTableFilterMutation,
  SheetsFilterService,
  type IFilterColumn,
  type ITableFilterItem,
} from '../../workbook/univer';
import { fromEngine, toEngine, type Area } from './area';
import type { Grid } from './grid';
import type { Table, Tables } from './tables';

/** The filter of a sheet, and those of its tables. */
export class Filters {
  constructor(
    private readonly grid: Grid,
    private readonly tables: Tables,
  ) {}

  private model(sheet: string) {
    return this.grid
      .service<SheetsFilterService>(SheetsFilterService)
      .getFilterModel(this.grid.unitId, sheet);
  }

  /** Where the sheet's own filter stands, headings included. */
  area(sheet: string): Area | undefined {
    const range = this.model(sheet)?.getRange();
    return range && fromEngine(sheet, range);
  }

  /** Columns are counted from the filter's first. */
  criteria(sheet: string, column: number): IFilterColumn | undefined {
    const area = this.area(sheet);
    return (
      (area &&
        this.model(sheet)
          ?.getFilterColumn(area.left + column)
          ?.serialize()) ??
      undefined
    );
  }

  isFiltered(sheet: string): boolean {
    const area = this.area(sheet);
    return (
      area !== undefined &&
      Array.from({ length: area.columns }, (_, at) => this.criteria(sheet, at)).some(Boolean)
    );
  }

  set(area: Area): void {
    if (this.area(area.sheet)) this.remove(area.sheet);
    this.run(SetSheetsFilterRangeMutation.id, area.sheet, { range: toEngine(area) });
  }

  apply(sheet: string, column: number, criteria: IFilterColumn | null): void {
    const area = this.area(sheet);
    if (!area) return;
    this.run(SetSheetsFilterCriteriaMutation.id, sheet, { col: area.left + column, criteria });
  }

  clear(sheet: string): void {
    const columns = this.area(sheet)?.columns ?? 0;
    for (let column = 0; column < columns; column += 1)
      if (this.criteria(sheet, column)) this.apply(sheet, column, null);
  }

  remove(sheet: string): void {
    if (this.model(sheet)) this.run(RemoveSheetsFilterMutation.id, sheet, {});
  }

  applyToTable(table: Table, column: number, filter: ITableFilterItem | undefined): void {
    this.run(SetSheetTableFilterMutation.id, table.sheet, {
      tableId: table.id,
      column,
      tableFilter: filter,
    });
  }

  clearTable(table: Table): void {
    for (let column = 0; column < table.area.columns; column += 1)
      if (table.filterOf(column)) this.applyToTable(table, column, undefined);
  }

  /** Rows that filters hide. */
  hiddenRows(sheet: string): ReadonlySet<number> {
    const own = this.isFiltered(sheet);
    const filtered = this.tables.all(sheet).filter((table) => table.isFiltered());
    if (!own && filtered.length === 0) return new Set();
    const core = this.grid.sheet(sheet);
    const areas = [...(own ? [this.area(sheet)] : []), ...filtered.map((table) => table.area)];
    const rows = new Set<number>();
    for (const area of areas) {
      if (!area) continue;
      for (let row = area.top; row < area.top + area.rows; row += 1)
        if (core?.getRowFiltered(row)) rows.add(row);
    }
    return rows;
  }

  private run(command: string, sheet: string, params: object): void {
    this.grid.run(command, { unitId: this.grid.unitId, subUnitId: sheet, ...params });
  }
}
