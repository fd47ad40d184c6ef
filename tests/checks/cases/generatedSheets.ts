import type { OpenRegister } from '../../../src/register/openRegister';
import { noFilter } from '../../../src/register/published';
import { openGrid } from '../../../src/register/readRegister';
import { narrativeOf, summaryOf, typedOver, withGenerated } from '../generated';
import { gridOf, type Written } from '../workbook';
import type { RuleCases } from './ruleCases';
import { details, done, open } from './usual';

const evidence = [
  ['E01', 'R01', 'Reviewed in May 2013.'],
  ['E02', 'R02', 'A course was held.'],
];
const statusesAre = (...statuses: string[]): Written => ({
  recommendations: statuses.map((status, at) => [`R0${at + 1}`, `Review part ${at + 1}.`, status]),
  evidence,
  details,
});

const two = statusesAre(done, open);
const bothDone = statusesAre(done, done);
const three = statusesAre(done, open, open);
const reworded: Written = { ...two, evidence: [['E01', 'R01', 'Reviewed in June 2013.']] };
const later: Written = { ...two, details: [['Reporting date', '30 November 2013']] };
const onlyDone = { ...noFilter, statuses: [done] };

/** The workbook with some rows of these tables hidden. */
const hiding = (...names: string[]): OpenRegister => {
  const grid = gridOf(three);
  const tables = grid.tables.map((table) =>
    names.includes(table.name) ? { ...table, rowsHidden: true as const } : table,
  );
  return openGrid({ ...grid, tables });
};

/** For each rule about the sheets that the add-in makes. */
export const generatedSheetCases: RuleCases = {
  'BOOK-COUNTS': {
    found: [
      withGenerated(bothDone, summaryOf(two)),
      withGenerated(bothDone, narrativeOf(two)),
      withGenerated(
        two,
        typedOver(summaryOf(two), (value) => (value === 2 ? 20 : value)),
      ),
    ],
    not: [
      withGenerated(two, summaryOf(two), narrativeOf(two)),
      withGenerated(two, narrativeOf(two, onlyDone)),
      withGenerated(three, narrativeOf(two, onlyDone)),
    ],
  },
  'BOOK-SHEET-OLD': {
    found: [
      withGenerated(reworded, narrativeOf(two)),
      withGenerated(later, summaryOf(two)),
      withGenerated(three, narrativeOf(two)),
    ],
    not: [
      withGenerated(two, narrativeOf(two)),
      withGenerated(bothDone, summaryOf(two)),
      withGenerated(two),
    ],
  },
  'BOOK-ROWS-HIDDEN': {
    found: [
      hiding('Recommendations'),
      hiding('Evidence'),
      hiding('Recommendations', 'Evidence', 'Report_details'),
    ],
    not: [hiding(), hiding('Report_details'), withGenerated(three, summaryOf(three))],
  },
};
