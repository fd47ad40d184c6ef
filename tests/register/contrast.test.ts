import fc from 'fast-check';
import { contrast, fontOn, readColour, seenOnWhite } from '../../src/register/contrast';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0').toUpperCase()}`);

describe('contrast', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#FFFFFF', 1],
    // Known answers of the WCAG's own examples and of WebAIM's checker.
    ['#777777', '#FFFFFF', 4.48],
    ['#767676', '#FFFFFF', 4.54],
    ['#0000FF', '#FFFFFF', 8.59],
    ['#FF0000', '#FFFFFF', 4.0],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  it('is the same both ways, and between 1 and 21', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrast(one, other)).toBeLessThanOrEqual(21.001);
      }),
    );
  });
});

describe('the font on a fill', () => {
  it('is always at least 4.5:1', () => {
    fc.assert(
      fc.property(colour, (fill) =>
        expect(contrast(fontOn(fill), fill)).toBeGreaterThanOrEqual(4.5),
      ),
    );
  });
});

describe('the colour of a bar on white', () => {
  it.each([
    ['#005245', '#005245'],
    ['#FFFF00', '#9A9A00'],
    ['#FFC000', '#BC8D00'],
    ['#FFFFFF', '#949494'],
  ])('of the fill %s is %s', (fill, bar) => {
    expect(seenOnWhite(fill)).toBe(bar);
  });

  it('is always at least 3:1, and the fill itself where that is', () => {
    fc.assert(
      fc.property(colour, (fill) => {
        expect(contrast(seenOnWhite(fill), '#FFFFFF')).toBeGreaterThanOrEqual(3);
        if (contrast(fill, '#FFFFFF') >= 3) expect(seenOnWhite(fill)).toBe(fill);
      }),
    );
  });
});

describe('a colour that a person typed', () => {
  it.each([
    ['#00aa7f', '#00AA7F'],
    ['00AA7F', '#00AA7F'],
    [' #abc ', '#AABBCC'],
    ['green', undefined],
    ['#12345', undefined],
    ['', undefined],
  ])('%j reads %s', (text, read) => {
    expect(readColour(text)).toBe(read);
  });
});
