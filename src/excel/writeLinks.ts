import type { LinkColumn, LinkPlan } from '../register/linkFormulas';
import type { LinkMark } from '../register/linkColumns';
import { sourceText } from '../register/sourceText';
import { say } from '../strings/say';
import { everyCell } from './everyCell';
import { linkLook } from './cellLooks';
import { lookBeside, type LookBeside } from './lookBeside';
import { inParts, Sender } from './payload';
import { WorkbookProblem } from './problem';
import { inExcel } from './run';
import { linkWidth } from './style';
import { filterOf, whileUnfiltered } from './tableFilter';
import { typedInto } from './typedText';

/** The Ref column of a table, with the refs as they were when the links were worked out. */
export interface RefColumn {
  readonly table: string;
  readonly heading: string;
  readonly refs: readonly string[];
}

export interface LinksToWrite {
  readonly plan: LinkPlan;
  /** Of both tables. */
  readonly refs: readonly RefColumn[];
  /** Where See is filled; absent where there is nothing to fill. */
  readonly see?: {
    readonly table: string;
    readonly heading: string;
    /** Row of the table's first row on its sheet, from 0, as the plan's places count. */
    readonly firstRow: number;
  };
}

/**
 * Writes the links: one trip to see the tables as they are now, one to write. A link column is added at
 * the right end once, and a name in the workbook tells it from the officer's own.
 */
export function writeLinks(request: LinksToWrite): Promise<void> {
  return inExcel(async (context) => {
    const { tables } = context.workbook;
    const headings = new Map(
      request.plan.columns.map(({ table }) => [
        table,
        tables.getItem(table).columns.load('items/name'),
      ]),
    );
    const refs = new Map(
      request.refs.map(({ table, heading }) => [table, columnCells(context, table, heading)]),
    );
    const see = request.see && columnCells(context, request.see.table, request.see.heading);
    const filters = request.plan.columns.map(({ table }) => filterOf(tables.getItem(table)));
    const marks = request.plan.columns.map(({ mark }) =>
      context.workbook.names.getItemOrNullObject(mark.name).load('formula'),
    );
    const looks = request.plan.columns.map(({ table, position }) =>
      lookBeside(tables.getItem(table), position),
    );
    await context.sync();

    await whileUnfiltered(context, filters, async () => {
      const sender = new Sender(context);
      for (const [at, column] of request.plan.columns.entries()) {
        if ('values' in column.content)
          sameRows(request, column.table, texts(refs.get(column.table)!));
        const there = headings.get(column.table)!.items.some(({ name }) => name === column.heading);
        if (!there) announce(context, column.mark, marks[at]!);
        await writeColumn(tables.getItem(column.table), column, there, looks[at]!, sender);
        context.workbook.names.getItem(column.mark.name).formula = column.mark.formula;
      }
      if (see) fillSee(request, texts(refs.get(request.see!.table)!), see);
    });
  });
}

function columnCells(context: Excel.RequestContext, table: string, heading: string): Excel.Range {
  const column = context.workbook.tables.getItem(table).columns.getItem(heading);
  return column.getDataBodyRange().load('values,numberFormat');
}

function texts({ values, numberFormat }: Excel.Range): string[] {
  return values.map(([value], at) => sourceText(value, (numberFormat as string[][])[at]![0]));
}

/** Values go by rows, so the rows must be those that they were worked out from. */
function sameRows({ refs }: LinksToWrite, table: string, now: readonly string[]): void {
  const before = refs.find((one) => one.table === table)!.refs;
  if (now.length === before.length && now.every((ref, at) => ref === before[at])) return;
  throw new WorkbookProblem('RowNotFound', say('problem.rowGone', { table }), '');
}

async function writeColumn(
  table: Excel.Table,
  { heading, content, unfinished }: LinkColumn,
  there: boolean,
  look: LookBeside,
  sender: Sender,
): Promise<void> {
  const column = there
    ? table.columns.getItem(heading)
    : table.columns.add(undefined, undefined, heading);
  const cells = column.getDataBodyRange();
  if (!there || unfinished) {
    look.repeatOn(column);
    cells.format.columnWidth = linkWidth;
    cells.format.verticalAlignment = Excel.VerticalAlignment.top;
    cells.format.horizontalAlignment = Excel.HorizontalAlignment.left;
    cells.format.font.color = linkLook.font;
    cells.format.font.underline = Excel.RangeUnderlineStyle.single;
  }
  // A column added beside a text column takes its text format, in which a formula stays text.
  cells.numberFormat = everyCell('General');
  if ('formula' in content) {
    cells.formulas = everyCell(content.formula);
    return;
  }
  const rows = content.values.map((value) => [
    typeof value === 'string' ? typedInto('General', value) : value,
  ]);
  for (const part of inParts(rows)) {
    await sender.roomFor(part.bytes);
    cells.getCell(part.first, 0).getResizedRange(part.rows.length - 1, 0).values =
      part.rows as unknown[][];
  }
}

/** Says which column is about to be added; the name is left over where somebody deleted the column. */
function announce(context: Excel.RequestContext, mark: LinkMark, there: Excel.NamedItem): void {
  if (there.isNullObject) context.workbook.names.add(mark.name, mark.before);
  else there.formula = mark.before;
}

/** See is filled in the row that has the pointing evidence's ref now, and only where it is still blank. */
function fillSee({ plan, see }: LinksToWrite, refs: readonly string[], cells: Excel.Range): void {
  const filled = texts(cells);
  for (const { from, ref, place } of plan.see) {
    const before = place.row - see!.firstRow;
    const at = refs[before] === from ? before : onlyRowWith(refs, from);
    if (at === undefined || filled[at]!.trim() !== '') continue;
    const format = (cells.numberFormat as string[][])[at]![0]!;
    cells.getCell(at, 0).values = [[typedInto(format, ref)]];
  }
}

function onlyRowWith(refs: readonly string[], ref: string): number | undefined {
  const at = refs.indexOf(ref);
  return ref === '' || at < 0 || refs.includes(ref, at + 1) ? undefined : at;
}
