import fc from 'fast-check';
import { onlyPoints, pointerIn, resolvePointers } from '../../src/register/pointers';
import type { Evidence } from '../../src/register/register';
import { evidenceRow } from './support/evidenceRow';

function evidence(
  ...rows: (readonly [ref: string, recommendation: string, text: string, see?: string])[]
): Evidence[] {
  return rows.map(([ref, recommendationRef, text, see = ''], row) =>
    evidenceRow({ row, ref, recommendationRef, evidence: text, see }),
  );
}

describe('a text', () => {
  it.each([
    ['As above.', 'As above'],
    ['as above', 'as above'],
    [' AS ABOVE! ', 'AS ABOVE'],
    ['See above', 'See above'],
    ['Ditto', 'Ditto'],
    ['(above)', undefined],
    ['Above.', 'Above'],
    ['See previous.', 'See previous'],
    ['As previously.', 'As previously'],
  ])('%j only points: %s', (text, words) => {
    expect(pointerIn(text)).toEqual(words === undefined ? undefined : { words, only: true });
  });

  it.each([
    'As above. There have been improvements.',
    'As above: and more',
    'As above, but later',
    'As above and more',
    'See above – more',
    'Ditto\nmore',
  ])('%j begins with a pointer', (text) => {
    expect(pointerIn(text)).toMatchObject({ only: false });
  });

  it.each([
    '',
    '  ',
    'As above average attendance shows',
    'Above all, it works',
    'As aboveboard',
    'The stairs, as above.',
    'Dittography',
  ])('%j does not point', (text) => {
    expect(pointerIn(text)).toBeUndefined();
  });

  it('of any kind is read at once', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        expect(['object', 'undefined']).toContain(typeof pointerIn(text)),
      ),
    );
    const started = Date.now();
    pointerIn(`As above${' '.repeat(100_000)}x`);
    expect(Date.now() - started).toBeLessThan(100);
  });
});

describe('pointers', () => {
  it('lead to the first evidence of the recommendation before, through others that only point', () => {
    const rows = evidence(
      ['E1', 'R12', 'Text.'],
      ['E2', 'R12', 'More text.'],
      ['E3', 'R13', 'As above.'],
      ['E4', 'R14', 'As above. And more.'],
      ['E5', 'R15', 'As above.'],
    );
    expect([...resolvePointers(rows)]).toEqual([
      [2, { kind: 'resolved', direct: 0, target: 0 }],
      [3, { kind: 'resolved', direct: 2, target: 0 }],
      // R14 has a text of its own: the chain ends there.
      [4, { kind: 'resolved', direct: 3, target: 3 }],
    ]);
    expect(rows.map(onlyPoints)).toEqual([false, false, true, false, true]);
  });

  it('follow See where it is filled, up or down', () => {
    const rows = evidence(
      ['E1', 'R1', 'Text.'],
      ['E2', 'R2', 'As above.', 'E4'],
      ['E3', 'R3', '', 'E1'],
      ['E4', 'R4', 'Other text.'],
    );
    expect([...resolvePointers(rows)]).toEqual([
      [1, { kind: 'resolved', direct: 3, target: 3 }],
      [2, { kind: 'resolved', direct: 0, target: 0 }],
    ]);
  });

  it('of several evidence rows of one recommendation mean the recommendation before', () => {
    const rows = evidence(['E1', 'R1', 'Text.'], ['E2', 'R2', 'Other.'], ['E3', 'R2', 'Ditto']);
    expect(resolvePointers(rows).get(2)).toEqual({ kind: 'resolved', direct: 0, target: 0 });
  });

  it('that lead nowhere say so', () => {
    expect([
      ...resolvePointers(
        evidence(['E1', 'R1', 'As above.'], ['E2', 'R2', 'As above.'], ['E3', 'R3', 'Ditto', 'E9']),
      ),
    ]).toEqual([
      [0, { kind: 'nowhere' }],
      [1, { kind: 'blank', direct: 0 }],
      [2, { kind: 'unknown' }],
    ]);
    expect(resolvePointers(evidence(['E1', 'R1', ''], ['E2', 'R2', 'As above.'])).get(1)).toEqual({
      kind: 'blank',
      direct: 0,
    });
  });

  it('that go round in a circle say so', () => {
    const rows = evidence(
      ['E1', 'R1', 'Ditto', 'E2'],
      ['E2', 'R2', 'Ditto', 'E3'],
      ['E3', 'R3', 'Ditto', 'E2'],
      ['E4', 'R4', 'Ditto', 'E4'],
    );
    expect([...resolvePointers(rows).values()].map(({ kind }) => kind)).toEqual([
      'circle',
      'circle',
      'circle',
      'circle',
    ]);
  });

  it('that come back to evidence with a text of its own leave the others resolved', () => {
    const rows = evidence(['E1', 'R1', 'As above. Text.', 'E2'], ['E2', 'R2', 'Ditto', 'E1']);
    expect([...resolvePointers(rows)]).toEqual([
      [0, { kind: 'circle', direct: 1 }],
      [1, { kind: 'resolved', direct: 0, target: 0 }],
    ]);
  });

  it('never throw, and a target always has a text of its own', () => {
    const row = fc.tuple(
      fc.constantFrom('E1', 'E2', 'E3', 'E4', ''),
      fc.constantFrom('R1', 'R2', ''),
      fc.constantFrom('As above.', 'As above. More', 'Text', '', 'Ditto'),
      fc.constantFrom('', '', 'E1', 'E2', 'E3', 'E9'),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const all = evidence(...rows);
        for (const [at, resolution] of resolvePointers(all)) {
          expect(pointerIn(all[at]!.evidence) !== undefined || all[at]!.see !== '').toBe(true);
          if (resolution.kind !== 'resolved') continue;
          expect(onlyPoints(all[resolution.target]!)).toBe(false);
          expect(all[resolution.target]!.evidence).not.toBe('');
          expect(resolution.target).not.toBe(at);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
