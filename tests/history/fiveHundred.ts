import { withHistory, historyOf, registerOf, written, type Row } from './registers';
import { meetings, reportedTo, rowsAt } from './sixMeetings';

/** The story of the nineteen, told in 26 areas and, of its first six, in one more: 500 recommendations. */
export function manyAt(meeting: number): Row[] {
  return Array.from({ length: 27 }, (_, area) =>
    rowsAt(meeting)
      .slice(0, area < 26 ? 19 : 6)
      .map((row): Row => ({
        ...row,
        ref: refIn(area, row.ref),
        words: `${row.words}, area ${area + 1}`,
      })),
  ).flat();
}

function refIn(area: number, ref: string): string {
  return `R${String(area * 19 + Number(ref.slice(1))).padStart(3, '0')}`;
}

const history = () => historyOf(meetings.map((meeting, at) => [meeting, manyAt(at)]));

/** Six meetings of 500 recommendations, as the register that is reported to the seventh has them. */
export const manyReported = () => registerOf(manyAt(6), reportedTo, history());

/** The same as an officer's workbook has it. */
export const manyTables = () => withHistory(written(manyAt(6), reportedTo), history());
