import { readDay } from '../register/days';
import { dueDatesOf } from '../register/due';
import { dueTextOf } from '../register/dueText';
import type { Recommendation } from '../register/register';
import { allOf } from '../strings/list';
import { inWords, longDay, sentenceCase } from '../strings/numbers';
import { sayReport, type ReportKey } from '../strings/sayReport';
import { changesLine } from './changesLine';
import { countByStatus } from './counts';
import { countsTable } from './countsTable';
import { cover } from './cover';
import type { Coverage } from './coverage';
import { coverageSentences } from './coverageSentences';
import type { Block, Paragraph } from './document';
import { draftLine } from './draft';
import { gapsOf } from './gaps';
import { fitsOnePage } from './onePageRoom';
import { outlineOf } from './outline';
import { overdueSentence } from './overdueSentence';
import { countsParagraph } from './paper';
import { heading, linesOf } from './paragraphs';
import { refsOf } from './rows';

/** How much is said of each; whether the counts stand in a table too, beside their sentence. */
interface Fullness {
  readonly overdue: number;
  readonly next: number;
  readonly table: boolean;
}

/** From the fullest on; the first that stands on one page is taken, whatever the register holds. */
const fullness: readonly Fullness[] = [
  { overdue: 3, next: 2, table: true },
  { overdue: 2, next: 1, table: true },
  { overdue: 1, next: 1, table: true },
  { overdue: 3, next: 2, table: false },
  { overdue: 1, next: 1, table: false },
];
const longestQuotation = 80;

/** The summary for the cabinet member: how far everything is, what needs attention and what comes next, on one page. */
export function onePage(coverage: Coverage): Block[] {
  let blocks: Block[] = [];
  for (const each of fullness) {
    blocks = draft(coverage, each);
    // Room is kept for the line that says a draft is one: it comes when the document is made.
    if (fitsOnePage([draftLine(2), ...blocks])) break;
  }
  return blocks;
}

function draft(coverage: Coverage, full: Fullness): Block[] {
  const { register, whole } = coverage;
  const counts = countByStatus(register);
  const lines = outlineOf(whole).cover.filter(
    ({ field }) => field === 'title' || field === 'reportingDate',
  );
  return [
    heading(1, sayReport('report.onePage.heading')),
    ...cover(lines),
    heading(2, sayReport('report.onePage.progress')),
    ...coverageSentences(coverage),
    countsParagraph(coverage),
    ...changesLine(coverage),
    ...(counts.total > 0 && full.table ? [countsTable(counts)] : []),
    heading(2, sayReport('report.onePage.attention')),
    ...attention(coverage, full.overdue),
    heading(2, sayReport('report.onePage.next')),
    ...next(coverage, full.next),
  ];
}

function attention(coverage: Coverage, most: number): Block[] {
  const gaps = gapsOf(coverage);
  const undated = undatedSentence(coverage);
  const lines = gaps.overdue.slice(0, most).map(({ recommendation, days }) =>
    line(recommendation, [
      sayReport('report.onePage.overdue', {
        ref: nameOf(recommendation),
        days,
        words: inWords(days),
      }),
    ]),
  );
  const more = gaps.overdue.slice(most).map(({ recommendation }) => recommendation);
  const kinds = [
    ['evidence', gaps.noEvidence],
    ['owner', gaps.noOwner],
    ['due', undated.length > 0 ? [] : gaps.noDue],
    ['nextStep', gaps.noNextStep],
    ['completedOn', gaps.notCompleted],
    ['implications', gaps.blankImplications],
  ] as const;
  const lacking = kinds.filter(([, rows]) => rows.length > 0);
  const blocks = [
    ...lines,
    ...undated,
    ...(more.length > 0 ? [told(more, countedIn('report.onePage.more', more.length))] : []),
    ...(lacking.length > 0
      ? [
          told(
            lacking.flatMap(([, rows]) => rows.filter((row) => 'ref' in row)),
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

/** That it cannot be said what is overdue, because dates are not supplied; nothing where it can be said. */
function undatedSentence({ register, whole }: Coverage): Block[] {
  const due = dueDatesOf(whole);
  const open = register.recommendations.filter((row) => !due.isComplete(row));
  if (open.length > 0 && open.every((row) => dueTextOf(row).trim() === '')) {
    const count = open.length;
    return [told(open, sayReport('report.onePage.noDue', { count, words: inWords(count) }))];
  }
  return due.reportingDay ? [] : overdueSentence({ ...whole, ...register }, due, new Map());
}

/** What is due next after the reporting date, the earliest first. */
function next({ register, whole }: Coverage, most: number): Block[] {
  const due = dueDatesOf(whole);
  const from = due.reportingDay?.number;
  const coming = register.recommendations
    .flatMap((recommendation) => {
      const day = readDay(dueTextOf(recommendation));
      const isNext = day && from !== undefined && day.number >= from;
      return isNext && !due.isComplete(recommendation) ? [{ recommendation, day }] : [];
    })
    .sort((a, b) => a.day.number - b.day.number || a.recommendation.row - b.recommendation.row)
    .slice(0, most);
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
