import fc from 'fast-check';
import { catalogue } from '../../src/checks/catalogue';
import type { CheckedWorkbook } from '../../src/checks/finding';
import { largeWorkbook } from './largeWorkbook';
import { workbookOf } from './workbook';

jest.setTimeout(120_000);

/**
 * Milliseconds of processor time of each rule; what several rules share counts for the first that asks. Not of the
 * clock: what else the machine does while one of the sizes is checked would count for that size.
 */
function timesOf(checked: CheckedWorkbook): Map<string, number> {
  return new Map(
    catalogue.map((rule) => {
      const before = process.cpuUsage();
      rule.check(checked);
      const { user, system } = process.cpuUsage(before);
      return [rule.code, (user + system) / 1_000];
    }),
  );
}

const sum = (times: ReadonlyMap<string, number>) => [...times.values()].reduce((a, b) => a + b, 0);

describe('20,000 recommendations with 40,000 evidence rows', () => {
  it('take at most 12 times what 2,000 with 4,000 take, and no rule takes more than a quarter', () => {
    timesOf(largeWorkbook(500));
    // Ten times the small one, before and after the large: as much memory is given back as for the large one, and a
    // processor that slows down slows down both.
    const fiveSmall = () =>
      Array.from({ length: 5 }, () => sum(timesOf(largeWorkbook(2_000)))).reduce(
        (a, b) => a + b,
        0,
      );
    const before = fiveSmall();
    const large = timesOf(largeWorkbook(20_000));
    const small = (before + fiveSmall()) / 10;
    const [slowest] = [...large].sort((a, b) => b[1] - a[1]);
    console.info(
      `${Math.round(sum(large))} ms of ${Math.round(small)} ms; ${slowest![0]} ${Math.round(slowest![1])} ms.`,
    );
    expect(sum(large) / small).toBeLessThanOrEqual(12);
    expect([slowest![0], slowest![1] / sum(large) <= 0.25]).toEqual([slowest![0], true]);
  }, 180_000);
});

describe('hostile text', () => {
  const bits = [
    ' ',
    'a',
    'will be ',
    'not yet ',
    '50 per cent ',
    '1,',
    '(',
    'from 1 to ',
    'the ',
    'AB ',
    '. ',
    ', ',
    'every ',
    'one child ',
    '0 7',
    'all but ',
    'by ',
    '–',
    '£1 ',
    'of the ',
    '\u00A0',
    'a-',
    '12 High Road ',
    'in November ',
    'doubled ',
    '\n',
    'HSCB',
    '😀',
    '٣',
  ];
  const milliseconds = (text: string): number => {
    const checked = workbookOf({
      recommendations: [['R01', text, 'Fully implemented']],
      evidence: [
        ['E01', 'R01', text],
        ['E02', 'R01', 'As above.'],
      ],
      details: [['Background papers', text]],
    });
    return sum(timesOf(checked));
  };

  it.each(bits)('of 30,000 characters of %j is checked in no more than some seconds', (bit) => {
    expect(milliseconds(bit.repeat(Math.floor(30_000 / bit.length)))).toBeLessThan(3_000);
  });

  it('of any mixture makes no regular expression run away', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...bits), fc.integer({ min: 1, max: 400 })), {
        maxLength: 12,
      })
      .map((parts) =>
        parts
          .map(([bit, times]) => bit.repeat(times))
          .join('')
          .slice(0, 32_767),
      );
    fc.assert(
      fc.property(text, (one) => {
        expect(milliseconds(one)).toBeLessThan(3_000);
      }),
      { numRuns: 60 },
    );
  });
});
