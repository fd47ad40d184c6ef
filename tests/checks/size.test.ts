import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { sum, timesOf, type RuleTimes } from './ruleTimes';
import { workbookOf } from './workbook';

jest.setTimeout(120_000);

describe('20,000 recommendations with 40,000 evidence rows', () => {
  // In a process of its own, as in the pane. V8 compiles patterns without care for their speed as soon as 16 MB of
  // compiled code are about (TooMuchRegExpCode in its regexp.cc), and the compiler that jest loads makes as much.
  it('take at most 12 times what 2,000 with 4,000 take, and no rule takes more than a quarter', () => {
    const printed = execFileSync(process.execPath, [path.join(__dirname, 'printRuleTimes.mjs')], {
      encoding: 'utf8',
    });
    const { small, large, slowest } = JSON.parse(printed) as RuleTimes;
    const [code, time] = slowest;
    console.info(
      `${Math.round(large)} ms of ${Math.round(small)} ms; ${code} ${Math.round(time)} ms.`,
    );
    expect(large / small).toBeLessThanOrEqual(12);
    expect([code, time / large <= 0.25]).toEqual([code, true]);
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
