import { movementKinds, type Comparison, type Movement } from '../history/compare';
import { tally } from '../history/kinds';
import { meetingsOf, type Meeting, type RecordedMeeting } from '../history/meeting';
import { sinceLast, type Since } from '../history/sinceLast';
import { fontOn, readColour, seenOnWhite } from '../register/contrast';
import type { LaidOutCell, PlannedChart } from '../register/layout';
import type { Register, Status } from '../register/register';
import { longDay } from '../strings/numbers';
import { allOf } from '../strings/list';
import { sayReport, type ReportKey } from '../strings/sayReport';
import { dateText } from './dateText';
import { historyFormulas, type HistoryFormulas } from './historyFormulas';
import {
  changesTitle,
  meetingInWords,
  movementColours,
  movementSymbols,
  movementWord,
} from './movementWords';
import { listRefs } from './rows';

/** By which the chart is found again. */
export const meetingsChartName = 'Tracker statuses by meeting';

/** Grey, of what is blank or not recognised. */
const NEUTRAL = '#767676';

/** No more meetings than these are drawn, the last ones. */
const mostMeetings = 12;

/** Where the numbers of now stand on the sheet, and how cells of it are named. */
export interface SummaryCells {
  readonly statuses: readonly Status[];
  /** The first of the statuses' rows; the rest and the total follow them. */
  readonly first: number;
  readonly address: (row: number, column: number) => string;
}

export interface SummaryHistory {
  readonly rows: readonly (readonly LaidOutCell[])[];
  /** None where no meeting is recorded: a workbook from disk is compared with. */
  readonly charts: readonly PlannedChart[];
}

/**
 * What the Summary sheet says of the meetings before, from the row `top` on: counts then and now, a table of movement
 * that adds up, the meetings with a chart, and the due dates that slipped. Counts of meetings are live formulas on the
 * History table; those of a workbook from disk, and what rests on comparing rows, are dated. Nothing where there is
 * nothing to compare with.
 */
export function summaryHistory(
  register: Register,
  sheet: SummaryCells,
  top: number,
  since?: Since,
): SummaryHistory | undefined {
  const compared = sinceLast(register, since);
  const formulas = historyFormulas(register);
  const numbers = compared && numbersThen(compared.then, formulas);
  if (!numbers) return undefined;
  const counts = countsThen(sheet, numbers, compared.then, top);
  const movementTop = top + counts.length + 1;
  const movement = movementTable(compared, sheet, {
    top: movementTop,
    then: top + counts.length - 1,
  });
  const ledger = slipLedger(compared);
  const meetingsTop = movementTop + movement.length + 1;
  if (!formulas || meetingsOf(register).length === 0)
    return { rows: [...counts, [], ...movement, [], ...ledger], charts: [] };
  const meetings = meetingsTable(register, sheet, formulas, meetingsTop);
  const chartTop = meetingsTop + meetings.rows.length + 1;
  const chartRows = 6 + 2 * meetings.bars;
  const gap: LaidOutCell[][] = Array.from({ length: chartRows + 2 }, () => []);
  return {
    rows: [...counts, [], ...movement, [], ...meetings.rows, ...gap, ...ledger],
    charts: [meetings.chart({ top: chartTop, left: 0, rows: chartRows, columns: 5 })],
  };
}

type Rows = LaidOutCell[][];

const heading = (key: ReportKey, values?: Readonly<Record<string, string>>): LaidOutCell => ({
  text: sayReport(key, values),
  style: 'heading',
});
const label = (text: string): LaidOutCell => ({ text, style: 'label' });
const coloured = (text: string, fill: string): LaidOutCell => ({
  text,
  style: 'status',
  colour: { fill, font: fontOn(fill) },
});
const count = (formula: string): LaidOutCell => ({ formula, format: '0', style: 'body' });
const number = (value: number): LaidOutCell => ({ number: value, format: '0', style: 'body' });
const body = (text: string): LaidOutCell => ({ text, style: 'body' });

/** Columns of the sheet. */
const NUMBER = 2;

/** How many there were then. */
interface NumbersThen {
  readonly recorded: LaidOutCell;
  /** Of a status, which stands in this cell. */
  readonly withStatus: (label: string, cell: string) => LaidOutCell;
}

