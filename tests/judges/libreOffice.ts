import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath, type Judge } from './judge';

const program = onPath('soffice', 'libreoffice');

/** LibreOffice: opens what we write as another office suite does, recalculates it and lays out its pages. */
export const libreOffice: Judge = {
  name: 'LibreOffice',
  absent: program
    ? undefined
    : 'LibreOffice is not installed: Debian packages libreoffice-calc and libreoffice-writer',
};

/**
 * Opens a file in LibreOffice and saves it in another format.
 *
 * @param to the format as `--convert-to` takes it, e.g. "pdf", "docx", "xlsx" or
 *   "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1" (every sheet)
 * @returns the bytes of the file that it wrote
 */
export async function convert(
  bytes: Uint8Array,
  from: 'docx' | 'xlsx',
  to: string,
): Promise<Uint8Array> {
  return (await convertAll([bytes], from, to))[0]!;
}

/** The same for several files, in one go: starting LibreOffice takes longer than a file does. */
export async function convertAll(
  files: readonly Uint8Array[],
  from: 'docx' | 'xlsx',
  to: string,
): Promise<Uint8Array[]> {
  if (!program) {
    throw new Error(libreOffice.absent);
  }
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const out = join(folder, 'out');
    const sources = files.map((_, at) => join(folder, `judged${at}.${from}`));
    await Promise.all(files.map((bytes, at) => writeFile(sources[at]!, bytes)));
    await run(program, [
      // A profile of its own: two LibreOffices with one profile wait for each other.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      ...sources,
    ]);
    const ending = to.split(':')[0];
    return await Promise.all(files.map((_, at) => readFile(join(out, `judged${at}.${ending}`))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { timeout: 120_000 }, (error, _stdout, stderr) => {
      if (error) {
        reject(new Error(`LibreOffice did not convert the file: ${stderr || error.message}`));
      } else {
        resolve();
      }
    });
  });
}
