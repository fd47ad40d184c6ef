import type { TableMeta } from '../../workbook/xlsx/tables';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  IFunctionService,
  SetSheetTableMutation,
  TableManager,
  type ITableOptions,
} from '../../workbook/univer';
import { areaFrom, bottomOf, intersection, rightOf, toEngine, type Area } from './area';
import type { Grid } from './grid';
import { plainText } from './values';

/** How a table looks and behaves beyond what the engine knows; the saved file has it too. */
export type TableLooks = { -readonly [Key in keyof TableMeta]?: TableMeta[Key] } & {
  bandedRows?: boolean;
};

type EngineTable = NonNullable<ReturnType<TableManager['getTableById']>>;

/** A table of the workbook, found by the engine's id for it. */
export class Table {
  constructor(
    private readonly grid: Grid,
    private readonly engine: EngineTable,
  ) {}

  get id(): string {
    return this.engine.getId();
  }

  get sheet(): string {
    return this.engine.getSubunitId();
  }

  get name(): string {
    return this.engine.getDisplayName();
  }

  get showsHeadings(): boolean {
    return this.engine.isShowHeader();
  }

  get looks(): TableLooks {
    return (this.engine.getTableMeta() as TableLooks | undefined) ?? {};
  }

  setLooks(looks: TableLooks): void {
    this.engine.setTableMeta({ ...this.looks, ...looks });
  }

  /** Headings and rows; the row of totals stands below. */
  get area(): Area {
    const range = this.engine.getRange();
    return areaFrom(this.sheet, range.startRow, range.startColumn, range.endRow, range.endColumn);
  }

  /** With the row of totals. */
  get wholeArea(): Area {
    const { area } = this;
    return this.looks.totalsRow ? { ...area, rows: area.rows + 1 } : area;
  }

  get headingArea(): Area | undefined {
    return this.showsHeadings ? { ...this.area, rows: 1 } : undefined;
  }

  get totalsArea(): Area | undefined {
    const { area } = this;
    return this.looks.totalsRow ? { ...area, top: bottomOf(area) + 1, rows: 1 } : undefined;
  }

  /** The rows; a table always has one, blank where there is no data. */
  get bodyArea(): Area {
    const { area } = this;
    return this.showsHeadings ? { ...area, top: area.top + 1, rows: area.rows - 1 } : area;
  }

  columnArea(index: number): Area {
    const { area } = this;
    return { ...area, left: area.left + index, columns: 1 };
  }

  /** Headings as the cells show them: the engine keeps its own copy. */
  get headings(): string[] {
    const { area } = this;
    const cells = this.grid.cells(this.sheet)[area.top];
    return Array.from({ length: area.columns }, (_, index) =>
      this.showsHeadings
        ? plainText(cells?.[area.left + index])
        : this.engine.getColumnNameByIndex(index),
    );
  }

  /** A number for a column that stays with it. */
  columnId(index: number): number {
    const id = this.engine.getTableColumnByIndex(index)?.id ?? '';
    const number = /^column(\d+)$/.exec(id)?.[1];
    return number === undefined ? stableNumber(id) : Number(number);
  }

  /** The rows that a filter of this table hides. */
  isFiltered(): boolean {
    const { columns } = this.area;
    return Array.from({ length: columns }, (_, index) =>
      this.engine.getTableFilterColumn(index),
    ).some((filter) => filter !== undefined);
  }

  filterOf(column: number): ReturnType<EngineTable['getTableFilterColumn']> {
    return this.engine.getTableFilterColumn(column);
  }

  setArea(area: Area): void {
    this.change({ updateRange: { newRange: toEngine(area) } });
    this.copyHeadings();
  }

  /** Takes columns in, or out, at a column of the sheet. */
  changeColumns(operation: 'insert' | 'delete', at: number, count: number): void {
    this.change({
      rowColOperation: { operationType: operation, rowColType: 'column', index: at, count },
    });
  }

  rename(name: string): void {
    this.change({ name });
  }

  showHeadings(shown: boolean): void {
    this.change({ options: { showHeader: shown } });
  }

  private change(config: object): void {
    const { unitId } = this.grid;
    this.grid.run(SetSheetTableMutation.id, {
      unitId,
      subUnitId: this.sheet,
      tableId: this.id,
      config,
    });
    this.forgetParsedFormulas();
  }

  /** Gives the engine's copy of the headings what the cells show, so that formulas find the columns. */
  copyHeadings(): void {
    let changed = false;
    this.headings.forEach((heading, index) => {
      const column = this.engine.getTableColumnByIndex(index);
      if (!column || column.getDisplayName() === heading) return;
      column.displayName = heading;
      changed = true;
    });
    if (changed) this.change({ updateRange: { newRange: toEngine(this.area) } });
  }

  /** After a table is resized the engine may calculate with the old range, from its store of parsed formulas. */
  private forgetParsedFormulas(): void {
    this.grid.service<IFunctionService>(IFunctionService).deleteFormulaAstCacheKey(`${this.name}[`);
  }
}

/** The workbook's tables. */
export class Tables {
  constructor(private readonly grid: Grid) {}

  private get manager(): TableManager {
    return this.grid.service<TableManager>(TableManager);
  }

  /** In the order of the sheets, then as they were added. */
  all(sheet?: string): Table[] {
    const sheets =
      sheet === undefined ? this.grid.sheets().map((one) => one.getSheetId()) : [sheet];
    return sheets.flatMap((id) =>
      this.manager
        .getTablesBySubunitId(this.grid.unitId, id)
        .map((engine) => new Table(this.grid, engine)),
    );
  }

  byId(id: string): Table | undefined {
    const engine = this.manager.getTableById(this.grid.unitId, id);
    return engine && new Table(this.grid, engine);
  }

  /** By name, in any case of letters, or by id. */
  find(key: string, sheet?: string): Table | undefined {
    return this.all(sheet).find(
      (table) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
    );
  }

  /** The table in which a cell stands. */
  at(sheet: string, row: number, column: number): Table | undefined {
    const cell = { sheet, top: row, left: column, rows: 1, columns: 1 };
    return this.all(sheet).find((table) => intersection(table.wholeArea, cell));
  }

  over(area: Area): Table[] {
    return this.all(area.sheet).filter((table) => intersection(table.wholeArea, area));
  }

  add(
    area: Area,
    name: string,
    headings: string[],
    looks: TableLooks,
    options: ITableOptions,
  ): Table {
    const { unitId } = this.grid;
    const tableId = this.freeId();
    this.grid.run(AddSheetTableMutation.id, {
      unitId,
      subUnitId: area.sheet,
      tableId,
      name,
      range: toEngine(area),
      header: headings,
      options,
    });
    const table = this.byId(tableId);
    if (!table) throw new Error(`The engine did not add the table ${name}.`);
    table.setLooks(looks);
    return table;
  }

  remove(table: Table): void {
    this.grid.run(DeleteSheetTableMutation.id, {
      unitId: this.grid.unitId,
      subUnitId: table.sheet,
      tableId: table.id,
    });
  }

  private freeId(): string {
    let number = 1;
    while (this.byId(`table${number}`)) number += 1;
    return `table${number}`;
  }
}

/** The column of a table that a cell belongs to, from 0. */
export function columnIndex(table: Table, column: number): number | undefined {
  const { area } = table;
  return column >= area.left && column <= rightOf(area) ? column - area.left : undefined;
}

function stableNumber(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}
