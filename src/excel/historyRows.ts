import { runsOf, type RowPlaces } from '../register/rowPlaces';
import type { CellValue } from '../register/grid';
import type { TableContent } from '../register/planTables';
import { inDateSystem } from './dateSystem';
import { inParts, payloadOf, Sender } from './payload';
import { drawRules } from './style';
import { typedAsText, typedInto } from './typedText';

/** Columns of ours that stand side by side in the table: where they begin there, and which of the content they are. */
interface ColumnGroup {
  readonly left: number;
  readonly columns: readonly number[];
}

/** The rows of one meeting in the History table, where a person may have added columns of their own or moved ours. */
export class HistoryRows {
  private readonly sender: Sender;
  /** For each column of the table, which of the content it is; -1 for a person's own. */
  private readonly ours: readonly number[];
  private readonly groups: readonly ColumnGroup[];

  /** @param names the headings of the table, as they stand */
  constructor(
    context: Excel.RequestContext,
    private readonly table: Excel.Table,
    names: readonly string[],
    private readonly content: TableContent,
  ) {
    this.sender = new Sender(context);
    const ours = names.map((name) => content.columns.findIndex(({ heading }) => heading === name));
    const places = ours.flatMap((column, at) => (column < 0 ? [] : [at]));
    this.ours = ours;
    this.groups = runsOf(places).map(({ first, last }) => ({
      left: first,
      columns: ours.slice(first, last + 1),
    }));
  }

  /** Sends what is over 4 MB before; the rest is queued. */
  async write(over: RowPlaces['over'], added: readonly number[]): Promise<void> {
    const rowAt = new Map(over.map(({ row, at }) => [at, row]));
    for (const { first, last } of runsOf(over.map(({ at }) => at))) {
      const taken = Array.from({ length: last - first + 1 }, (_, at) => rowAt.get(first + at)!);
      await this.writeOver(first, taken);
    }
    if (added.length > 0) await this.add(added);
  }

  private async writeOver(first: number, taken: readonly number[]): Promise<void> {
    for (const group of this.groups) {
      const cells = taken.map((row) => group.columns.map((column) => this.cell(row, column)));
      for (const part of inParts(cells)) {
        const rows = taken.slice(part.first, part.first + part.rows.length);
        const area = this.table.getDataBodyRange().getCell(first + part.first, group.left);
        const filled = area.getResizedRange(rows.length - 1, group.columns.length - 1);
        // A text is only text in a cell that has the text format already.
        await this.dress(filled, group, rows, part.bytes);
        filled.values = part.rows as unknown[][];
      }
    }
  }

  /** Rows come filled, because a batch that fails after blank ones would leave them for good. */
  private async add(rows: readonly number[]): Promise<void> {
    const filled = rows.map((row) =>
      this.ours.map((column) => (column < 0 ? '' : this.newCell(row, column))),
    );
    for (const part of inParts(filled)) {
      await this.sender.roomFor(part.bytes);
      this.table.rows.add(undefined, part.rows as (string | number | boolean)[][]);
    }
    for (const group of this.groups) {
      const column = this.table.columns.getItemAt(group.left).getDataBodyRange();
      const area = column
        .getLastCell()
        .getOffsetRange(1 - rows.length, 0)
        .getResizedRange(rows.length - 1, group.columns.length - 1);
      await this.dress(area, group, rows, 0);
    }
    drawRules(this.table.getRange());
  }

  private async dress(
    area: Excel.Range,
    { columns }: ColumnGroup,
    rows: readonly number[],
    bytes: number,
  ): Promise<void> {
    const formats = rows.map((row) => columns.map((column) => this.format(row, column)));
    await this.sender.roomFor(bytes + payloadOf(formats));
    area.numberFormat = formats;
    area.format.verticalAlignment = Excel.VerticalAlignment.top;
    columns.forEach((column, at) => {
      if (this.content.columns[column]!.wrap) area.getColumn(at).format.wrapText = true;
    });
  }

  private format(row: number, column: number): string {
    return this.content.formats[row]![column]!;
  }

  private cell(row: number, column: number): CellValue {
    const value = this.content.rows[row]![column] ?? '';
    return inDateSystem(typedAsText(value), this.format(row, column));
  }

  /** As {@link cell}, for a cell that has not been given its format: an apostrophe marks what is text. */
  private newCell(row: number, column: number): CellValue {
    const value = this.content.rows[row]![column] ?? '';
    return typeof value === 'string' ? typedInto('General', value) : this.cell(row, column);
  }
}
