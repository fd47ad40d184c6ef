import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath, type Judge } from './judge';

/** Poppler: what a PDF's pages look like and say. */
export const poppler: Judge = {
  name: 'Poppler',
  absent:
    onPath('pdftoppm') && onPath('pdftotext')
      ? undefined
      : 'Poppler is not installed: Debian package poppler-utils',
};

/** The pages of a PDF as PNG pictures, in order, to be looked at. */
export function pagesAsPictures(pdf: Uint8Array, dotsPerInch = 80): Promise<Uint8Array[]> {
  return inFolder(pdf, async (folder, file) => {
    await run('pdftoppm', ['-r', String(dotsPerInch), '-png', file, join(folder, 'page')]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(names.map((name) => readFile(join(folder, name))));
  });
}

/** What each page of a PDF says, line by line as it is laid out. */
export function pagesAsText(pdf: Uint8Array): Promise<string[]> {
  return inFolder(pdf, async (_folder, file) => {
    const text = await run('pdftotext', ['-layout', file, '-']);
    // A form feed ends each page.
    return text.split('\f').slice(0, -1);
  });
}

async function inFolder<Result>(
  pdf: Uint8Array,
  use: (folder: string, file: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    const file = join(folder, 'judged.pdf');
    await writeFile(file, pdf);
    return await use(folder, file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      command,
      args,
      { timeout: 120_000, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error) {
          reject(new Error(`${command} failed: ${stderr || error.message}`));
        } else {
          resolve(stdout);
        }
      },
    );
  });
}
