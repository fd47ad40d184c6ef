import type { Recommendation } from '../register/register';
import { inWords, sentenceCase } from '../strings/numbers';
import { sayReport, type ReportKey } from '../strings/sayReport';
import type { Coverage } from './coverage';
import { dateText } from './dateText';
import { deliveryBlocks } from './delivery';
import { detailsOf } from '../register/details';
import type { Block, Item, Paragraph } from './document';
import { dueDatesOf } from '../register/due';
import type { Gaps } from './gaps';
import { linesOf } from './paragraphs';
import { listRefs, refsOf } from './rows';
import { language } from '../strings/language';

/** Questions of one kind that are put one by one; what is beyond is put together. */
const mostAlone = 10;

/** A question that members may ask, followed by what the workbook has on it. */
type Question = readonly [Item, ...Block[]];

/** What is overdue, the longest first: why, and what the row says of owner, date and next step. */
export function overdueQuestions(coverage: Coverage, { overdue }: Gaps): Block[] {
  const due = dueDatesOf(coverage.whole);
  const rest = overdue.slice(mostAlone).map(({ recommendation }) => recommendation);
  return [
    ...overdue.slice(0, mostAlone).flatMap(({ recommendation, days }) => [
      ...question(
        [recommendation],
        sayReport('report.question.overdue', {
          ref: nameOf(recommendation),
          days,
          words: inWords(days),
        }),
      ),
      about(recommendation),
      ...deliveryBlocks(recommendation, coverage.whole, due),
    ]),
    ...moreOf('report.question.moreOverdue', rest),
  ];
}

export function movedQuestions({ moved }: Gaps): Block[] {
  return [
    ...moved.slice(0, mostAlone).flatMap((recommendation) => [
      ...question(
        [recommendation],
        sayReport('report.question.moved', {
          ref: nameOf(recommendation),
          from: dateText(recommendation.originalDue),
          to: dateText(recommendation.currentDue),
        }),
      ),
      about(recommendation),
    ]),
    ...moreOf('report.question.moreMoved', moved.slice(mostAlone)),
  ];
}

export function evidenceQuestions({ noEvidence, pointsElsewhere, exempt }: Gaps): Block[] {
  return [
    ...together('report.question.noEvidence', noEvidence, 'report.question.noEvidenceBasis'),
    ...pointsElsewhere.slice(0, mostAlone).flatMap(({ recommendation, other }) => [
      ...question(
        [recommendation],
        sayReport('report.question.pointer', {
          ref: nameOf(recommendation),
          other: nameOf(other),
        }),
      ),
      about(recommendation),
    ]),
    ...moreOf(
      'report.question.morePointers',
      pointsElsewhere.slice(mostAlone).map(({ recommendation }) => recommendation),
    ),
    ...together('report.question.exempt', exempt, 'report.question.exemptBasis'),
  ];
}

/** Owners, dates, next steps and statuses that are blank. */
export function peopleQuestions(gaps: Gaps): Block[] {
  const basis = 'report.question.blankBasis';
  return [
    ...together('report.question.blankStatus', gaps.blankStatus, basis),
    ...together('report.question.noOwner', gaps.noOwner, basis),
    ...together('report.question.noDue', gaps.noDue, basis),
    ...together('report.question.noNextStep', gaps.noNextStep, basis),
    ...together('report.question.notCompleted', gaps.notCompleted, basis),
    ...together(
      'report.question.ownersUnknown',
      gaps.ownersUnknown,
      'report.question.ownersUnknownBasis',
    ),
    ...together(
      'report.question.datesUnknown',
      gaps.datesUnknown,
      'report.question.datesUnknownBasis',
    ),
  ];
}

/** What the paper itself does not say: its date, and each implication that is blank. */
export function paperQuestions({ whole }: Coverage, { blankImplications }: Gaps): Block[] {
  const reportingDate = detailsOf(whole).line('reportingDate');
  return [
    ...(reportingDate.value === ''
      ? question(
          [],
          sayReport('report.question.reportingDate'),
          sayReport('report.question.reportingDateBasis'),
        )
      : []),
    ...blankImplications.flatMap(({ field, label }) =>
      question(
        [],
        sayReport('report.question.detail', { field: label ?? lowerCase(field) }),
        sayReport('report.question.detailBasis'),
      ),
    ),
  ];
}

function lowerCase(field: string | undefined): string {
  const title = sayReport(`report.section.${field ?? 'unnamed'}` as ReportKey);
  return title.toLocaleLowerCase(language);
}

/** One question for all of them. */
function together(key: ReportKey, rows: readonly Recommendation[], basis: ReportKey): Block[] {
  if (rows.length === 0) return [];
  const count = rows.length;
  const values = { count, words: inWords(count), refs: listRefs(rows.map(nameOf)) };
  return [...question(rows, sayReport(key, values), sayReport(basis, values))];
}

function moreOf(key: ReportKey, rows: readonly Recommendation[]): Block[] {
  const count = rows.length;
  if (count === 0) return [];
  const words = sentenceCase(inWords(count));
  return [told(rows, sayReport(key, { count, words, refs: listRefs(rows.map(nameOf)) }))];
}

function question(
  rows: readonly Recommendation[],
  text: string,
  ...basis: readonly string[]
): Question {
  const item: Item = { kind: 'item', rows: refsOf(rows), runs: [{ text, bold: true }] };
  return [item, ...basis.map((words) => told(rows, words))];
}

/** The recommendation that a question is about, in its own words. */
function about(recommendation: Recommendation): Paragraph {
  const text = linesOf(recommendation.recommendation).join(' ');
  return told(
    [recommendation],
    sayReport('report.question.recommendation', {
      text: text === '' ? sayReport('report.detail.noWords') : text,
    }),
  );
}

function told(rows: readonly Recommendation[], text: string): Paragraph {
  return { kind: 'paragraph', rows: refsOf(rows), runs: [{ text }] };
}

function nameOf({ ref }: Recommendation): string {
  return ref.trim() === '' ? sayReport('report.detail.noRef') : ref;
}
