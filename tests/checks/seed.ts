import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenRegister } from '../../src/register/openRegister';
import { openGrid } from '../../src/register/readRegister';
import { afterSetUp } from '../register/support/afterSetUp';
import { seedGrid, seedIsHere } from '../register/support/seed';

/** `describe` where the real input is beside the repository; elsewhere the tests are skipped, saying so. */
export const describeSeed = seedIsHere
  ? describe
  : (name: string, tests: () => void) =>
      describe.skip(`${name} (skipped: ../shared/seed is not there)`, tests);

/** The committee report that the work started from. */
export const seedReport = (): string =>
  readFileSync(path.resolve(__dirname, '../../../shared/seed/ofsted-follow-up-report.txt'), 'utf8');

/** The officer's workbook as it is read after set up. */
export const seedWorkbook = (): OpenRegister => openGrid(afterSetUp(seedGrid()));
