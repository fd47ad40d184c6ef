import fc from 'fast-check';
import { assignRefs, namedRefs, nextRef } from '../../src/register/refs';

describe('refs of a list', () => {
  it.each([
    ['only numbers', ['1', '2', '19'], ['R01', 'R02', 'R19'], 'numbers'],
    ['numbers above 99', ['1', '100'], ['R001', 'R100'], 'numbers'],
    ['no numbers', ['', '', ''], ['R01', 'R02', 'R03'], 'order'],
    ['the officer’s own', ['1.1', '1.10', '2'], ['1.1', '1.10', '2'], 'own'],
    ['leading zeros', ['007', '7'], ['007', '7'], 'own'],
    ['texts', ['A/1', 'R*', '7?'], ['A/1', 'R*', '7?'], 'own'],
    ['blanks around, to the letter', [' A1 ', 'A2'], [' A1 ', 'A2'], 'own'],
    ['the same number twice', ['1', '2', '2'], ['R01', 'R02', 'R02'], 'numbers'],
    ['a zero', ['0', '1'], ['0', '1'], 'own'],
    ['nothing', [], [], 'order'],
  ])('%s', (_, numbers, refs, from) => {
    expect(assignRefs(numbers, 'R')).toEqual({ refs, from, filled: [] });
  });

  it('are filled where a row has no number, and told', () => {
    expect(assignRefs(['1', '', '3'], 'R')).toEqual({
      refs: ['R01', 'R04', 'R03'],
      from: 'numbers',
      filled: ['R04'],
    });
    expect(assignRefs(['R01', '', 'B2'], 'R')).toEqual({
      refs: ['R01', 'R02', 'B2'],
      from: 'own',
      filled: ['R02'],
    });
  });

  it('are never blank, and a distinct number is a distinct ref', () => {
    const numbers = fc.array(
      fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 9999 }).map(String), fc.string()),
    );
    fc.assert(
      fc.property(numbers, (given) => {
        const { refs } = assignRefs(given, 'R');
        expect(refs).toHaveLength(given.length);
        expect(refs.every((ref) => ref.trim() !== '')).toBe(true);
        const distinct = new Set(given.map((one) => one.trim()).filter((one) => one !== ''));
        expect(new Set(refs).size).toBeGreaterThanOrEqual(distinct.size);
      }),
    );
  });
});

describe('the next ref', () => {
  it.each([
    [[], 'R01'],
    [['R01', 'R02'], 'R03'],
    [['R007', 'R12'], 'R013'],
    [['A1', 'Rx', '12'], 'R01'],
    [['R99'], 'R100'],
  ])('after %j is %s', (inUse, next) => {
    expect(nextRef(inUse, 'R')).toBe(next);
  });
});

describe('the refs that a cell names', () => {
  const inUse = new Set(['R01', 'R02', '1,2', 'a ', 'Rec 1', '7?']);
  it.each([
    ['R01', ['R01']],
    ['R01; R02', ['R01', 'R02']],
    ['R01;R02,R03', ['R01', 'R02', 'R03']],
    ['R01\nR02', ['R01', 'R02']],
    ['R01\r\n R02', ['R01', 'R02']],
    ['R01; R01', ['R01']],
    ['; R01 ;;', ['R01']],
    // A cell that is a ref in use as a whole is that ref.
    ['1,2', ['1,2']],
    ['1,3', ['1', '3']],
    ['a ', ['a ']],
    ['b ', ['b']],
    ['Rec 1', ['Rec 1']],
    ['7?', ['7?']],
    ['', []],
    [' ; ', []],
  ])('%j are %j', (text, refs) => {
    expect(namedRefs(text, inUse)).toEqual(refs);
  });
});
