import { movementKinds, type Comparison, type Movement } from '../history/compare';
import { tally } from '../history/kinds';
import { meetingsOf, type RecordedMeeting } from '../history/meeting';
import { sinceLast } from '../history/sinceLast';
import type { LaidOutCell, PlannedChart } from '../register/layout';
import type { Register, Status } from '../register/register';
import { longDay } from '../strings/numbers';
import { allOf } from '../strings/list';
import { sayReport, type ReportKey } from '../strings/sayReport';
import { dateText } from './dateText';
import { historyFormulas, type HistoryFormulas } from './historyFormulas';
import { movementSymbols, movementWord } from './movementWords';
import { listRefs } from './rows';

/** By which the chart is found again. */
export const meetingsChartName = 'Tracker meetings chart';

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
  readonly chart: PlannedChart;
}

/**
 * What the Summary sheet says of the meetings before, from the row `top` on: counts then and now, a table of movement
 * that adds up, the meetings with a chart, and the due dates that slipped. Counts of meetings are live formulas on the
 * History table; what rests on comparing rows is dated. Nothing where there is nothing to compare with.
 */
export function summaryHistory(
  register: Register,
  sheet: SummaryCells,
  top: number,
): SummaryHistory | undefined {
  const compared = sinceLast(register);
  const formulas = historyFormulas(register);
  const day = compared?.then.day;
  if (!compared || !formulas || day === undefined) return undefined;
  const counts = countsThen(sheet, formulas, day, top);
  const movementTop = top + counts.length + 1;
  const movement = movementTable(compared, sheet, {
    top: movementTop,
    then: top + counts.length - 1,
  });
  const meetingsTop = movementTop + movement.length + 1;
  const meetings = meetingsTable(register, sheet, formulas, meetingsTop);
  const chartTop = meetingsTop + meetings.rows.length + 1;
  const chartRows = 4 + 2 * meetings.bars;
  const ledger = slipLedger(compared);
  const gap: LaidOutCell[][] = Array.from({ length: chartRows + 2 }, () => []);
  return {
    rows: [...counts, [], ...movement, [], ...meetings.rows, ...gap, ...ledger],
    chart: meetings.chart({ top: chartTop, left: 0, rows: chartRows, columns: 5 }),
  };
}

type Rows = LaidOutCell[][];

const heading = (key: ReportKey, values?: Readonly<Record<string, string>>): LaidOutCell => ({
  text: sayReport(key, values),
  style: 'heading',
});
const label = (text: string): LaidOutCell => ({ text, style: 'label' });
const count = (formula: string): LaidOutCell => ({ formula, format: '0', style: 'body' });
const number = (value: number): LaidOutCell => ({ number: value, format: '0', style: 'body' });
const body = (text: string): LaidOutCell => ({ text, style: 'body' });

/** Columns of the sheet. */
const NUMBER = 2;

function countsThen(
  { statuses, first, address }: SummaryCells,
  formulas: HistoryFormulas,
  day: number,
  top: number,
): Rows {
  const rest = statuses.length;
  const row = (at: number) => top + 1 + at;
  const now = (at: number) => count(`=${address(first + at, NUMBER)}`);
  const listed = `${address(row(0), NUMBER)}:${address(row(rest - 1), NUMBER)}`;
  const total = address(row(rest + 1), NUMBER);
  const line = (name: string, at: number, then: string): LaidOutCell[] => [
    label(name),
    {},
    count(then),
    now(at),
  ];
  return [
    [
      heading('changes.heading', { since: longDay(day) }),
      { style: 'heading' },
      heading('changes.summary.then'),
      heading('changes.summary.now'),
      { style: 'heading' },
    ],
    ...statuses.map(({ label: name }, at) =>
      line(name, at, formulas.withStatus(day, [address(first + at, 0)])),
    ),
    line(
      sayReport('report.summary.blank'),
      rest,
      rest > 0 ? `=${total}-SUM(${listed})` : `=${total}`,
    ),
    line(sayReport('report.summary.total'), rest + 1, formulas.recorded(day)),
  ];
}

function movementTable(
  compared: Comparison,
  { statuses, first, address }: SummaryCells,
  at: { readonly top: number; readonly then: number },
): Rows {
  const { movements, withdrawn } = compared;
  const counts = tally(compared);
  const refs = (some: readonly { readonly ref: string }[]) =>
    body(listRefs(some.map(({ ref }) => ref)));
  const of = (kind: Movement['kind']) =>
    movements.filter((one) => one.kind === kind).map(({ now }) => now);
  const named = (kind: keyof typeof movementSymbols) =>
    label(`${movementSymbols[kind]} ${movementWord(kind)}`);
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
    [{ text: sayReport('changes.summary.dated'), style: 'note' }],
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

function meetingsTable(
  register: Register,
  { statuses, first, address }: SummaryCells,
  formulas: HistoryFormulas,
  top: number,
) {
  const complete = statuses.flatMap((status, at) => (status.complete ? [{ status, at }] : []));
  const names = complete.map(({ at }) => address(first + at, 0));
  const meetings: readonly RecordedMeeting[] = meetingsOf(register).slice(-mostMeetings);
  const total = address(first + statuses.length + 1, NUMBER);
  const nowComplete = complete.map(({ at }) => address(first + at, NUMBER)).join('+');
  const rows: Rows = [
    [
      heading('changes.summary.meeting'),
      { style: 'heading' },
      heading('changes.summary.complete'),
      heading('changes.summary.of'),
      { style: 'heading' },
    ],
    ...meetings.map(({ day }): LaidOutCell[] => [
      label(longDay(day)),
      {},
      count(formulas.withStatus(day, names)),
      count(formulas.recorded(day)),
    ]),
    [
      label(sayReport('changes.summary.today')),
      {},
      count(`=${nowComplete === '' ? '0' : nowComplete}`),
      count(`=${total}`),
    ],
  ];
  const bars = meetings.length + 1;
  const isComplete = new Set(complete.map(({ status }) => status.label));
  const completed = (some: readonly { readonly status: string }[]) =>
    some.filter(({ status }) => isComplete.has(status)).length;
  const parts = [
    ...meetings.map(({ day, positions }) => [longDay(day), completed(positions)] as const),
    [sayReport('changes.summary.today'), completed(register.recommendations)] as const,
  ].map(([status, number]) => sayReport('report.summary.chartPart', { status, count: number }));
  const colour = complete[0]?.status.colour ?? '#767676';
  const column = (left: number) => ({ top: top + 1, left, rows: bars, columns: 1 });
  const chart = (place: PlannedChart['place']): PlannedChart => ({
    name: meetingsChartName,
    title: sayReport('changes.summary.chart'),
    kind: 'barClustered',
    categories: column(0),
    values: column(NUMBER),
    pointColours: Array.from({ length: bars }, () => colour),
    place,
    description: sayReport('changes.summary.chartDescription', { parts: allOf(parts) }),
  });
  return { rows, bars, chart };
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
