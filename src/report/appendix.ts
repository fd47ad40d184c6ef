import { dueTextOf } from '../register/dueText';
import type { Recommendation, RecommendationColumn, Register } from '../register/register';
import { sayReport } from '../strings/sayReport';
import { longDay } from '../strings/numbers';
import type { Changes } from './changes';
import { dateText } from './dateText';
import type { Block } from './document';
import { hasColumn } from '../register/due';
import { movementColours, movementInWords } from './movementWords';
import { refsOf } from './rows';

interface AppendixColumn {
  readonly heading: 'ref' | 'recommendation' | 'status' | 'theme' | 'owner' | 'due' | 'completedOn';
  /** The columns of the workbook that it rests on: it stands only where there is one of them. */
  readonly from: readonly RecommendationColumn[];
  readonly text: (recommendation: Recommendation) => string;
}

const columns: readonly AppendixColumn[] = [
  { heading: 'ref', from: ['ref'], text: ({ ref }) => ref },
  { heading: 'recommendation', from: ['recommendation'], text: (row) => row.recommendation },
  { heading: 'status', from: ['status'], text: ({ status }) => status },
  { heading: 'theme', from: ['theme'], text: ({ theme }) => theme },
  { heading: 'owner', from: ['owner'], text: ({ owner }) => owner },
  { heading: 'due', from: ['currentDue', 'originalDue'], text: (row) => dateText(dueTextOf(row)) },
  { heading: 'completedOn', from: ['completedOn'], text: (row) => dateText(row.completedOn) },
];

/**
 * The recommendations as a table, with the columns that the workbook has and that hold something, and where each stood
 * at the meeting before.
 */
export function appendixTable(register: Register, changes?: Changes): Block[] {
  const { recommendations, statuses } = register;
  if (recommendations.length === 0) {
    const text = sayReport('report.appendix.none');
    return [{ kind: 'paragraph', rows: [], runs: [{ text }] }];
  }
  const symbols = new Map(statuses.map(({ label, symbol }) => [label, symbol]));
  const shown = columns.filter(
    ({ heading, from, text }) =>
      ['ref', 'recommendation', 'status'].includes(heading) ||
      (hasColumn(register, ...from) && recommendations.some((row) => text(row).trim() !== '')),
  );
  const cell = (row: Recommendation, { heading, text }: AppendixColumn): string => {
    const words = text(row);
    if (words.trim() === '') return blankCell(heading);
    const symbol = heading === 'status' ? (symbols.get(words) ?? '') : '';
    return symbol === '' ? words : `${symbol} ${words}`;
  };
  return [
    {
      kind: 'table',
      rows: refsOf(recommendations),
      caption: sayReport('report.appendix.caption'),
      headings: [
        ...shown.map(({ heading }) => sayReport(`report.appendix.${heading}`)),
        ...(changes ? [sinceHeading(changes)] : []),
      ],
      body: recommendations.map((row) => [
        ...shown.map((column) => cell(row, column)),
        ...(changes ? [movementInWords(changes.movementOf(row))] : []),
      ]),
      bodyRows: recommendations.map((row) => refsOf([row])),
      ...(changes && {
        signColours: recommendations.map((row) => movementColours[changes.movementOf(row).kind]),
      }),
    },
  ];
}

/** What the column is headed by that tells where each was then. */
function sinceHeading({ then: { day, file } }: Changes): string {
  return day === undefined || file !== undefined
    ? sayReport('changes.columnFile')
    : sayReport('changes.column', { since: longDay(day) });
}

/** A blank date of completion says that it is not complete; any other blank says that something is not supplied. */
function blankCell(heading: AppendixColumn['heading']): string {
  return heading === 'completedOn' ? '–' : sayReport('report.appendix.notSupplied');
}
