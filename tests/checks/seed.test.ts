import { checkAll } from '../../src/checks/catalogue';
import { seedRecommendations } from '../register/support/seed';
import { describeSeed, seedWorkbook } from './seed';

describeSeed('the checks on the real input', () => {
  it('find the blank details, the pointers, and nothing else', () => {
    const findings = checkAll(seedWorkbook());
    expect(findings.map(({ code, sheet, cell, ref }) => [code, sheet, cell, ref])).toEqual([
      ['DET-BLANK', 'Report details (tracker)', 'B5', ''],
      ['DET-BLANK', 'Report details (tracker)', 'B11', ''],
      ['DET-BLANK', 'Report details (tracker)', 'B14', ''],
      ['DET-BLANK', 'Report details (tracker)', 'B15', ''],
      ['DET-BLANK', 'Report details (tracker)', 'B16', ''],
      ['DET-BLANK', 'Report details (tracker)', 'B17', ''],
      ['EVI-POINTER-ONLY', 'Evidence', 'C16', 'E15'],
      ['DET-REPORTING-DATE-BLANK', 'Report details (tracker)', 'B4', ''],
      ['EVI-POINTER-BEGINS', 'Evidence', 'C17', 'E16'],
    ]);
    const blank = findings.filter(({ code }) => code === 'DET-BLANK');
    expect(blank.map(({ message }) => message)).toEqual([
      '“Subject heading” has no value.',
      '“Policy context” has no value.',
      '“Financial implications” has no value.',
      '“Legal implications” has no value.',
      '“Human resources implications” has no value.',
      '“Equalities implications” has no value.',
    ]);
  });

  it('lead the pointers of the 13th and the 14th to the 12th', () => {
    const pointers = checkAll(seedWorkbook()).filter(({ code }) => code.startsWith('EVI-POINTER'));
    expect(pointers).toHaveLength(2);
    const words = seedRecommendations()[11]!.evidence[0]!.slice(0, 40);
    for (const { message } of pointers) {
      expect(message).toContain(`leads to evidence E14 of recommendation R12: “${words}`);
    }
  });
});
