import { WorkbookProblem } from '../../src/excel/problem';
import { sayInPreview } from '../strings';
import { UnreadableWorkbook } from '../workbook/openXlsx';
import { readArguments } from './arguments';
import { outputPaths, readInput, writeOutputs } from './files';
import { makeReport } from './makeReport';
import { blocksPublication } from './outcome';
import type { ReportOutcome } from './outcome';
import { outcomeLines } from './print';
import { CommandProblem } from './problem';
import type { Tell } from './progress';

/** Nothing blocks publication; something does; nothing could be made; the program itself is at fault. */
const exit = { ready: 0, blocked: 1, noReport: 2, fault: 3 } as const;

/** What the command prints and how it ends. */
export interface CommandEnd {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * `npm run report -- FILE.xlsx [--out DIR] [--json]`
 * @param tell - told how far it is where the workbook is large
 */
export async function reportCommand(words: readonly string[], tell?: Tell): Promise<CommandEnd> {
  let name = '';
  try {
    const { file, out, json } = readArguments(words);
    name = file;
    const made = await makeReport(await readInput(file), tell);
    const paths = outputPaths(file, out);
    await writeOutputs([
      { file: paths.xlsx, bytes: made.xlsx },
      { file: paths.docx, bytes: made.docx },
    ]);
    const outcome: ReportOutcome = { ...made.outcome, files: [paths.xlsx, paths.docx] };
    return {
      status: blocksPublication(outcome) ? exit.blocked : exit.ready,
      stdout: json
        ? `${JSON.stringify(outcome, undefined, 2)}\n`
        : `${outcomeLines(outcome, made.notes).join('\n')}\n`,
      stderr: '',
    };
  } catch (error) {
    return { stdout: '', ...failure(error, name) };
  }
}

function failure(error: unknown, file: string): { status: number; stderr: string } {
  if (error instanceof UnreadableWorkbook) {
    const reason = sayInPreview(`unreadable.${error.reason}`);
    return {
      status: exit.noReport,
      stderr: `${sayInPreview('report.unreadable', { file, reason })}\n`,
    };
  }
  const missing = error instanceof WorkbookProblem && error.code === 'NotInStandIn';
  if (error instanceof CommandProblem || (error instanceof WorkbookProblem && !missing)) {
    const line = file === '' ? error.message : `${file}: ${error.message}`;
    return { status: exit.noReport, stderr: `${line}\n` };
  }
  // What the stand-in lacks is told with its name, which only the cause has.
  const fault = missing ? error.cause : error;
  const stack = fault instanceof Error ? fault.stack : String(fault);
  return { status: exit.fault, stderr: `${sayInPreview('report.fault')}\n${stack}\n` };
}
