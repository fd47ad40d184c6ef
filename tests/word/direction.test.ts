import fc from 'fast-check';
import { startsRightToLeft, stretches } from '../../src/word/direction';

describe('right-to-left writing', () => {
  test.each([
    ['Hello', false],
    ['123 שלום', true],
    ['שלום Hello', true],
    ['Hello שלום', false],
    ['', false],
    ['50%', false],
  ])('"%s" starts right to left: %s', (text, expected) => {
    expect(startsRightToLeft(text)).toBe(expected);
  });

  test('is cut out of the words around it, with the spaces inside it', () => {
    expect(stretches('see שלום עולם (2013)')).toEqual([
      { text: 'see ', rightToLeft: false },
      { text: 'שלום עולם', rightToLeft: true },
      { text: ' (2013)', rightToLeft: false },
    ]);
  });

  test('nothing is lost by cutting, and no cut is empty', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ש', 'م', ' ', '.', '1', '👍', '\u200F') });
    fc.assert(
      fc.property(text, (value) => {
        const cut = stretches(value);
        expect(cut.map((stretch) => stretch.text).join('')).toBe(value);
        expect(cut.every((stretch) => stretch.text !== '')).toBe(true);
      }),
    );
  });

  test('a long text of right-to-left letters and spaces is cut at once', () => {
    const started = performance.now();
    stretches('ש '.repeat(16_000) + 'a');
    stretches('ש' + ' '.repeat(32_000) + 'a');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