/** Of a recorded meeting by live formulas; of another workbook as they were in the file. */
function numbersThen(
  { day, file, positions }: Meeting,
  formulas: HistoryFormulas | undefined,
): NumbersThen | undefined {
  if (file !== undefined) {
    const of = (label: string) => positions.filter(({ status }) => status === label).length;
    return { recorded: number(positions.length), withStatus: (label) => number(of(label)) };
  }
  if (!formulas || day === undefined) return undefined;
  return {
    recorded: count(formulas.recorded(day)),
    withStatus: (_, cell) => count(formulas.withStatus(day, [cell])),
  };
}

function countsThen(
  { statuses, first, address }: SummaryCells,
  numbers: NumbersThen,
  then: Meeting,
  top: number,
): Rows {
  const rest = statuses.length;
  const said: Rows =
    then.file === undefined
      ? []
      : [
          [
            {
              text: sayReport('changes.summary.file', { since: meetingInWords(then) }),
              style: 'note',
            },
          ],
        ];
  const row = (at: number) => top + said.length + 1 + at;
  const now = (at: number) => count(`=${address(first + at, NUMBER)}`);
  const listed = `${address(row(0), NUMBER)}:${address(row(rest - 1), NUMBER)}`;
  const total = address(row(rest + 1), NUMBER);
  const line = (name: string, at: number, before: LaidOutCell): LaidOutCell[] => [
    label(name),
    {},
    before,
    now(at),
  ];
  return [
    ...said,
    [
      { text: changesTitle(then), style: 'heading' },
      { style: 'heading' },
      heading('changes.summary.then'),
      heading('changes.summary.now'),
      { style: 'heading' },
    ],
    ...statuses.map(({ label: name }, at) =>
      line(name, at, numbers.withStatus(name, address(first + at, 0))),
    ),
    line(
      sayReport('report.summary.blank'),
      rest,
      count(rest > 0 ? `=${total}-SUM(${listed})` : `=${total}`),
    ),
    line(sayReport('report.summary.total'), rest + 1, numbers.recorded),
  ];
}

function movementTable(
  compared: Comparison,
  { statuses, first, address }: SummaryCells,
  at: { readonly top: number; readonly then: number },
): Rows {
  const { then, movements, withdrawn } = compared;
  const dated = then.file === undefined ? 'changes.summary.dated' : 'changes.summary.datedFile';
  const counts = tally(compared);
  const refs = (some: readonly { readonly ref: string }[]) =>
    body(listRefs(some.map(({ ref }) => ref)));
  const of = (kind: Movement['kind']) =>
    movements.filter((one) => one.kind === kind).map(({ now }) => now);
  const named = (kind: keyof typeof movementSymbols) =>
    coloured(`${movementSymbols[kind]} ${movementWord(kind)}`, movementColours[kind]);
  const thenRow = at.top + 2;
  const cell = (row: number) => address(row, NUMBER);
  const sum = `${cell(thenRow)}+${cell(thenRow + 1)}-${cell(thenRow + 2)}`;
  const total = address(first + statuses.length + 1, NUMBER);
  return [
    [
      heading('changes.summary.movement'),
      { style: 'heading' },
      heading('report.summary.number'),
      { style: 'heading' },
      heading('changes.summary.which'),
    ],
    [{ text: sayReport(dated), style: 'note' }],
    [label(sayReport('changes.summary.thenTotal')), {}, count(`=${cell(at.then)}`)],
    [named('new'), {}, number(counts.new), {}, refs(of('new'))],
    [named('withdrawn'), {}, number(withdrawn.length), {}, refs(withdrawn)],
    [
      label(sayReport('changes.summary.nowTotal')),
      {},
      count(`=${sum}`),
      {
        formula: `=IF(${sum}=${total},"${sayReport('changes.summary.addsUp')}","${sayReport('changes.summary.again')}")`,
        style: 'note',
      },
    ],
    ...movementKinds
      .filter((kind) => kind !== 'new')
      .map((kind): LaidOutCell[] => [named(kind), {}, number(counts[kind]), {}, refs(of(kind))]),
  ];
}

