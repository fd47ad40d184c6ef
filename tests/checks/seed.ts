import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookGrid } from '../../src/register/grid';
import type { OpenRegister } from '../../src/register/openRegister';
import { openGrid } from '../../src/register/readRegister';
import { planSetUp } from '../../src/register/setUpPlan';

const folder = join(__dirname, '../../../shared/seed');

/** `describe` where the real input is beside the repository; elsewhere the tests are skipped, saying so. */
export const describeSeed = existsSync(folder)
  ? describe
  : (name: string, tests: () => void) =>
      describe.skip(`${name} (skipped: ../shared/seed is not here)`, tests);

/** One recommendation of the real input, as data. */
export interface SeedRow {
  readonly ref: string;
  readonly status: string;
  readonly recommendation: string;
  readonly evidence: readonly string[];
}

export const seedRows = (): SeedRow[] =>
  JSON.parse(readFileSync(join(folder, 'recommendations.json'), 'utf8')) as SeedRow[];

export const seedReport = (): string =>
  readFileSync(join(folder, 'ofsted-follow-up-report.txt'), 'utf8');

/** The officer's workbook as it is read before set up. */
export function seedGrid(): WorkbookGrid {
  const reader = join(__dirname, '../register/xlsxAsGrid.mjs');
  const grid = execFileSync('node', [reader, join(folder, 'officer-workbook.xlsx')]);
  return JSON.parse(grid.toString()) as WorkbookGrid;
}

/** The officer's workbook as it is read after set up. */
export function seedWorkbook(grid = seedGrid()): OpenRegister {
  const plan = planSetUp(grid);
  return openGrid({
    ...grid,
    sheetNames: [...grid.sheetNames, ...plan!.tables.map(({ sheet }) => sheet)],
    tables: plan!.tables.map(({ name, sheet, columns, rows, formats }) => ({
      name,
      sheet,
      top: 0,
      left: 0,
      headings: columns.map(({ heading }) => heading),
      rows,
      formats,
    })),
  });
}
