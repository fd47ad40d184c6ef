import { acceptanceKey } from '../../src/checks/acceptance';
import { checkAll } from '../../src/checks/catalogue';
import { readinessOf } from '../../src/checks/readiness';
import type { CellValue } from '../../src/register/grid';
import { tableCellsOf } from '../../src/register/tableCells';
import { workbookOf, type Written } from './workbook';

const shortly = 'The rota will be published shortly.';
const recommendations = [
  ['R01', 'Mend the roof of the library', 'Partially implemented or in progress'],
  ['R02', 'Publish the rota of the depot', 'Partially implemented or in progress'],
];
const evidence: CellValue[][] = [
  ['E01', 'R01', 'Scaffolding went up in May 2013.', ''],
  ['E02', 'R02', shortly, ''],
];

/** What found, Ref, Sheet, Column, Words, Text, Reason, by, on, Rule. */
const accepted = (part: { text?: string; ref?: string; reason?: string; by?: string } = {}) => [
  'A date in words',
  part.ref ?? 'E02',
  'Evidence',
  'Evidence',
  'shortly',
  part.text ?? shortly,
  part.reason ?? 'The date is agreed next week.',
  part.by ?? 'Lead officer',
  45_000,
  'DATE-VAGUE',
];

const vague = (written: Written) =>
  checkAll(workbookOf({ recommendations, evidence, ...written })).filter(
    ({ code }) => code === 'DATE-VAGUE',
  );

describe('an accepted finding', () => {
  it('is marked with who, when and why', () => {
    const [finding] = vague({ accepted: [accepted()] });
    expect(finding!.accepted).toMatchObject({
      by: 'Lead officer',
      on: '15/03/2023',
      reason: 'The date is agreed next week.',
    });
  });

  it('is counted apart, and no longer asked', () => {
    const open = readinessOf(vague({}));
    const after = readinessOf(vague({ accepted: [accepted()] }));
    expect(open).toMatchObject({ warnings: 1, accepted: 0 });
    expect(after).toMatchObject({ warnings: 0, accepted: 1 });
  });

  it.each([
    [
      'the text of the cell changes',
      { evidence: [['E02', 'R02', `${shortly} So it is said.`, '']] },
    ],
    ['the reason is taken away', { accepted: [accepted({ reason: ' ' })] }],
    ['nobody stands for it', { accepted: [accepted({ by: '' })] }],
    ['it was another row', { accepted: [accepted({ ref: 'E01' })] }],
  ])('is asked again where %s', (_, written: Written) => {
    const found = vague({ accepted: [accepted()], ...written });
    expect(found.map((finding) => finding.accepted)).toEqual([undefined]);
  });

  it('stays accepted when both tables are sorted', () => {
    const rows = [accepted({ ref: 'E09' }), accepted()];
    expect(vague({ evidence: [...evidence].reverse(), accepted: rows })[0]!.accepted).toBeDefined();
  });

  it('takes one row each: the same words twice are accepted twice', () => {
    const twice = [...evidence, ['E02', 'R02', shortly, '']];
    const marked = (rows: CellValue[][]) =>
      vague({ evidence: twice, accepted: rows }).filter((finding) => finding.accepted).length;
    expect(marked([accepted()])).toBe(1);
    expect(marked([accepted(), accepted()])).toBe(2);
  });
});

describe('what can be accepted', () => {
  const keyOf = (written: Written, code: string) => {
    const workbook = workbookOf({ recommendations, evidence, ...written });
    const finding = checkAll(workbook).find((one) => one.code === code)!;
    return acceptanceKey(finding, tableCellsOf(workbook.register));
  };

  it('is a query about a cell of our tables', () => {
    expect(keyOf({}, 'DATE-VAGUE')).toEqual({
      code: 'DATE-VAGUE',
      ref: 'E02',
      column: 'Evidence',
      words: 'shortly',
      text: shortly,
    });
  });

  it('is a query about a report detail, known by its label', () => {
    const details = [['Background papers', 'Children Act 1989']];
    expect(keyOf({ details }, 'DET-PUBLISHED-WORK')).toMatchObject({ ref: 'Background papers' });
  });

  it('is nothing that blocks publication', () => {
    expect(keyOf({ recommendations: [['R01', 'Mend the roof', '']] }, 'REC-STATUS-BLANK')).toBe(
      undefined,
    );
  });
});
