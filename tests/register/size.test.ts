import { counterpartsOf } from '../../src/register/counterparts';
import type { CellValue } from '../../src/register/grid';
import { planLinks } from '../../src/register/linkFormulas';
import { resolvePointers } from '../../src/register/pointers';
import { openGrid } from '../../src/register/readRegister';
import { planSetUp } from '../../src/register/setUpPlan';
import { sourceDifferences } from '../../src/register/sourceDifferences';
import { afterSetUp } from './support/afterSetUp';
import { evidenceRow } from './support/evidenceRow';
import { sheet, workbook } from './support/grids';

jest.setTimeout(60_000);

/**
 * A list of so many recommendations, two rows of evidence each, every third of which only points.
 */
function listOf(count: number) {
  const rows: CellValue[][] = [['No.', 'Recommendation', 'Status', 'Evidence']];
  for (let number = 1; number <= count; number += 1) {
    const evidence = number % 3 === 0 ? 'As above.' : `Evidence of ${number}.`;
    rows.push([number, `Recommendation ${number}.`, number % 2 === 0 ? 'Done' : 'Open', evidence]);
    rows.push(['', '', '', `More evidence of ${number}.`]);
  }
  return sheet('Plan', rows);
}

/** Everything that is worked out of one reading; milliseconds, and what was found. */
function work(count: number) {
  const grid = workbook([listOf(count)]);
  const started = performance.now();
  const plan = planSetUp(grid);
  const planned = performance.now() - started;
  const made = afterSetUp(grid);
  const from = performance.now();
  const { register, sources } = openGrid(made);
  const differences = sourceDifferences(register, sources);
  const pointers = resolvePointers(register.evidence);
  const links = planLinks(register);
  const { evidenceFor } = counterpartsOf(register);
  const linked = register.recommendations.reduce((sum, row) => sum + evidenceFor(row).length, 0);
  return {
    ms: planned + performance.now() - from,
    plan,
    register,
    differences,
    pointers,
    links,
    linked,
  };
}

describe('20,000 recommendations with 40,000 evidence rows', () => {
  it('are set up, read, compared and linked in time that grows with the rows', () => {
    work(500);
    const small = work(2_000);
    const large = work(20_000);
    expect(large.plan?.counts).toMatchObject({ recommendations: 20_000, evidence: 40_000 });
    expect(large.register.recommendations).toHaveLength(20_000);
    expect(large.differences).toEqual([]);
    expect(large.linked).toBe(40_000);
    expect(large.pointers.size).toBe(6_666);
    expect(large.links?.byValue).toBe('manyRows');
    // Ten times the rows: the square would be a hundred times.
    expect(large.ms).toBeLessThan(Math.max(small.ms, 50) * 40);
  });

  it('that all point to the one above, or stand under one recommendation, do not take longer', () => {
    const pointing = Array.from({ length: 40_000 }, (_, row) =>
      evidenceRow({
        row,
        ref: `E${row}`,
        recommendationRef: `R${row}`,
        evidence: row === 0 ? 'Text.' : 'As above.',
        see: row % 2 === 0 && row > 0 ? `E${row - 1}` : '',
      }),
    );
    const rows: CellValue[][] = [
      ['No.', 'Recommendation', 'Status', 'Evidence'],
      [1, 'One.', 'Open', 'e0'],
    ];
    for (let number = 1; number < 40_000; number += 1) rows.push(['', '', '', `e${number}`]);
    const started = performance.now();
    expect(
      [...resolvePointers(pointing).values()].every(
        (one) => one.kind === 'resolved' && one.target === 0,
      ),
    ).toBe(true);
    expect([...resolvePointers([...pointing].reverse()).values()]).toHaveLength(39_999);
    const made = afterSetUp(workbook([sheet('Plan', rows)]), [
      sheet('Plan', [...rows.slice(0, 2), ...rows.slice(2).reverse()]),
    ]);
    const { register, sources } = openGrid(made);
    expect(sourceDifferences(register, sources)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
