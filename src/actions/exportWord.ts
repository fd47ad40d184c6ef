import { detailFields } from '../register/detailFields';
import { countByStatus } from '../report/counts';
import { coverageOf } from '../report/coverage';
import { wholeReport, type ReportChoice } from '../report/choice';
import { detailsOf } from '../register/details';
import { asDraft } from '../report/draft';
import type { ReportDocument } from '../report/document';
import { writeSummary } from '../report/summaryPaper';
import { sayReport } from '../strings/sayReport';
import { allOf } from '../strings/list';
import { sayReporting } from '../strings/sayReporting';
import { say } from '../strings/say';
import type { Expected, SelfCheckResult } from '../word/selfCheck';
import type { DocumentOrder, MadeDocument } from '../word/makeDocument';
import type { Making } from '../work/turns';
import { buildReport } from './buildReport';
import type { OpenRegister } from './openRegister';
import { refuseTemplate } from './refuseTemplate';
import { language } from '../strings/language';

export type { Making } from '../work/turns';

/** One thing that was looked at in a file, in words. */
export interface Seen {
  readonly passed: boolean;
  readonly text: string;
}

/** A file to be handed to the person. */
export interface MadeFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What was seen when it was looked at again, what is amiss first. */
  readonly seen: readonly Seen[];
  /** What a template lacks. */
  readonly remarks: readonly string[];
}

/** What the officer wants of the Word document, and how its making is followed and stopped. */
export interface WordWishes extends Making {
  readonly choice?: ReportChoice;
  /** How many errors block publication: with any, the document says that it is a draft. */
  readonly errors?: number;
  /** The council's own document that the report goes into. */
  readonly template?: Uint8Array;
}

/**
 * The report as a Word document, looked at again after it was made. What makes it is loaded when it is first asked for.
 * @throws WorkbookProblem where the template cannot be used
 * @throws the signal's reason where it was cancelled
 */
export async function exportWord(open: OpenRegister, wishes: WordWishes = {}): Promise<MadeFile> {
  const { choice = wholeReport, errors = 0, template, ...making } = wishes;
  const report = asDraft(buildReport(open, choice), errors);
  const order = { report, expected: expectedOf(open, choice) };
  if (!template) return madeFile(report, await makeWord(order, making));
  const { checkDocx } = await import(/* webpackChunkName: "docx-check" */ '../paper/checkDocx');
  const values = new Map(
    detailFields.map(({ field }) => [field, detailsOf(open.register).value(field)]),
  );
  try {
    await checkDocx(template);
    return madeFile(
      report,
      await makeWord({ ...order, template: { bytes: template, values } }, making),
    );
  } catch (error) {
    throw refuseTemplate(error);
  }
}

/** The table and the chart of the Summary sheet on a page of their own; of what a filter chooses, where one is on. */
export async function exportSummary(
  open: OpenRegister,
  choice: ReportChoice = wholeReport,
  making: Making = {},
): Promise<MadeFile> {
  const report = writeSummary(open.register, choice);
  const expected = { language: report.language, recommendations: [] };
  return madeFile(report, await makeWord({ report, expected }, making));
}

/** In a worker where there are such, so that the pane answers all the while; Node has none of a browser's. */
async function makeWord(order: DocumentOrder, making: Making): Promise<MadeDocument> {
  if (typeof Worker !== 'undefined') {
    const { makeInWorker, NoWorker } = await import('../word/inWorker');
    try {
      return await makeInWorker(order, making);
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
    }
  }
  const { makeDocument } = await import('../word/makeDocument');
  return makeDocument(order, making);
}

function madeFile(report: ReportDocument, made: MadeDocument): MadeFile {
  return {
    fileName: fileNameFor(report.title),
    bytes: made.bytes,
    seen: seenInWords(made.checked),
    remarks: templateInWords(made),
  };
}

function templateInWords({ unknownFields, missingStyles }: MadeDocument): string[] {
  return [
    ...(unknownFields.length > 0
      ? [
          sayReporting('reporting.template.unknownFields', {
            fields: allOf(unknownFields.map((field) => `{{${field}}}`)),
          }),
        ]
      : []),
    ...(missingStyles.length > 0
      ? [sayReporting('reporting.template.missingStyles', { styles: allOf(missingStyles) })]
      : []),
  ];
}

/** How many recommendations stand under the heading of each status, by the grid. */
function expectedOf({ register }: OpenRegister, choice: ReportChoice): Expected {
  const counts = countByStatus(coverageOf(register, choice).register);
  return {
    language,
    recommendations:
      choice.style === 'full'
        ? counts.byStatus
            .filter(({ count }) => count > 0)
            .map(({ status, count }) => ({
              heading: status?.label ?? sayReport('report.detail.blankStatus'),
              count,
            }))
        : [],
  };
}

function seenInWords(results: readonly SelfCheckResult[]): Seen[] {
  const words = (passed: boolean): Seen[] =>
    results
      .filter((result) => result.passed === passed)
      .map(({ check }) => ({
        passed,
        text: sayReporting(`reporting.${passed ? 'passed' : 'failed'}.${check}`),
      }));
  return [...words(false), ...words(true)];
}

/** The longest name that Windows takes is 255 characters with its folder; people read the beginning. */
const longestName = 80;

function fileNameFor(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ');
  const name = plain
    .trim()
    .slice(0, longestName)
    .replace(/[. ]+$/, '');
  return `${name === '' ? say('actions.word.fileName') : name}.docx`;
}
