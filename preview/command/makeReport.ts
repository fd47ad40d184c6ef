import { buildReport } from '../../src/actions/buildReport';
import { check } from '../../src/actions/check';
import { colour } from '../../src/actions/colour';
import { exportWord } from '../../src/actions/exportWord';
import { link } from '../../src/actions/link';
import { narrate } from '../../src/actions/narrate';
import { openRegister } from '../../src/actions/openRegister';
import type { OpenRegister } from '../../src/actions/openRegister';
import type { Outcome } from '../../src/actions/outcome';
import { setUp, type SetUpOutcome } from '../../src/actions/setUp';
import { summarise } from '../../src/actions/summarise';
import { readinessOf } from '../../src/checks/readiness';
import type { Finding } from '../../src/checks/finding';
import { WorkbookProblem } from '../../src/excel/problem';
import { countByStatus } from '../../src/report/counts';
import { blockText } from '../../src/report/document';
import { sayReport } from '../../src/strings/sayReport';
import { createNodeSession } from '../host/nodeSession';
import { createHeadless, type LiveWorkbook } from '../workbook/liveWorkbook';
import { openXlsx } from '../workbook/openXlsx';
import { saveXlsx } from '../workbook/saveXlsx';
import { sayInPreview } from '../strings';
import { Measured } from './measured';
import type { ReportOutcome } from './outcome';
import { CommandProblem } from './problem';
import { LARGE_FILE, Progress, type Tell } from './progress';
import { spareMemory } from './spareMemory';

export interface MadeReport {
  readonly outcome: Omit<ReportOutcome, 'files'>;
  readonly xlsx: Uint8Array;
  readonly docx: Uint8Array;
  /** What the actions had to say. */
  readonly notes: readonly string[];
}

/**
 * The whole job on one workbook: the add-in's own actions, through the real Office.js, on the workbook
 * that stands in for Excel.
 *
 * The workbook is saved and let go before the document is made: each is by far the largest thing at its time,
 * and neither needs the other.
 * @param tell - told how far it is where the workbook is large
 * @throws CommandProblem where the workbook holds no recommendations
 */
export async function makeReport(
  bytes: Uint8Array,
  tell: Tell = () => undefined,
): Promise<MadeReport> {
  const progress = new Progress(bytes.length < LARGE_FILE ? () => undefined : tell);
  const { open, findings, notes, host, xlsx } = await workedOn(bytes, progress);
  progress.begin('document');
  const { errors } = readinessOf(findings);
  const { bytes: docx } = await exportWord(open, { errors, ...progress.making('document') });
  return { outcome: { ...figures(open, findings), host }, xlsx, docx, notes };
}

/** What the actions made of the workbook, and the workbook as it is saved. */
async function workedOn(bytes: Uint8Array, progress: Progress) {
  progress.begin('open');
  const live = await openLive(bytes);
  const session = await createNodeSession(live);
  const before = globalThis.Excel;
  globalThis.Excel = session.Excel;
  try {
    const measured = new Measured(session.host, progress);
    const done = await runActions(measured);
    progress.begin('save');
    return { ...done, host: measured.figures(), xlsx: await saveXlsx(live, bytes) };
  } finally {
    globalThis.Excel = before;
    session.dispose();
    live.dispose();
  }
}

async function openLive(bytes: Uint8Array): Promise<LiveWorkbook> {
  const opened = await openXlsx(bytes);
  spareMemory(opened);
  return createHeadless(opened);
}

/** The actions in order. Findings are of the workbook as it is saved: Link fills See, so Check comes after it. */
async function runActions(measured: Measured) {
  const prepared = await prepare(measured);
  const { open, findings } = await measured.run('check', async () => {
    const open = await openRegister();
    return { open, findings: await check(open, measured.progress.making('check')) };
  });
  const summarised = await measured.run('summarise', () => summarise(open));
  const narrated = await measured.run('narrate', () => narrate(open));
  const outcomes = [...prepared, summarised, narrated];
  return { open, findings, notes: outcomes.flatMap(({ message, notes }) => [message, ...notes]) };
}

/** What comes before the check, and what it had to say: the readings that it rests on are not kept. */
async function prepare(measured: Measured): Promise<Pick<Outcome, 'message' | 'notes'>[]> {
  const made = await madeTables(measured);
  if (made.open.register.recommendations.length === 0) {
    throw new CommandProblem(sayInPreview('report.noRecommendations'));
  }
  const coloured = await unlessProtected(() => measured.run('colour', () => colour(made.open)));
  const linked = await unlessProtected(() => measured.run('link', () => link(made.open)));
  const { message, notes } = made;
  return [...(made.made.length > 0 ? [{ message, notes }] : []), coloured, linked];
}

async function madeTables(measured: Measured): Promise<SetUpOutcome> {
  const read = await measured.run('read', openRegister);
  if (read.state === 'nothing') throw new CommandProblem(sayInPreview('report.noRecommendations'));
  return measured.run('setUp', () => setUp(read));
}

/**
 * An action that writes into the officer's own tables. Where their sheet is protected it says so, and the
 * report is made all the same.
 */
async function unlessProtected(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookProblem) || error.code !== 'AccessDenied') throw error;
    return { message: error.message, notes: [] };
  }
}

function figures(open: OpenRegister, findings: readonly Finding[]) {
  const { recommendations, evidence } = open.register;
  return {
    recommendations: recommendations.length,
    evidence: evidence.length,
    byStatus: countByStatus(open.register)
      .byStatus.filter(({ status, count }) => status !== undefined || count > 0)
      .map(({ status, count, percent }) => ({
        status: status?.label ?? sayReport('report.summary.blank'),
        count,
        percent: percent ?? 0,
      })),
    findings: findings.map(
      ({ code, severity, title, sheet, cell, ref, message, fix, accepted }) => ({
        code,
        severity,
        title,
        sheet,
        cell,
        ref,
        message,
        fix,
        ...(accepted && { accepted }),
      }),
    ),
    narrative: buildReport(open).blocks.map((block) => ({
      kind: block.kind,
      text: blockText(block),
      rows: block.rows,
    })),
  };
}
