import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookGrid } from '../../../src/register/grid';

const folder = path.resolve(__dirname, '../../../../shared/seed');

/**
 * The real input lies beside the repository, never in it; where it is not there its tests are
 * skipped and say so.
 */
export const seedIsHere = existsSync(path.join(folder, 'officer-workbook.xlsx'));
export const seedTitle = seedIsHere
  ? 'the seed’s workbook'
  : 'the seed’s workbook (skipped: ../shared/seed is not there)';

export interface SeedRecommendation {
  readonly ref: string;
  readonly status: string;
  readonly recommendation: string;
  readonly evidence: readonly string[];
}

export function seedRecommendations(): SeedRecommendation[] {
  return JSON.parse(
    readFileSync(path.join(folder, 'recommendations.json'), 'utf8'),
  ) as SeedRecommendation[];
}

export function seedGrid(): WorkbookGrid {
  const program = path.join(__dirname, 'xlsxAsGrid.mjs');
  const output = execFileSync(
    process.execPath,
    [program, path.join(folder, 'officer-workbook.xlsx')],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(output) as WorkbookGrid;
}
