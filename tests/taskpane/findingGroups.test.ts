import { groupFindings, inOrder } from '../../src/taskpane/findingGroups';
import { finding } from './workbook';

const blankStatus = finding();
const blankRef = finding({ code: 'REC-REF-BLANK', title: 'A ref is blank', cell: 'A9', ref: '' });
const pointer = finding({
  code: 'EVI-POINTER',
  title: 'Only points elsewhere',
  severity: 'warning',
});

describe('findings in the pane', () => {
  it('stand by severity and then by rule, each in the order of the check', () => {
    const groups = groupFindings([pointer, blankStatus, blankRef, { ...blankStatus, cell: 'C7' }]);
    expect(
      groups.map(({ severity, count, rules }) => [
        severity,
        count,
        rules.map((rule) => [rule.title, rule.findings.map((keyed) => keyed.finding.cell)]),
      ]),
    ).toEqual([
      [
        'error',
        3,
        [
          ['A status is blank', ['C2', 'C7']],
          ['A ref is blank', ['A9']],
        ],
      ],
      ['warning', 1, [['Only points elsewhere', ['C2']]]],
    ]);
  });

  it('are gone through in the order in which they stand', () => {
    const all = inOrder(groupFindings([pointer, blankStatus, blankRef]));
    expect(all.map(({ finding }) => finding)).toEqual([blankStatus, blankRef, pointer]);
  });

  it('each have a name of their own, also two in one cell, and keep it when others come and go', () => {
    const names = (...findings: (typeof blankStatus)[]) =>
      inOrder(groupFindings(findings)).map(({ key }) => key);
    const both = names(blankStatus, { ...blankStatus, message: 'Another.' });
    expect(new Set(both).size).toBe(2);
    expect(names(blankRef, blankStatus)).toContain(both[0]);
  });
});
