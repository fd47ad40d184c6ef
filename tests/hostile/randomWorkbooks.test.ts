import fc from 'fast-check';
import { checkAll } from '../../src/checks/catalogue';
import type { WorkbookGrid } from '../../src/register/grid';
import { openGrid } from '../../src/register/readRegister';
import { isLeftOut } from '../../src/register/published';
import { withPlanned } from '../../src/register/plannedGrid';
import { planSetUp } from '../../src/register/setUpPlan';
import { wholeReport } from '../../src/report/choice';
import { countByStatus } from '../../src/report/counts';
import { blockText } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { reportToDocx } from '../../src/word/reportToDocx';
import { readDocx } from '../word/readBack';
import { randomWorkbook } from './randomWorkbook';
import { count, runs, tell } from './runs';

jest.setTimeout(60_000 + 200 * runs);

/** Every how many a Word document is made and read back, which takes as long as all the rest. */
const everyDocx = 50;

const folded = (text: string) => text.toLowerCase();

/** Set up makes sheets and tables of its own, under names that are free. */
function setUpAlone(grid: WorkbookGrid): WorkbookGrid {
  const plan = planSetUp(grid);
  if (!plan) return grid;
  const taken = grid.sheetNames.map(folded);
  for (const { sheet, columns, rows, formats } of plan.tables) {
    expect(taken).not.toContain(folded(sheet));
    taken.push(folded(sheet));
    expect(rows.length).toBeGreaterThan(0);
    expect([...rows, ...formats].every((cells) => cells.length === columns.length)).toBe(true);
    // A text goes only where Excel takes it as one, whatever it begins with.
    rows.forEach((cells, at) =>
      cells.forEach((cell, column) => {
        if (typeof cell === 'string' && cell !== '') expect(formats[at]![column]).toBe('@');
      }),
    );
  }
  return withPlanned(grid, plan.tables);
}

describe('a workbook of anything', () => {
  it('is set up, checked and reported on without an error, and what comes out is true to it', async () => {
    const ends = new Map<string, number>();
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(randomWorkbook, async (workbook) => {
        const grid = setUpAlone(workbook);
        const { register, sources, state } = openGrid(grid);
        count(ends, state === 'register' ? 'a register, checked and reported on' : 'no list');
        if (state !== 'register') return;
        for (const { sheet, cell, title, message, fix } of checkAll({ register, sources })) {
          expect(grid.sheetNames).toContain(sheet);
          expect(cell).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
          for (const words of [title, message, fix]) expect(words.trim()).not.toBe('');
        }
        const counts = countByStatus(register);
        expect(counts.byStatus.reduce((sum, one) => sum + one.count, 0)).toBe(
          register.recommendations.length,
        );
        const report = writeReport(register, wholeReport);
        const told = report.blocks.map(blockText).join('\n');
        for (const one of register.recommendations) {
          if (!isLeftOut(one)) expect(told).toContain(one.recommendation.trim());
        }
        drawn += 1;
        if (drawn % everyDocx !== 0) return;
        const docx = readDocx(await reportToDocx(report));
        count(ends, '… and written to Word');
        const outward = docx.partNames.filter((part) => docx.source(part).includes('TargetMode'));
        expect(outward).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: runs > 1_000 },
    );
    tell('Random workbooks', ends);
    // Else the property would say little.
    expect(drawn).toBeGreaterThan(runs / 3);
  });
});
