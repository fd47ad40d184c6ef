import { longDay } from '../../src/strings/numbers';
import type { CellValue } from '../../src/register/grid';
import type { HistoryLine, Register } from '../../src/register/register';
import { historyRow } from '../../src/history/historyRow';
import { planRecording } from '../../src/history/recording';
import { workbookOf, type Written } from '../checks/workbook';

/** Days counted from 1 January 1970. */
export const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

export const complete = 'Fully implemented';
export const partly = 'Partially implemented or in progress';
export const planned = 'At the planning stage';

/** A recommendation of a short register: ref, words, status, and what else is of interest. */
export interface Row {
  readonly ref: string;
  readonly words: string;
  readonly status: string;
  readonly owner?: string;
  readonly first?: string;
  readonly due?: string;
  readonly completed?: string;
  readonly reason?: string;
  readonly evidence?: number;
}

/** A register of these rows, reported to a meeting, with the history of the meetings before. */
export function registerOf(
  rows: readonly Row[],
  meeting = '2026-09-15',
  history: readonly HistoryLine[] = [],
): Register {
  return { ...workbookOf(written(rows, meeting)).register, history };
}

/** The tables of such a register, without a history. */
export function written(rows: readonly Row[], meeting: string): Written {
  const evidence: CellValue[][] = rows.flatMap(({ ref, evidence: count = 0 }, at) =>
    Array.from({ length: count }, (_, one) => [`E${at}.${one}`, ref, 'The plan was adopted.']),
  );
  return {
    recommendations: {
      headings: [
        ...['Ref', 'Recommendation', 'Status', 'Owner', 'Original due', 'Current due'],
        ...['Completed on', 'Reason for change'],
      ],
      rows: rows.map((row) => [
        ...[row.ref, row.words, row.status, row.owner ?? '', row.first ?? row.due ?? ''],
        ...[row.due ?? '', row.completed ?? '', row.reason ?? ''],
      ]),
    },
    evidence,
    details: [
      ['Title', 'Progress on the inspection'],
      ['Meeting date', longDay(day(meeting))],
      ['Reporting date', longDay(day(meeting))],
    ],
  };
}

/** The tables with the history in its own. */
export function withHistory(tables: Written, history: readonly HistoryLine[]): Written {
  return {
    ...tables,
    history: history.map((line) =>
      historyRow(day(line.meeting.split('/').reverse().join('-')), {
        ...line,
        evidence: Number(line.evidence),
      }),
    ),
  };
}

/** The lines that recording each register in turn makes of the history, the last register's included. */
export function historyOf(
  meetings: readonly (readonly [meeting: string, rows: readonly Row[]])[],
): HistoryLine[] {
  return meetings.reduce<HistoryLine[]>(
    (history, [meeting, rows]) => record(history, meeting, rows),
    [],
  );
}

/** The history after one more recording, as the table would be read again. */
export function record(
  history: readonly HistoryLine[],
  meeting: string,
  rows: readonly Row[] | undefined,
): HistoryLine[] {
  const register = registerOf(rows ?? [], meeting, history);
  const plan = planRecording(register, day(meeting));
  const text = meeting.split('-').reverse().join('/');
  const kept = history
    .filter((line) => line.meeting !== text)
    .map((line) => {
      const own = plan.keep.find(
        (one) =>
          one.ref === line.ref && one.day === day(line.meeting.split('/').reverse().join('-')),
      );
      return own ? { ...line, wording: own.wording } : line;
    });
  const lines = plan.lines.map((line) => ({
    ...line,
    row: 0,
    meeting: text,
    evidence: String(line.evidence),
  }));
  return [...kept, ...lines].map((line, at) => ({ ...line, row: at + 1 }));
}
