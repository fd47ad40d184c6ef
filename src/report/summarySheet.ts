import { fontOn, readColour, seenOnWhite } from '../register/contrast';
import { cellAddress } from '../register/grid';
import type { LaidOutCell, PlannedChart, SheetLayout } from '../register/layout';
import type { Register, Status } from '../register/register';
import { allOf } from '../strings/list';
import { sayReport } from '../strings/sayReport';
import type { ReportChoice } from './choice';
import { countByStatus, listedOnce } from './counts';
import { detailsOf } from '../register/details';
import { inThisReport } from './inThisReport';
import { meetingsChartName, summaryHistory } from './summaryHistory';
import {
  evidenceRows,
  percentOf,
  recommendationRows,
  restOf,
  rowsWithStatus,
  sumOf,
} from './summaryFormulas';

/** By which the chart is found again. */
export const summaryChartName = 'Tracker status chart';

/** The chart of meetings as it was once: complete ones alone. */
const chartBefore = 'Tracker meetings chart';

/** Fill of what is blank, not recognised or without a colour: grey says nothing by itself. */
const NEUTRAL = '#767676';

const columns: SheetLayout['columns'] = [
  { width: 38 },
  // As wide as a long word in the heading of a status (the table of meetings).
  { width: 13 },
  { width: 13 },
  { width: 13 },
  { width: 60, wrap: true },
];
const LABEL = 0;
const NUMBER = 2;
const PERCENT = 3;
/** Title, date, a blank row; then the headings. */
const HEADINGS = 3;
const FIRST = HEADINGS + 1;

/**
 * The Summary sheet: for each status its number and per cent as live formulas on the tables, what is blank or
 * not recognised, the total, the evidence rows, and a chart in the status colours; below them what has changed since the
 * meeting before, or since what was chosen, where there is one.
 *
 * @param at where the first cell stands, when the area has moved since it was made.
 * @param choice what the report is of: where that is not all, a column beside counts what it covers.
 */
export function layOutSummary(
  register: Register,
  at = { row: 0, column: 0 },
  choice?: ReportChoice,
): SheetLayout {
  const statuses = listedOnce(register.statuses);
  const rest = FIRST + statuses.length;
  const total = rest + 1;

  const address = (row: number, column: number): string =>
    absolute(cellAddress({ row: at.row + row, column: at.column + column }));
  const down = (column: number, from: number, to: number): string =>
    `${address(from, column)}:${address(to, column)}`;

  const percent = (row: number): LaidOutCell => ({
    formula: percentOf({
      numbers: down(NUMBER, FIRST, rest),
      upToThis: down(NUMBER, FIRST, row),
      number: address(row, NUMBER),
      total: address(total, NUMBER),
    }),
    format: '0.0',
    style: 'body',
  });
  const counted = statuses.length > 0 ? down(NUMBER, FIRST, rest - 1) : undefined;
  const now = chart(register, statuses, { first: FIRST, last: rest, below: total + 3 });
  const below = now.place.top + now.place.rows + 1;
  const history = summaryHistory(
    register,
    { statuses, first: FIRST, address },
    below,
    choice?.since,
  );
  const chosen = inThisReport(register, choice);
  const covered = (row: number): LaidOutCell[] => (chosen ? [chosen.numbers[row - FIRST]!] : []);
  const beside = Array.from({ length: below - total - 2 }, () => []);

  return {
    name: sayReport('report.summary.sheet'),
    title: sayReport('report.summary.title'),
    columns: wideEnough([...columns, ...(chosen ? [{ width: 16 }] : [])], history?.rows),
    rows: [
      [{ text: sayReport('report.summary.title'), style: 'title' }],
      [{ text: dateLine(register), style: 'note' }],
      chosen ? [chosen.note] : [],
      [...headings(), ...(chosen ? [chosen.heading] : [])],
      ...statuses.map((status, index) => [
        ...statusCells(status),
        number(rowsWithStatus(register, address(FIRST + index, LABEL))),
        percent(FIRST + index),
        { text: status.meaning, style: 'body' } as const,
        ...covered(FIRST + index),
      ]),
      [
        { text: sayReport('report.summary.blank'), style: 'status', colour: colourOf(undefined) },
        { style: 'status', colour: colourOf(undefined) },
        number(restOf(address(total, NUMBER), counted)),
        percent(rest),
        { text: sayReport('report.summary.blankMeaning'), style: 'body' },
        ...covered(rest),
      ],
      [
        { text: sayReport('report.summary.total'), style: 'total' },
        { style: 'total' },
        { ...number(recommendationRows(register)), style: 'total' },
        {
          formula: sumOf(down(PERCENT, FIRST, rest), address(total, NUMBER)),
          format: '0.0',
          style: 'total',
        },
        { style: 'total' },
        ...covered(total),
      ],
      [
        { text: sayReport('report.summary.evidence'), style: 'label' },
        {},
        number(evidenceRows(register)),
      ],
      ...(history ? [...beside, ...history.rows] : []),
    ],
    charts: [now, ...(history?.charts ?? [])],
    ownCharts: [summaryChartName, meetingsChartName, chartBefore],
  };
}

/** The table of meetings has a column for each status. */
function wideEnough(
  named: SheetLayout['columns'],
  rows: SheetLayout['rows'] = [],
): SheetLayout['columns'] {
  const most = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const more = Array.from({ length: Math.max(0, most - named.length) }, () => ({ width: 13 }));
  return [...named, ...more];
}

function headings(): LaidOutCell[] {
  return (['status', 'symbol', 'number', 'percent', 'meaning'] as const).map((column) => ({
    text: sayReport(`report.summary.${column}`),
    style: 'heading',
  }));
}

/** The status to the letter, which its formula compares with, and its symbol beside it. */
function statusCells(status: Status): LaidOutCell[] {
  const colour = colourOf(status);
  return [
    { text: status.label, style: 'status', colour },
    { text: status.symbol, style: 'status', colour },
  ];
}

/** A count by formula; without the table that it counts there is nothing to count. */
function number(formula: string | undefined): LaidOutCell {
  return formula === undefined
    ? { number: 0, format: '0', style: 'body' }
    : { formula, format: '0', style: 'body' };
}

function dateLine(register: Register): string {
  const date = detailsOf(register).value('reportingDate');
  return date === ''
    ? sayReport('report.summary.noDate')
    : sayReport('report.summary.asAt', { date });
}

function colourOf(status: Status | undefined): { fill: string; font: string } {
  const fill = (status && readColour(status.colour)) ?? NEUTRAL;
  return { fill, font: fontOn(fill) };
}

function chart(
  register: Register,
  statuses: readonly Status[],
  rows: { readonly first: number; readonly last: number; readonly below: number },
): PlannedChart {
  const bars = rows.last - rows.first + 1;
  const column = (left: number) => ({ top: rows.first, left, rows: bars, columns: 1 });
  const parts = countByStatus(register).byStatus.map(({ status, count }) =>
    sayReport('report.summary.chartPart', {
      status: status?.label ?? sayReport('report.summary.blank'),
      count,
    }),
  );
  return {
    name: summaryChartName,
    title: sayReport('report.summary.chart'),
    kind: 'barClustered',
    categories: column(LABEL),
    series: [
      {
        values: column(NUMBER),
        pointColours: [...statuses, undefined].map((status) => seenOnWhite(colourOf(status).fill)),
      },
    ],
    place: { top: rows.below, left: 0, rows: 4 + 2 * bars, columns: 5 },
    description: sayReport('report.summary.chartDescription', { parts: allOf(parts) }),
  };
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
