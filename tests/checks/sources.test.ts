import { checkAll } from '../../src/checks/catalogue';
import type { Finding } from '../../src/checks/finding';
import type { CellValue, SheetGrid } from '../../src/register/grid';
import { openGrid } from '../../src/register/readRegister';
import { afterSetUp } from '../register/support/afterSetUp';
import { sheet, workbook } from '../register/support/grids';
import { seedGrid } from '../register/support/seed';
import { describeSeed } from './seed';

const plan = [
  ['Action plan'],
  [],
  ['No.', 'Recommendation', 'Status', 'Evidence'],
  [1, 'Review the plan', 'Fully implemented', 'Reviewed in May.'],
  ['', '', '', 'Reviewed again in June.'],
  [2, 'Train the staff', 'Partially implemented', 'A course is being held.'],
  [3, 'Publish the results', 'Partially implemented', 'They are with the printer.'],
];
const details = [
  ['Committee', 'Children’s Committee'],
  ['Title', 'Follow up'],
  ['Lead', 'Director of Children’s Services'],
  ['Report author', 'Performance officer'],
];
const before = workbook([sheet('Action plan', plan), sheet('Details', details)]);

/** What the rules about the source find, after set up, when the officer's sheets are changed. */
function foundAfter(...sheets: SheetGrid[]): Finding[] {
  return checkAll(openGrid(afterSetUp(before, sheets))).filter(({ code }) =>
    code.startsWith('SRC-'),
  );
}
const withRows = (change: (rows: CellValue[][]) => void): SheetGrid[] => {
  const rows = plan.map((row) => [...row]);
  change(rows);
  return [sheet('Action plan', rows), sheet('Details', details)];
};

describe('the source sheet', () => {
  it('that is as set up read it is nothing to speak of', () => {
    expect(foundAfter(...before.sheets)).toEqual([]);
  });

  it('in which a status was edited is found at that cell, with both values', () => {
    const findings = foundAfter(...withRows((rows) => (rows[5]![2] = 'Fully implemented')));
    expect(findings).toMatchObject([
      {
        code: 'SRC-CHANGED',
        severity: 'error',
        sheet: 'Action plan',
        cell: 'C6',
        ref: 'R02',
        message:
          'On the sheet “Action plan”, “Status” of recommendation R02 is now “Fully implemented”. The tracker’s table has “Partially implemented”.',
        difference: { kind: 'changed', ours: 'Partially implemented', theirs: 'Fully implemented' },
      },
    ]);
  });

  it('in which evidence was edited is found at that cell', () => {
    expect(
      foundAfter(...withRows((rows) => (rows[4]![3] = 'Reviewed again in July.'))),
    ).toMatchObject([
      {
        cell: 'D5',
        ref: 'E02',
        message:
          'On the sheet “Action plan”, evidence E02 is now “Reviewed again in July.”. The tracker’s table has “Reviewed again in June.”.',
      },
    ]);
  });

  it('to which a row was added is found at the new row', () => {
    const findings = foundAfter(
      ...withRows((rows) => rows.push([4, 'Tell the parents', 'Partially implemented', ''])),
    );
    expect(findings).toMatchObject([
      {
        code: 'SRC-ADDED',
        sheet: 'Action plan',
        cell: 'B8',
        ref: 'R04',
        message:
          'The sheet “Action plan” has a new recommendation: “Tell the parents”. The tracker’s table does not have it.',
        fix: 'Take it over into the tracker’s table as R04, or decline it.',
      },
    ]);
  });

  it('from which a row was deleted is found at the row of the tracker’s table', () => {
    const findings = foundAfter(...withRows((rows) => rows.splice(6, 1)));
    expect(findings.filter(({ ref }) => ref === 'R03')).toMatchObject([
      {
        code: 'SRC-DELETED',
        sheet: 'Recommendations',
        cell: 'A4',
        message:
          'Recommendation R03 is no longer on the sheet “Action plan”. The tracker’s table still has it: “Publish the results”.',
      },
    ]);
  });

  it('on which a report detail was changed is found', () => {
    const changed = sheet('Details', [
      details[0]!,
      ['Title', 'Follow up to the inspection'],
      ...details.slice(2),
    ]);
    expect(foundAfter(before.sheets[0]!, changed)).toMatchObject([
      {
        code: 'SRC-CHANGED',
        sheet: 'Details',
        cell: 'B2',
        ref: '',
        message:
          'On the sheet “Details”, “Title” is now “Follow up to the inspection”. The tracker’s table has “Follow up”.',
      },
    ]);
  });

  it('that was renamed or deleted is a warning at the table that was made from it', () => {
    const renamed = sheet('Old plan', plan);
    expect(foundAfter(renamed, before.sheets[1]!)).toMatchObject([
      {
        code: 'SRC-LOST',
        severity: 'warning',
        sheet: 'Recommendations',
        cell: 'A1',
        message:
          'Set up read the sheet “Action plan”, and no sheet has that name now. Changes made there since set up are not found.',
      },
    ]);
  });

  it('whose headings are gone is a warning on that sheet', () => {
    const emptied = sheet('Action plan', [['Moved to the shared drive']]);
    expect(foundAfter(emptied, before.sheets[1]!)).toMatchObject([
      { code: 'SRC-LOST', severity: 'warning', sheet: 'Action plan', cell: 'A1' },
    ]);
  });
});

describeSeed('the real input, when its sheet is changed after set up', () => {
  it('an edited status, an added row and a deleted row are each found', () => {
    const grid = seedGrid();
    const [source, ...others] = grid.sheets;
    const rows = source!.values.map((row) => [...row]);
    const headings = rows.findIndex((row) => row[0] === 'No.');
    const row = (number: number): number => rows.findIndex((cells) => cells[0] === number);
    rows[row(9)]![2] = rows[row(1)]![2]!;
    rows.splice(row(19), 1);
    rows.push([20, 'A recommendation that was added', rows[row(18)]![2]!, 'Its progress']);
    expect(headings).toBe(3);
    const open = openGrid(afterSetUp(grid, [sheet(source!.name, rows), ...others]));
    const found = checkAll(open).filter(({ code }) => code.startsWith('SRC-'));
    expect(found.map(({ code, ref, sheet: at }) => [code, ref, at])).toEqual([
      ['SRC-DELETED', 'R19', 'Recommendations'],
      ['SRC-CHANGED', 'R09', 'Action plan'],
      ['SRC-ADDED', 'R20', 'Action plan'],
    ]);
  });
});
