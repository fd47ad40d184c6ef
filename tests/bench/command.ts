import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { smallXlsx } from '../excel/smallXlsx';
import type { Section } from './figure';
import { officerSheet } from './officerSheet';

/** `npm run report` on a workbook of so many recommendations, as a process of its own. */
export async function command(root: string, size: number, bound: number): Promise<Section> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const [workbook, peak] = ['workbook.xlsx', 'peak'].map((name) => path.join(folder, name));
    writeFileSync(workbook!, smallXlsx([officerSheet(size)]));
    const args = ['-r', path.join(root, 'tests/bench/peak.js'), 'preview/report.mjs'];
    const started = performance.now();
    await new Promise<void>((resolve, reject) => {
      execFile(
        process.execPath,
        [...args, workbook!, '--out', path.join(folder, 'out'), '--json'],
        { cwd: root, env: { ...process.env, PEAK_FILE: peak }, maxBuffer: 2 ** 30 },
        (error, _stdout, stderr) =>
          // 1 says that findings stand in the way of publication.
          error && error.code !== 1 ? reject(new Error(stderr)) : resolve(),
      );
    });
    const seconds = (performance.now() - started) / 1000;
    const memory = Number(readFileSync(peak!, 'utf8')) / 1024;
    const what = `${size} recommendations with ${2 * size} rows of evidence`;
    return {
      title: `npm run report, ${size} recommendations`,
      method:
        'From the officer’s workbook to the checked workbook and the Word document, in one process of its own; the largest memory as the operating system tells it.',
      figures: [
        { what: `${what}: memory`, value: memory, unit: 'MB', bound },
        { what: `${what}: time`, value: seconds, unit: 's' },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
