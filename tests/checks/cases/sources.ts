import type { CellValue } from '../../../src/register/grid';
import type { OpenRegister } from '../../../src/register/openRegister';
import { openGrid } from '../../../src/register/readRegister';
import { afterSetUp } from '../../register/support/afterSetUp';
import { sheet, workbook } from '../../register/support/grids';
import type { RuleCases } from './ruleCases';

const plan: readonly (readonly CellValue[])[] = [
  ['Harbour action plan'],
  ['No.', 'Recommendation', 'Status', 'Evidence'],
  [1, 'Light the pier', 'Fully implemented', 'Lamps were put up in May.'],
  [2, 'Mend the rails', 'Partially implemented', 'Two of five are mended.'],
  [3, 'Train the crew', 'Partially implemented', 'A course is being held.'],
];
const details = [
  ['Committee', 'Harbour Committee'],
  ['Title', 'Follow up'],
  ['Lead', 'Harbour master'],
];
const before = workbook([sheet('Plan', plan), sheet('Details', details)]);

/** The workbook after set up and after a colleague went on with the sheets that it read. */
function edited(change: (rows: CellValue[][], labels: string[][]) => void): OpenRegister {
  const rows = plan.map((row) => [...row]);
  const labels = details.map((row) => [...row]);
  change(rows, labels);
  return openGrid(afterSetUp(before, [sheet('Plan', rows), sheet('Details', labels)]));
}
const renamed = (planName: string, detailsName: string) =>
  openGrid(afterSetUp(before, [sheet(planName, plan), sheet(detailsName, details)]));

const untouched = edited(() => undefined);
const noted = edited((rows) => (rows[0]![0] = 'Harbour action plan, October'));
const sorted = edited((rows) => rows.push(...rows.splice(2).reverse()));

/** For each rule about the sheets that set up read. */
export const sourceCases: RuleCases = {
  'SRC-CHANGED': {
    found: [
      edited((rows) => (rows[3]![2] = 'Fully implemented')),
      edited((rows) => (rows[4]![3] = 'The course was held.')),
      edited((_, labels) => (labels[1]![1] = 'Second follow up')),
    ],
    not: [untouched, noted, sorted],
  },
  'SRC-ADDED': {
    found: [
      edited((rows) => rows.push([4, 'Dredge the basin', 'Partially implemented', ''])),
      edited((rows) => rows.splice(3, 0, [4, 'Dredge the basin', 'Fully implemented', ''])),
      edited((rows) => rows.push(['', '', '', 'The crew has been told.'])),
    ],
    not: [untouched, sorted, edited((rows) => rows.push(['', '', '', '']))],
  },
  'SRC-DELETED': {
    found: [
      edited((rows) => rows.splice(4, 1)),
      edited((rows) => rows.splice(2, 1)),
      edited((rows) => rows.splice(3, 2)),
    ],
    not: [untouched, sorted, edited((rows) => rows.splice(3, 0, ['', '', '', '']))],
  },
  'SRC-LOST': {
    found: [
      renamed('Old plan', 'Details'),
      renamed('Plan', 'Old details'),
      edited((rows) => rows.splice(0, rows.length, ['Moved to the shared drive'])),
    ],
    not: [untouched, noted, edited((rows) => rows.splice(4, 1))],
  },
};
