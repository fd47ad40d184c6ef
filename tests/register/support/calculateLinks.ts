import { createHeadless } from '../../../preview/workbook/liveWorkbook';
import { blankWorkbook } from '../../../preview/workbook/openedWorkbook';
import type { TableGrid } from '../../../src/register/grid';
import type { Register } from '../../../src/register/register';

/** What a link cell shows, and the row (from 0) that it leads to. */
export interface CalculatedLink {
  readonly shown: string;
  readonly leadsTo?: number;
}

/** Calculates one formula for each row of the two tables with the engine behind the preview. */
export async function calculateLinks(
  register: Register,
  evidenceCount: string,
  recommendation: string,
): Promise<{ recommendations: CalculatedLink[]; evidence: CalculatedLink[] }> {
  const tables = [register.tables.recommendations!.grid, register.tables.evidence!.grid];
  const opened = blankWorkbook();
  const live = await createHeadless({
    ...opened,
    snapshot: {
      ...opened.snapshot,
      sheetOrder: tables.map(({ sheet }) => sheet),
      sheets: Object.fromEntries(tables.map((table) => [table.sheet, sheetOf(table)])),
      resources: [
        {
          name: 'SHEET_TABLE_PLUGIN',
          data: JSON.stringify(
            Object.fromEntries(tables.map((table) => [table.sheet, [tableOf(table)]])),
          ),
        },
      ],
    },
  });
  try {
    const columns = tables.map((table, at) =>
      live.book
        .getSheetByName(table.sheet)!
        .getRange(table.top + 1, table.left + table.headings.length + 2, table.rows.length, 1)
        .setFormulas(table.rows.map(() => [at === 0 ? evidenceCount : recommendation])),
    );
    await live.calculated();
    const [recommendations, evidence] = columns.map((range) =>
      range.getCellDatas().map(([cell]) => linkOf(cell)),
    );
    return { recommendations: recommendations!, evidence: evidence! };
  } finally {
    live.dispose();
  }
}

function sheetOf(table: TableGrid) {
  const rows = [table.headings, ...table.rows];
  const cellData = Object.fromEntries(
    rows.map((row, at) => [
      table.top + at,
      Object.fromEntries(row.map((value, column) => [table.left + column, { v: value, t: 1 }])),
    ]),
  );
  return {
    id: table.sheet,
    name: table.sheet,
    cellData,
    rowCount: rows.length + table.top + 10,
    columnCount: 20,
  };
}

function tableOf({ name, top, left, headings, rows }: TableGrid) {
  return {
    id: name,
    name,
    range: {
      startRow: top,
      endRow: top + rows.length,
      startColumn: left,
      endColumn: left + headings.length - 1,
    },
    options: { showHeader: true, showFooter: false },
    filters: { tableColumnFilterList: [] },
    columns: headings.map((displayName, at) => ({
      id: `${name}${at}`,
      displayName,
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    })),
    meta: {},
  };
}

interface LinkCell {
  readonly v?: unknown;
  readonly p?: {
    readonly body?: {
      readonly dataStream: string;
      readonly customRanges?: readonly { readonly properties?: Record<string, unknown> }[];
    };
  };
}

function linkOf(cell: unknown): CalculatedLink {
  const { v, p } = (cell ?? {}) as LinkCell;
  const url = p?.body?.customRanges?.[0]?.properties?.['url'];
  const row = /(\d+)$/.exec(String(url ?? ''))?.[1];
  const shown = p?.body ? p.body.dataStream.replace(/\r\n$/, '') : String(v ?? '');
  return row === undefined ? { shown } : { shown, leadsTo: Number(row) - 1 };
}
