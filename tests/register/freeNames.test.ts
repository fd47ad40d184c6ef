import fc from 'fast-check';
import { freeSheetName, freeTableName, validSheetName } from '../../src/register/freeNames';

describe('a free sheet name', () => {
  it.each([
    ['Summary', [], 'Summary'],
    ['Summary', ['summary'], 'Summary (tracker)'],
    ['Summary', ['SUMMARY', 'Summary (Tracker)'], 'Summary (tracker 2)'],
    ['Recommendations to the committee', [], 'Recommendations to the committe'],
    [
      'Recommendations to the committee',
      ['recommendations to the committe'],
      'Recommendations to th (tracker)',
    ],
  ])('for %s beside %j is %s', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it.each([
    ['a/b:c', 'a b c'],
    ["'quoted'", 'quoted'],
    ['History', 'History sheet'],
    ['', 'Sheet'],
    ['[]', 'Sheet'],
  ])('made valid, %j is %j', (wanted, name) => {
    expect(validSheetName(wanted)).toBe(name);
  });

  it('is free and valid, whatever is wanted and taken', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(fc.string({ maxLength: 31 })),
        (wanted, taken) => {
          const name = freeSheetName(wanted, [...taken, wanted]);
          expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        },
      ),
    );
  });
});

describe('a free table name', () => {
  it.each([
    ['Evidence', [], 'Evidence'],
    ['Evidence', ['evidence'], 'Evidence2'],
    ['Evidence', ['Evidence', 'EVIDENCE2', 'Evidence3'], 'Evidence4'],
  ])('for %s beside %j is %s', (wanted, taken, name) => {
    expect(freeTableName(wanted, taken)).toBe(name);
  });
});
