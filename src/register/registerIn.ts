import type { WorkbookGrid } from './grid';
import { withPlanned } from './plannedGrid';
import { readRegister } from './readRegister';
import type { Register } from './register';
import { planSetUp } from './setUpPlan';

/**
 * The register in a workbook of any shape: its tables, and what set up would make of its lists where a table is not
 * there. Nothing is written. Undefined where there is no recommendation.
 */
export function registerIn(grid: WorkbookGrid): Register | undefined {
  const plan = planSetUp(grid);
  const register = plan && readRegister(withPlanned(grid, plan.tables));
  return register && register.recommendations.length > 0 ? register : undefined;
}
