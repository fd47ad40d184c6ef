import type { WorkbookGrid } from '../../src/register/grid';
import { ownSheet } from '../../src/excel/ownSheet';

function grid(sheetNames: string[], formula?: string): WorkbookGrid {
  const names = formula === undefined ? [] : [{ name: 'Tracker_Summary', formula }];
  return { sheetNames, sheets: [], tables: [], names };
}

describe('where the Summary sheet goes', () => {
  test.each([
    [
      'a new one',
      grid(['Action plan']),
      { there: false, sheet: 'Summary', named: false, added: false },
    ],
    [
      'beside a Summary sheet of the officer’s',
      grid(['Summary']),
      { there: false, sheet: 'Summary (tracker)', named: false, added: false },
    ],
    [
      'in place, also when renamed',
      grid(['Overview'], '=Overview!$A$1:$E$9'),
      { there: true, sheet: 'Overview', area: { top: 0, left: 0, rows: 9, columns: 5 } },
    ],
    [
      'anew, when its sheet was deleted',
      grid(['Action plan'], '=#REF!$A$1:$E$9'),
      { there: false, sheet: 'Summary', named: true, added: false },
    ],
    [
      'anew, when its cells were deleted',
      grid(['Summary'], '=Summary!#REF!'),
      { there: false, sheet: 'Summary (tracker)', named: true, added: false },
    ],
    [
      'on the sheet that a run added before it failed',
      grid(['Plan', 'Mary “M”'], '="Mary “M”"'),
      { there: false, sheet: 'Mary “M”', named: true, added: true },
    ],
    [
      'anew, where a run failed before it could add the sheet',
      grid(['Plan'], '="Summary"'),
      { there: false, sheet: 'Summary', named: true, added: false },
    ],
  ])('%s', (_, workbook, place) => {
    expect(ownSheet(workbook, 'Tracker_Summary', 'Summary')).toEqual(place);
  });
});
