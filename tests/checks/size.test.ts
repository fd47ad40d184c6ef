import fc from 'fast-check';
import { catalogue } from '../../src/checks/catalogue';
import type { CheckedWorkbook } from '../../src/checks/finding';
import { openGrid } from '../../src/register/readRegister';
import type { CellValue } from '../../src/register/grid';
import { workbookOf } from './workbook';

jest.setTimeout(120_000);

const places = ['depot', 'library', 'school', 'nursery', 'leisure centre', 'town hall', 'hostel'];
const things = ['roof', 'alarm', 'register', 'rota', 'policy', 'contract', 'boiler', 'website'];
const statuses = [
  'Fully implemented',
  'Partially implemented or in progress',
  'At the planning stage',
];

/** Evidence such as officers write, no two rows alike, with what the rules look for in some of them. */
function evidenceText(i: number): string {
  const place = `${places[i % 7]} ${i}`;
  const thing = things[i % 8]!;
  const kinds = [
    `The ${thing} of the ${place} was renewed in May 2013. Staff have been trained and the records are kept by the manager.`,
    `All visits to the ${place} were made on time, apart from ${i % 9} that were late. The ${thing} is checked each month.`,
    `Visits to the ${place} rose by ${i % 90} per cent, from ${20 + (i % 50)} to ${30 + (i % 70)}. The ${thing} will be presented to Cabinet shortly.`,
    `The HMO team saw the ${place}. Work on the ${thing} is under way and should be finished in November.`,
    'As above.',
  ];
  return kinds[i % 5]!;
}

function workbook(size: number): CheckedWorkbook {
  const recommendations: CellValue[][] = Array.from({ length: size }, (_, i) => [
    `R${i}`,
    `Review the ${things[i % 8]} of the ${places[i % 7]} in area ${i} and publish what was found by the end of the year.`,
    statuses[i % 3]!,
    i % 4 ? 'Head of service' : '',
    45_000 + (i % 900),
    45_000 + (i % 700),
    i % 5 ? '' : 44_900,
    'Next step.',
    i % 2 ? 'Green' : 'Red',
  ]);
  const read = workbookOf({
    recommendations: {
      headings: [
        'Ref',
        'Recommendation',
        'Status',
        'Owner',
        'Original due',
        'Current due',
        'Completed on',
        'Next step',
        'RAG',
      ],
      rows: recommendations,
    },
    evidence: Array.from({ length: 2 * size }, (_, i) => [
      `E${i}`,
      `R${i % size}`,
      evidenceText(i),
      '',
    ]),
    details: [
      ['Reporting date', '31/10/2013'],
      ['Title', 'Inspection of February 2013'],
    ],
  });
  return openGrid(read.grid);
}

/** Milliseconds of each rule; what several rules share counts for the first that asks. */
function timesOf(checked: CheckedWorkbook): Map<string, number> {
  return new Map(
    catalogue.map((rule) => {
      const started = performance.now();
      rule.check(checked);
      return [rule.code, performance.now() - started];
    }),
  );
}

const sum = (times: ReadonlyMap<string, number>) => [...times.values()].reduce((a, b) => a + b, 0);

describe('20,000 recommendations with 40,000 evidence rows', () => {
  it('take at most 12 times what 2,000 with 4,000 take, and no rule takes more than a quarter', () => {
    timesOf(workbook(500));
    // The best of several: a busy machine only ever makes it slower.
    const best = (size: number, times: number) =>
      Array.from({ length: times }, () => timesOf(workbook(size))).sort(
        (a, b) => sum(a) - sum(b),
      )[0]!;
    const large = best(20_000, 2);
    expect(sum(large) / sum(best(2_000, 3))).toBeLessThanOrEqual(12);
    const [slowest] = [...large].sort((a, b) => b[1] - a[1]);
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
    const started = performance.now();
    for (const rule of catalogue) rule.check(checked);
    return performance.now() - started;
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
