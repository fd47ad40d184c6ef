import fc from 'fast-check';
import { largestRemainder } from '../../src/report/percentages';

/** The percentages as whole tenths, so that adding them up is exact. */
const tenths = (percentages: readonly number[]): number[] =>
  percentages.map((percentage) => Math.round(percentage * 10));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

describe('percentages by largest remainder', () => {
  it.each([
    { counts: [8, 9, 2], percentages: [42.1, 47.4, 10.5], why: 'a committee report of 19' },
    { counts: [1, 1, 1], percentages: [33.4, 33.3, 33.3], why: 'a tie goes to the first' },
    {
      counts: [2, 2, 3],
      percentages: [28.6, 28.6, 42.8],
      why: 'the smaller remainder loses a tenth',
    },
    { counts: [0, 5, 0], percentages: [0, 100, 0], why: 'one has all' },
    { counts: [1, 0], percentages: [100, 0], why: 'one recommendation' },
    { counts: [1, 1999], percentages: [0.1, 99.9], why: 'a tie of two halves goes to the first' },
  ])('$counts gives $percentages: $why', ({ counts, percentages }) => {
    expect(largestRemainder(counts)).toEqual(percentages);
  });

  it('gives none where there is nothing to share', () => {
    expect(largestRemainder([])).toEqual([]);
    expect(largestRemainder([0, 0])).toEqual([]);
  });

  it('gives whole numbers when no decimals are asked for', () => {
    expect(largestRemainder([8, 9, 2], 0)).toEqual([42, 47, 11]);
  });

  it('always adds up to exactly 100, never moves a share by a tenth or more, and keeps their order', () => {
    const manyCounts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(manyCounts, (counts) => {
        const total = sum(counts);
        fc.pre(total > 0);
        const shown = tenths(largestRemainder(counts));
        expect(sum(shown)).toBe(1000);
        counts.forEach((count, index) => {
          expect(Math.abs(shown[index]! - (1000 * count) / total)).toBeLessThan(1);
          counts.forEach((other, at) => {
            if (count > other) expect(shown[index]!).toBeGreaterThanOrEqual(shown[at]!);
          });
        });
      }),
    );
  });
});
