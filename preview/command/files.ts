import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sayInPreview } from '../strings';
import { UnreadableWorkbook } from '../workbook/openXlsx';
import { CommandProblem } from './problem';

/** @throws UnreadableWorkbook where there is no such file, or it cannot be read */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UnreadableWorkbook('absent', codeOf(error));
  }
}

/** Where the two files go: NAME.xlsx makes NAME-report.xlsx and NAME-report.docx. */
export function outputPaths(file: string, out: string): { xlsx: string; docx: string } {
  const name = path.basename(file, path.extname(file));
  return {
    xlsx: path.join(out, `${name}-report.xlsx`),
    docx: path.join(out, `${name}-report.docx`),
  };
}

/**
 * Writes both files, or neither. Each is written under another name first and then takes the place of an
 * earlier one, so that nothing that a link leads to, the opened file least of all, is ever written over.
 */
export async function writeOutputs(
  outputs: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const drafts = outputs.map(({ file }) => `${file}.${randomUUID()}.tmp`);
  try {
    for (const [at, { file, bytes }] of outputs.entries()) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(drafts[at]!, bytes);
    }
    for (const [at, { file }] of outputs.entries()) await rename(drafts[at]!, file);
  } catch (error) {
    // A draft that was not made cannot be removed; the person is told of the first failure.
    await Promise.allSettled(drafts.map((draft) => rm(draft)));
    const folder = path.dirname(outputs[0]!.file);
    throw new CommandProblem(sayInPreview('report.cannotWrite', { folder, code: codeOf(error) }));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
