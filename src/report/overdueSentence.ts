import { dueTextOf } from '../register/dueText';
import type { Recommendation, Register } from '../register/register';
import { inWords, longDay, sentenceCase } from '../strings/numbers';
import { sayReport } from '../strings/sayReport';
import { detailsOf } from '../register/details';
import type { Paragraph, Run } from './document';
import { type DueDates } from '../register/due';
import { mostRefs, refsOf } from './rows';

/**
 * How many recommendations are overdue at the reporting date, and which, each ref leading to its recommendation.
 * Nothing where no recommendation that is not complete has a due date.
 */
export function overdueSentence(
  register: Register,
  due: DueDates,
  anchors: ReadonlyMap<Recommendation, string>,
): Paragraph[] {
  const open = register.recommendations.filter(
    (row) => !due.isComplete(row) && dueTextOf(row).trim() !== '',
  );
  if (open.length === 0) return [];
  const of = (rows: readonly Recommendation[], runs: readonly Run[]): Paragraph[] => [
    { kind: 'paragraph', rows: refsOf(rows), runs },
  ];
  if (!due.reportingDay) {
    const date = detailsOf(register).value('reportingDate');
    const key = date === '' ? 'report.overdue.noDate' : 'report.overdue.unreadable';
    return of(open, [{ text: sayReport(key, { date: date.trim() }) }]);
  }
  const date = longDay(due.reportingDay.number);
  const overdue = open.filter((row) => due.overdueBy(row) > 0);
  if (overdue.length === 0) return of(open, [{ text: sayReport('report.overdue.none', { date }) }]);
  const count = overdue.length;
  const text = sayReport('report.overdue.some', {
    count,
    words: sentenceCase(inWords(count)),
    date,
  });
  return of(overdue, [{ text }, ...refRuns(overdue, anchors), { text: '.' }]);
}

/** Refs in a row, each leading to its recommendation: "R03, R07 and R09", "R01, … R12 and 7 more". */
export function refRuns(
  recommendations: readonly Recommendation[],
  anchors: ReadonlyMap<Recommendation, string>,
): Run[] {
  const shown = recommendations.slice(0, mostRefs);
  const more = recommendations.length - shown.length;
  const runs = shown.flatMap((row, at): Run[] => {
    const to = anchors.get(row);
    const ref = row.ref.trim() === '' ? sayReport('report.detail.noRef') : row.ref;
    const joint = at === 0 ? '' : at === shown.length - 1 && more === 0 ? ' and ' : ', ';
    return [
      ...(joint === '' ? [] : [{ text: joint }]),
      { text: ref, ...(to !== undefined && { to }) },
    ];
  });
  return more > 0 ? [...runs, { text: sayReport('report.overdue.more', { more }) }] : runs;
}
