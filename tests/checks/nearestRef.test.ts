import { nearestRefFinder } from '../../src/checks/evidence/nearestRef';

describe('the ref that an unknown one most likely means', () => {
  const refs = ['R01', 'R02', 'R10', '1.1', '1.10', 'HMI-3', 'P7/a', 'P7/b'];

  it.each([
    ['r01', 'R01'],
    ['R1', 'R01'],
    ['R-01', 'R01'],
    [' R 01 ', 'R01'],
    ['Rec. 10', 'R10'],
    ['10', 'R10'],
    ['1,1', '1.1'],
    ['1-10', '1.10'],
    ['3', 'HMI-3'],
    ['p7 A', 'P7/a'],
  ])('for %j is %j', (unknown, ref) => {
    expect(nearestRefFinder(refs)(unknown)).toBe(ref);
  });

  it.each([
    ['7', 'two refs have that number'],
    ['R99', 'a like number is no likeness'],
    ['1.2', 'so it is here'],
    ['', 'there is nothing to go by'],
    ['?', 'there is nothing to go by'],
  ])('for %j is none: %s', (unknown) => {
    expect(nearestRefFinder(refs)(unknown)).toBeUndefined();
  });

  it('is none where two refs are spelt the same but for marks', () => {
    expect(nearestRefFinder(['7', '007', '7?'])('Rec 7')).toBeUndefined();
  });
});
