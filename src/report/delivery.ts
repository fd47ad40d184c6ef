import { readDay } from '../register/days';
import { dueTextOf } from '../register/dueText';
import type { Recommendation, Register } from '../register/register';
import { inWords } from '../strings/numbers';
import { sayReport } from '../strings/sayReport';
import { dateText } from './dateText';
import type { Block } from './document';
import { hasColumn, hasMoved, type DueDates } from '../register/due';
import { linesOf, paragraphsOf } from './paragraphs';
import { refsOf } from './rows';

/**
 * Who is responsible, by when, whether that is overdue, and what comes next: one paragraph of sentences worked out from
 * the row, and the officer's next step to the letter. Nothing is said of a column that the workbook does not have.
 */
export function deliveryBlocks(
  recommendation: Recommendation,
  register: Register,
  due: DueDates,
): Block[] {
  const rows = refsOf([recommendation]);
  const sentences = [
    ...ownerSentence(recommendation, register),
    ...whenSentences(recommendation, register, due),
  ];
  return [
    ...(sentences.length > 0
      ? [{ kind: 'paragraph', rows, runs: [{ text: sentences.join(' ') }] } as const]
      : []),
    ...nextStep(recommendation, register, due),
  ];
}

function ownerSentence({ owner }: Recommendation, register: Register): string[] {
  if (!hasColumn(register, 'owner')) return [];
  return owner.trim() === ''
    ? [sayReport('report.delivery.noOwner')]
    : [sayReport('report.delivery.owner', { owner: unended(linesOf(owner).join(', ')) })];
}

function whenSentences(
  recommendation: Recommendation,
  register: Register,
  due: DueDates,
): string[] {
  if (due.isComplete(recommendation)) return completedSentence(recommendation, register);
  const sentence = dueSentence(recommendation, register, due);
  const days = due.overdueBy(recommendation);
  return [
    ...sentence,
    ...(days > 0 ? [sayReport('report.delivery.overdue', { days, words: inWords(days) })] : []),
  ];
}

function completedSentence(recommendation: Recommendation, register: Register): string[] {
  if (!hasColumn(register, 'completedOn')) return [];
  const { completedOn } = recommendation;
  if (completedOn.trim() === '') return [sayReport('report.delivery.notCompleted')];
  if (!readDay(completedOn)?.exact) {
    return [sayReport('report.delivery.completedText', { text: unended(completedOn.trim()) })];
  }
  const wasDue = dueTextOf(recommendation);
  return [
    sayReport('report.delivery.completed', {
      date: dateText(completedOn),
      wasDue: readDay(wasDue)?.exact ? 'yes' : 'no',
      due: dateText(wasDue),
    }),
  ];
}

function dueSentence(recommendation: Recommendation, register: Register, due: DueDates): string[] {
  if (!hasColumn(register, 'currentDue', 'originalDue')) return [];
  const text = dueTextOf(recommendation);
  if (text.trim() === '') {
    return due.needsDueDate(recommendation) ? [sayReport('report.delivery.noDue')] : [];
  }
  return [
    sayReport(readDay(text)?.exact ? 'report.delivery.due' : 'report.delivery.dueText', {
      date: unended(dateText(text)),
      moved: hasMoved(recommendation) ? 'yes' : 'no',
      from: unended(dateText(recommendation.originalDue)),
    }),
  ];
}

function nextStep(recommendation: Recommendation, register: Register, due: DueDates): Block[] {
  if (!hasColumn(register, 'nextStep')) return [];
  const rows = refsOf([recommendation]);
  const [first, ...others] = linesOf(recommendation.nextStep);
  if (first === undefined) {
    if (due.isComplete(recommendation)) return [];
    const text = sayReport('report.delivery.noNextStep');
    return [{ kind: 'paragraph', rows, runs: [{ text }], notSupplied: true }];
  }
  const lead = { text: sayReport('report.delivery.nextStep'), bold: true } as const;
  return [
    { kind: 'paragraph', rows, runs: [lead, { text: ' ' }, { text: first }] },
    ...paragraphsOf(others.join('\n'), rows),
  ];
}

/** Without a full stop at its end, where our own sentence ends with one. */
function unended(text: string): string {
  return text.replace(/(?<=[^.])\.$/, '');
}
