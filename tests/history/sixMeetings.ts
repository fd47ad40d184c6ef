import { columnLetters } from '../../src/register/grid';
import { gridOf, type Written } from '../checks/workbook';
import { smallXlsx } from '../excel/smallXlsx';
import {
  complete,
  historyOf,
  partly,
  planned,
  registerOf,
  withHistory,
  written,
  type Row,
} from './registers';

/** Six meetings of an invented inspection, two months apart, before the one that is reported to. */
export const meetings = [
  '2025-09-16',
  '2025-11-18',
  '2026-01-20',
  '2026-03-17',
  '2026-05-19',
  '2026-07-21',
] as const;

export const reportedTo = '2026-09-15';

const subjects = [
  ...['Publish the plan for young carers', 'Train every manager in recording decisions'],
  ...['Review the waiting list each month', 'Agree a workforce strategy', 'Audit case files'],
  ...['Appoint a lead for complaints', 'Replace the case system', 'Consult tenants on repairs'],
  ...['Report costs each quarter', 'Check fire doors in every block', 'Set up a risk register'],
  ...['Test the continuity plan', 'Inspect playgrounds yearly', 'Update the asset register'],
  ...['Write a school places plan', 'Measure response times', 'Survey care leavers'],
  ...['Close the old depot', 'Map services for victims'],
];

type Over = Partial<Row>;

/** What is unlike the beginning (at the planning stage, due on 31 March 2026) from a meeting on, by number. */
const story: Readonly<Record<number, Readonly<Record<number, Over>>>> = {
  // Forward, step by step, to complete.
  1: { 2: { status: partly, evidence: 1 }, 6: { status: complete, completed: '01/09/2026' } },
  2: { 0: { status: partly }, 4: { status: complete, completed: '10/05/2026' } },
  // Complete and then reopened.
  3: { 1: { status: complete, evidence: 2 }, 6: { status: partly } },
  // Back.
  4: { 0: { status: partly }, 6: { status: planned } },
  // Stands still at all six meetings; its date was moved three times.
  5: {
    0: { status: partly, first: '31/03/2026', due: '31/03/2026' },
    2: { due: '30/06/2026' },
    4: { due: '30/09/2026' },
    6: { due: '31/12/2026' },
  },
  // Stands still since the fourth meeting.
  6: { 3: { status: partly } },
  // As it was two meetings ago.
  7: { 4: { status: partly } },
  // Forward now.
  8: { 6: { status: partly, evidence: 2 } },
  9: { 6: { status: partly } },
  // A status that nobody knows.
  10: { 0: { status: partly }, 6: { status: 'On hold' } },
  // Reworded at the fourth meeting, and again now.
  11: { 3: { words: 'Set up and keep a risk register' }, 6: { words: 'Keep a risk register' } },
  // Evidence comes.
  12: { 0: { status: complete, evidence: 1 }, 6: { evidence: 4 } },
};

const complete13to17: Over = { status: complete, evidence: 1 };

/** The register as it stood when the meeting of this number was held; 6 is the one that is reported to. */
export function rowsAt(meeting: number): Row[] {
  const rows = subjects.map((words, at): Row => {
    const number = at + 1;
    const usual: Row = {
      ref: `R${String(number).padStart(2, '0')}`,
      words,
      status: planned,
      due: '31/12/2026',
      ...(number >= 13 && number <= 17 ? complete13to17 : {}),
    };
    return Object.entries(story[number] ?? {})
      .filter(([from]) => Number(from) <= meeting)
      .reduce((row, [, over]) => ({ ...row, ...over }), usual);
  });
  // R18 is withdrawn now, R19 becomes R18, and a new one is R19.
  if (meeting < 6) return rows;
  return [
    ...rows.slice(0, 17),
    { ...rows[18]!, ref: 'R18' },
    {
      ref: 'R19',
      words: 'Tell councillors of every serious incident',
      status: planned,
      due: '31/12/2026',
    },
  ];
}

/** The history that those make, or the first of them. */
export const sixMeetings = (count: number = meetings.length) =>
  historyOf(meetings.slice(0, count).map((meeting, at) => [meeting, rowsAt(at)]));

/** The register that is reported to the seventh meeting, with its history. */
export const reported = () => registerOf(rowsAt(6), reportedTo, sixMeetings());

/** The same as an officer's workbook has it. */
export const reportedTables = (): Written =>
  withHistory(written(rowsAt(6), reportedTo), sixMeetings());

/** The same as a file. */
export function reportedFile(tables: Written = reportedTables()): Uint8Array {
  return smallXlsx(
    gridOf(tables).tables.map(({ name, sheet, headings, rows }) => ({
      name: sheet,
      rows: [
        headings,
        ...rows.map((row) =>
          // A number of that size is a day of these years.
          row.map((value) =>
            typeof value === 'number' && value > 30_000 ? { value, format: 'dd/mm/yyyy' } : value,
          ),
        ),
      ],
      table: { name, area: `A1:${columnLetters(headings.length - 1)}${rows.length + 1}` },
    })),
  );
}
