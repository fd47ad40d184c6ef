import fc from 'fast-check';
import { contrast, inkOn, wordColour } from '../../src/word/contrast';

describe('contrast', () => {
  test.each([
    ['000000', 'FFFFFF', 21],
    ['FFFFFF', 'FFFFFF', 1],
    ['777777', 'FFFFFF', 4.48],
    ['767676', 'FFFFFF', 4.54],
    ['FF0000', 'FFFFFF', 4.0],
  ])('of %s and %s is %d to 1', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBeCloseTo(expected, 2);
  });

  test('black or white reads at 4.5 to 1 on every colour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const fill = number.toString(16).padStart(6, '0').toUpperCase();
        expect(contrast(fill, inkOn(fill))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test.each([
    ['#1a2b3c', '1A2B3C'],
    [' 1A2B3C ', '1A2B3C'],
    ['#abc', undefined],
    ['red', undefined],
    ['', undefined],
  ])('"%s" is Word’s colour %s', (text, expected) => {
    expect(wordColour(text)).toBe(expected);
  });
});
