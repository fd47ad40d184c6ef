import { readDay } from '../register/days';
import type { Recommendation } from '../register/register';
import { allOf } from '../strings/list';
import { inWords, longDay, sentenceCase } from '../strings/numbers';
import { sayReport, type ReportKey } from '../strings/sayReport';
import { countByStatus } from './counts';
import { countsTable } from './countsTable';
import { cover } from './cover';
import type { Coverage } from './coverage';
import { coverageSentences } from './coverageSentences';
import type { Block, Paragraph } from './document';
import { dueDatesOf, dueTextOf } from './due';
import { gapsOf, type Gaps } from './gaps';
import { outlineOf } from './outline';
import { countsParagraph } from './paper';
import { heading, linesOf } from './paragraphs';
import { refsOf } from './rows';

/** So that all of it stands on one page, whatever the register holds. */
const mostOverdue = 3;
const mostNext = 2;
/** A longer table would leave no room for the rest. */
const mostStatuses = 6;
const longestQuotation = 80;

/** The summary for the cabinet member: how far everything is, what needs attention and what comes next, on one page. */
export function onePage(coverage: Coverage): Block[] {
  const { register, whole } = coverage;
  const counts = countByStatus(register);
  const gaps = gapsOf(coverage);
  const lines = outlineOf(whole).cover.filter(
    ({ field }) => field === 'title' || field === 'reportingDate',
  );
  const statuses = counts.byStatus.length;
  return [
    heading(1, sayReport('report.onePage.heading')),
    ...cover(lines),
    heading(2, sayReport('report.onePage.progress')),
    ...coverageSentences(coverage),
    countsParagraph(coverage),
    ...(counts.total > 0 && statuses <= mostStatuses ? [countsTable(counts)] : []),
    heading(2, sayReport('report.onePage.attention')),
    ...attention(gaps),
    heading(2, sayReport('report.onePage.next')),
    ...next(coverage),
  ];
}

function attention(gaps: Gaps): Block[] {
  const lines = gaps.overdue.slice(0, mostOverdue).map(({ recommendation, days }) =>
    line(recommendation, [
      sayReport('report.onePage.overdue', {
        ref: nameOf(recommendation),
        days,
        words: inWords(days),
      }),
    ]),
  );
  const more = gaps.overdue.slice(mostOverdue).map(({ recommendation }) => recommendation);
  const kinds = [
    ['evidence', gaps.noEvidence],
    ['owner', gaps.noOwner],
    ['due', gaps.noDue],
    ['nextStep', gaps.noNextStep],
    ['completedOn', gaps.notCompleted],
  ] as const;
  const lacking = kinds.filter(([, rows]) => rows.length > 0);
  const blocks = [
    ...lines,
    ...(more.length > 0 ? [told(more, countedIn('report.onePage.more', more.length))] : []),
    ...(lacking.length > 0
      ? [
          told(
            lacking.flatMap(([, rows]) => rows),
            sayReport('report.onePage.gaps', {
              gaps: allOf(
                lacking.map(([kind, { length: count }]) =>
                  sayReport(`report.onePage.gap.${kind}`, { count, words: inWords(count) }),
                ),
              ),
            }),
          ),
        ]
      : []),
  ];
  return blocks.length > 0 ? blocks : [told([], sayReport('report.onePage.nothing'))];
}

/** What is due next after the reporting date, the earliest first. */
function next({ register, whole }: Coverage): Block[] {
  const due = dueDatesOf(whole);
  const from = due.reportingDay?.number;
  const coming = register.recommendations
    .flatMap((recommendation) => {
      const day = readDay(dueTextOf(recommendation));
      const isNext = day && from !== undefined && day.number >= from;
      return isNext && !due.isComplete(recommendation) ? [{ recommendation, day }] : [];
    })
    .sort((a, b) => a.day.number - b.day.number || a.recommendation.row - b.recommendation.row)
    .slice(0, mostNext);
  if (coming.length === 0) return [told([], sayReport('report.onePage.noNext'))];
  return coming.map(({ recommendation, day }) =>
    line(recommendation, [
      sayReport('report.onePage.due', { ref: nameOf(recommendation), date: longDay(day.number) }),
    ]),
  );
}

/** What is said of a recommendation, followed by its next step in the officer's words. */
function line(recommendation: Recommendation, words: readonly string[]): Paragraph {
  const [step] = linesOf(recommendation.nextStep);
  const text = [
    ...words,
    ...(step === undefined ? [] : [sayReport('report.onePage.step', { step: quotation(step) })]),
  ].join('');
  return told([recommendation], /[.…?!]$/.test(text) ? text : `${text}.`);
}

function told(rows: readonly Recommendation[], text: string): Paragraph {
  return { kind: 'paragraph', rows: refsOf(rows), runs: [{ text }] };
}

function countedIn(key: ReportKey, count: number): string {
  return sayReport(key, { count, words: sentenceCase(inWords(count)) });
}

/** The ref with the beginning of the recommendation's words. */
function nameOf({ ref, recommendation }: Recommendation): string {
  const words = quotation(linesOf(recommendation).join(' '));
  const name = ref.trim() === '' ? sayReport('report.detail.noRef') : ref;
  return words === '' ? name : `${name} ${words}`;
}

/** The beginning of a text, cut between words; what is cut is marked. */
function quotation(text: string): string {
  const plain = text.trim();
  if (plain.length <= longestQuotation) return plain;
  const cut = plain.slice(0, longestQuotation + 1);
  const space = cut.lastIndexOf(' ');
  const end = space > longestQuotation / 2 ? space : longestQuotation;
  return `${plain.slice(0, end).replace(/[\s,;:.–-]+$/, '')}…`;
}
