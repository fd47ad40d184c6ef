import type { LiveWorkbook } from '../../workbook/liveWorkbook';
import { reachCell } from '../../workbook/sheetSize';
import {
  ICommandService,
  IUndoRedoService,
  SetRangeValuesMutation,
  SetStyleCommand,
  type FWorksheet,
  type ICellData,
  type IStyleData,
  type Workbook,
  type Worksheet,
} from '../../workbook/univer';
import { bottomOf, rightOf, type Area } from './area';

/** What to change in a cell. `s` changes only the parts of the style that it has; null takes one away. */
export type CellPatch = Pick<ICellData, 'v' | 't' | 'f' | 'si' | 'p' | 'custom'> & {
  s?: IStyleData | null | undefined;
};

type Patches = Record<number, Record<number, CellPatch>>;
export type CellRow = Readonly<Record<number, ICellData | null | undefined>> | undefined;

/**
 * The workbook's cells. Writes are collected and given to the engine in one piece before anything is
 * read or moved: the engine looks at the whole sheet again after every write.
 */
export class Grid {
  private readonly waiting = new Map<string, Patches>();
  private valuesWaiting = new Set<string>();
  /** How many of our own commands are running: their events are not a person's. */
  private running = 0;
  private changed = false;

  constructor(readonly live: LiveWorkbook) {}

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get workbook(): Workbook {
    return this.live.book.getWorkbook();
  }

  /** True while a command of the stand-in's own runs. */
  get isWriting(): boolean {
    return this.running > 0;
  }

  /** One of the engine's services. */
  service<T>(id: unknown): T {
    return this.live.injector.get(id as Parameters<typeof this.live.injector.get>[0]) as T;
  }

  /** The sheets in tab order. */
  sheets(): Worksheet[] {
    return this.workbook.getSheets();
  }

  sheet(id: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetId(id) ?? undefined;
  }

  facade(id: string): FWorksheet | undefined {
    return this.live.book.getSheetBySheetId(id) ?? undefined;
  }

  /** A sheet's cells as the engine keeps them, by row and column. */
  cells(sheetId: string): Readonly<Record<number, CellRow>> {
    this.flush();
    return (this.sheet(sheetId)?.getCellMatrix().getMatrix() ?? {}) as Record<number, CellRow>;
  }

  /** A cell with what is waiting to be written to it; its style is the cell's own. */
  private patch(sheetId: string, row: number, column: number): CellPatch | undefined {
    return this.waiting.get(sheetId)?.[row]?.[column];
  }

  /** The number format of a cell as it will be once everything is written. */
  numberFormat(sheetId: string, row: number, column: number): string {
    const waiting = this.patch(sheetId, row, column)?.s?.n;
    if (waiting !== undefined) return waiting?.pattern ?? 'General';
    return this.storedStyle(sheetId, row, column)?.n?.pattern ?? 'General';
  }

  private storedStyle(sheetId: string, row: number, column: number): IStyleData | undefined {
    const sheet = this.sheet(sheetId);
    if (!sheet) return undefined;
    const own = this.workbook
      .getStyles()
      .getStyleByCell(sheet.getCellMatrix().getValue(row, column));
    if (own?.n !== undefined) return own;
    return sheet.getComposedCellStyle(row, column);
  }

  /** The style that a cell shows: its own, its row's, its column's. */
  style(sheetId: string, row: number, column: number): IStyleData {
    this.flush();
    return this.sheet(sheetId)?.getComposedCellStyle(row, column) ?? {};
  }

  write(sheetId: string, row: number, column: number, patch: CellPatch): void {
    let rows = this.waiting.get(sheetId);
    if (!rows) this.waiting.set(sheetId, (rows = {}));
    const cells = (rows[row] ??= {});
    const before = cells[column];
    if (!before) cells[column] = patch;
    else
      cells[column] =
        before.s && patch.s
          ? { ...before, ...patch, s: { ...before.s, ...patch.s } }
          : { ...before, ...patch };
    if ('v' in patch || 'f' in patch) this.valuesWaiting.add(sheetId);
    this.changed = true;
  }

  /** Changes the style of every cell of an area. */
  restyle(area: Area, style: IStyleData | null): void {
    this.reach(area);
    for (let row = area.top; row <= bottomOf(area); row += 1)
      for (let column = area.left; column <= rightOf(area); column += 1)
        this.write(area.sheet, row, column, { s: style });
  }

  /** Forgets what is waiting. */
  discard(): void {
    this.waiting.clear();
    this.valuesWaiting = new Set();
  }

  /** Gives the engine what is waiting. */
  flush(): void {
    if (this.waiting.size === 0) return;
    const waiting = [...this.waiting];
    const values = this.valuesWaiting;
    this.waiting.clear();
    this.valuesWaiting = new Set();
    for (const [sheetId, patches] of waiting) {
      if (!this.sheet(sheetId)) continue;
      this.keepTypes(sheetId, patches);
      this.execute(SetRangeValuesMutation.id, {
        unitId: this.unitId,
        subUnitId: sheetId,
        cellValue: patches,
        // The engine calculates nothing again for what its own style command writes.
        ...(values.has(sheetId) ? {} : { trigger: SetStyleCommand.id }),
      });
    }
  }

  /** The engine guesses a cell's type anew when only its style is set, and makes a number of the text 1.10. */
  private keepTypes(sheetId: string, patches: Patches): void {
    const matrix = this.sheet(sheetId)?.getCellMatrix();
    for (const row in patches) {
      const cells = patches[row] ?? {};
      for (const column in cells) {
        const patch = cells[column];
        if (!patch || 'v' in patch) continue;
        const type = matrix?.getValue(Number(row), Number(column))?.t;
        if (type) cells[column] = { ...patch, t: type };
      }
    }
  }

  /** Makes a sheet of the engine as large as an area needs. */
  reach(area: Area): void {
    const sheet = this.facade(area.sheet);
    if (sheet) this.own(() => reachCell(sheet, bottomOf(area), rightOf(area)));
  }

  /** Runs a command of the engine's as the add-in's own. */
  run(command: string, params: object): void {
    this.flush();
    this.changed = true;
    this.execute(command, params);
  }

  /** The same for a command that the engine can only run later in the same turn. */
  async runLater(command: string, params: object): Promise<boolean> {
    this.flush();
    this.changed = true;
    this.running += 1;
    try {
      return await this.service<ICommandService>(ICommandService).executeCommand(command, params);
    } finally {
      this.running -= 1;
    }
  }

  /** Does something through the engine's facade as the add-in's own. */
  own<T>(work: () => T): T {
    this.running += 1;
    try {
      return work();
    } finally {
      this.running -= 1;
    }
  }

  private execute(command: string, params: object): void {
    this.own(() =>
      this.service<ICommandService>(ICommandService).syncExecuteCommand(command, params),
    );
  }

  /** Something was changed that is no cell and no command of the engine's. */
  noteChange(): void {
    this.changed = true;
  }

  /** Whether anything was changed since the last call. */
  takeChanged(): boolean {
    const changed = this.changed;
    this.changed = false;
    return changed;
  }

  clearUndo(): void {
    this.service<IUndoRedoService>(IUndoRedoService).clearUndoRedo(this.unitId);
  }
}
