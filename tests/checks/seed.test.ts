import { checkAll } from '../../src/checks/catalogue';
import type { Finding } from '../../src/checks/finding';
import { seedRecommendations } from '../register/support/seed';
import { describeSeed, seedWorkbook } from './seed';

describeSeed('the checks on the real input', () => {
  let findings: readonly Finding[];
  beforeAll(() => {
    findings = checkAll(seedWorkbook());
  });

  /** The findings of a rule as [number of the recommendation, cell, words]. */
  const foundBy = (code: string) =>
    findings
      .filter((finding) => finding.code === code)
      .map(({ message, cell, words }) => [
        Number(/recommendation R0?(\d+)/i.exec(message)?.[1] ?? 0),
        cell,
        words,
      ]);

  it('quote in each message the words that it is about', () => {
    for (const { words, message } of findings) {
      for (const part of (words ?? '').slice(0, 60).split(' … ')) expect(message).toContain(part);
    }
  });

  it('find the blank heading, policy context and implications, which block', () => {
    expect(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ code, cell, message }) => [code, cell, message]),
    ).toEqual([
      ['DET-BLANK', 'B5', '“Subject heading” has no value.'],
      ['DET-BLANK', 'B11', '“Policy context” has no value.'],
      ['DET-IMPLICATION-BLANK', 'B14', '“Financial implications” has no value.'],
      ['DET-IMPLICATION-BLANK', 'B15', '“Legal implications” has no value.'],
      ['DET-IMPLICATION-BLANK', 'B16', '“Human resources implications” has no value.'],
      ['DET-IMPLICATION-BLANK', 'B17', '“Equalities implications” has no value.'],
    ]);
  });

  it('find complete with work in hand (1st), to be presented (6th), and the refresh of the 8th as a query', () => {
    expect(foundBy('CLM-UNFINISHED')).toEqual([
      [1, 'C3', 'work is in hand'],
      [6, 'C9', 'will be presented'],
      [8, 'C11', 'under way at present'],
    ]);
    expect(
      findings.filter(({ code }) => code === 'CLM-UNFINISHED').map((one) => one.severity),
    ).toEqual(['warning', 'warning', 'warning']);
  });

  it('find “almost 100%” next to “only one case” (5th), and no other claim', () => {
    expect(foundBy('CLM-ABSOLUTE')).toEqual([[5, 'C8', 'almost 100% … only one case']]);
    expect(foundBy('CLM-DONE')).toEqual([]);
  });

  it('find 46 against 30 at 50 per cent, which is 53.3 (17th), and no other figure', () => {
    expect(findings.filter(({ code }) => code.startsWith('FIG-'))).toMatchObject([
      {
        code: 'FIG-CHANGE',
        cell: 'C20',
        message: expect.stringContaining('From 30 to 46 is a change of 53.3 per cent.') as string,
      },
    ]);
    expect(foundBy('FIG-CHANGE')[0]![2]).toContain('increased by 50%');
  });

  it('find the vague dates of the 6th, 9th, 10th and 16th, and no others', () => {
    expect(foundBy('DATE-VAGUE')).toEqual([
      [6, 'C9', 'shortly'],
      [9, 'C12', 'early next year'],
      [10, 'C13', 'next month'],
      [16, 'C19', 'for November'],
    ]);
  });

  it('lead the pointers of the 13th and the 14th to the 12th', () => {
    const pointers = findings.filter(({ code }) => code.startsWith('EVI-POINTER'));
    expect(pointers.map(({ code, cell }) => [code, cell])).toEqual([
      ['EVI-POINTER-ONLY', 'C16'],
      ['EVI-POINTER-BEGINS', 'C17'],
    ]);
    const words = seedRecommendations()[11]!.evidence[0]!.slice(0, 40);
    for (const { message } of pointers) {
      expect(message).toContain(`leads to evidence E14 of recommendation R12: “${words}`);
    }
  });

  it('find HSCB and LSCB as one body, and the abbreviations that are never spelled out', () => {
    expect(foundBy('RDR-TWO-NAMES')).toEqual([[0, 'C4', 'LSCB']]);
    expect(findings.find(({ code }) => code === 'RDR-TWO-NAMES')!.message).toBe(
      '“LSCB” and “HSCB” (first in B2 of the sheet “Recommendations”) seem to name one body.',
    );
    const short = findings.filter(({ code }) => code === 'RDR-SHORT').map(({ words }) => words);
    expect(short).toEqual(expect.arrayContaining(['LSCB', 'CIN', 'CP', 'CYPS']));
    // Those that the text spells out: MASH, CCM, EDT and CAF are not among them.
    expect([...short].sort()).toEqual(['CIN', 'CP', 'CYPS', 'LA', 'LB', 'LSCB']);
  });

  it('find the individual performance issues (15th), and nothing else that is private', () => {
    expect(foundBy('RDR-PRIVATE')).toEqual([[15, 'C18', 'individual performance issues']]);
  });

  it('find “See attached.”, the published work and the sentence that breaks off (19th)', () => {
    expect(foundBy('DET-ATTACHED')).toEqual([[0, 'B18', 'See attached.']]);
    expect(foundBy('DET-PUBLISHED-WORK')).toHaveLength(1);
    expect(foundBy('EVI-BROKEN')).toEqual([[19, 'C22', 'Since the inspection .']]);
  });

  it('find the stray space of the 1st, and nothing in the evidence of the 2nd', () => {
    expect(findings.filter(({ code }) => code === 'REC-TEXT-SPACING')).toMatchObject([
      { cell: 'B2', ref: 'R01' },
    ]);
    const ofSecond = findings.filter(({ message }) => message.includes('recommendation R02'));
    expect(ofSecond).toEqual([]);
  });
});