/** How many had each status at each meeting, and now; the chart shows the same. */
function meetingsTable(
  register: Register,
  { statuses, first, address }: SummaryCells,
  formulas: HistoryFormulas,
  top: number,
) {
  const meetings: readonly RecordedMeeting[] = meetingsOf(register).slice(-mostMeetings);
  const rest = statuses.length;
  const [restColumn, totalColumn] = [rest + 1, rest + 2];
  const restAt = (row: number) => {
    const total = address(row, totalColumn);
    return count(
      rest > 0 ? `=${total}-SUM(${address(row, 1)}:${address(row, rest)})` : `=${total}`,
    );
  };
  const rows: Rows = [
    [
      heading('changes.summary.meeting'),
      ...statuses.map((status): LaidOutCell => ({ text: status.label, style: 'heading' })),
      heading('report.summary.blank'),
      heading('report.summary.total'),
    ],
    ...meetings.map(({ day }, at): LaidOutCell[] => [
      label(longDay(day)),
      ...statuses.map((_, status) => count(formulas.withStatus(day, [address(first + status, 0)]))),
      restAt(top + 1 + at),
      count(formulas.recorded(day)),
    ]),
    [
      label(sayReport('changes.summary.today')),
      ...[...statuses, 'rest', 'total'].map((_, at) => count(`=${address(first + at, NUMBER)}`)),
    ],
  ];
  const bars = meetings.length + 1;
  const column = (left: number) => ({ top: top + 1, left, rows: bars, columns: 1 });
  const parts = [
    ...meetings.map(({ day, positions }) => [longDay(day), positions] as const),
    [sayReport('changes.summary.today'), register.recommendations] as const,
  ].map(([meeting, some]) => partOf(meeting, some, statuses));
  const chart = (place: PlannedChart['place']): PlannedChart => ({
    name: meetingsChartName,
    title: sayReport('changes.summary.chart'),
    kind: 'barStacked',
    categories: column(0),
    series: [
      ...statuses.map((status, at) => ({ values: column(at + 1), colour: colourOf(status) })),
      { values: column(restColumn), colour: colourOf(undefined) },
    ],
    place,
    description: sayReport('changes.summary.chartDescription', { parts: parts.join('; ') }),
  });
  return { rows, bars, chart };
}

/** "21 July 2026: Fully implemented 8, At the planning stage 5 and blank or not in the list 1". */
function partOf(
  meeting: string,
  some: readonly { readonly status: string }[],
  statuses: readonly Status[],
): string {
  const of = (label: string) => some.filter(({ status }) => status === label).length;
  const counts = statuses.map(({ label }) => [label, of(label)] as const);
  const rest = some.length - counts.reduce((sum, [, number]) => sum + number, 0);
  const all = [
    ...counts,
    ...(rest > 0 ? [[sayReport('report.summary.blank'), rest] as const] : []),
  ];
  const words = all.map(([status, number]) => `${status} ${number}`);
  return sayReport('changes.summary.chartPart', { meeting, counts: allOf(words) });
}

function colourOf(status: Status | undefined): string {
  return seenOnWhite((status && readColour(status.colour)) ?? NEUTRAL);
}

/** Due dates that were moved, the furthest first. */
function slipLedger({ movements }: Comparison): Rows {
  const slipped = movements
    .filter(({ due, isOpen }) => isOpen && due.times > 0)
    .sort((a, b) => (b.due.days ?? 0) - (a.due.days ?? 0));
  if (slipped.length === 0) return [[label(sayReport('changes.summary.noSlips'))]];
  return [
    [
      heading('changes.summary.ledger'),
      { style: 'heading' },
      heading('changes.summary.times'),
      heading('changes.summary.days'),
      heading('changes.summary.dates'),
    ],
    ...slipped.map(({ now, due }): LaidOutCell[] => [
      label(now.ref),
      {},
      number(due.times),
      due.days === undefined ? {} : number(due.days),
      body(
        sayReport('changes.summary.fromTo', {
          from: dateText(due.first),
          to: dateText(due.to),
          owned: now.owner.trim() === '' ? 'no' : 'yes',
          owner: now.owner.trim(),
        }),
      ),
    ]),
  ];
}
