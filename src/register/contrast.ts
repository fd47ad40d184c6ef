/**
 * Contrast as the Web Content Accessibility Guidelines measure it
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). Colours are "#RRGGBB".
 */

/** The contrast of two colours, from 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Black or white, whichever reads better on the fill: always at least 4.5:1, whatever the fill. */
export function fontOn(fill: string): '#000000' | '#FFFFFF' {
  return contrast('#000000', fill) >= contrast('#FFFFFF', fill) ? '#000000' : '#FFFFFF';
}

/** What shows something without words, such as a bar, is told from its ground from here on (WCAG 1.4.11). */
const leastOfShapes = 3;

/**
 * The colour of a bar on white: the fill itself where it can be seen there, else the same colour as
 * little darker as will do. Pale yellow has 1.1:1 on white.
 */
export function seenOnWhite(fill: string): string {
  const passes = (colour: string) => contrast(colour, '#FFFFFF') >= leastOfShapes;
  if (passes(fill)) return fill;
  let shares = { dark: 0, pale: 256 };
  while (shares.pale - shares.dark > 1) {
    const middle = (shares.dark + shares.pale) >> 1;
    shares = passes(darker(fill, middle))
      ? { ...shares, dark: middle }
      : { ...shares, pale: middle };
  }
  return darker(fill, shares.dark);
}

/** Each part of the colour so many 256ths of what it was. */
function darker(colour: string, share: number): string {
  const parts = partsOf(colour).map((part) => Math.floor((part * share) / 256));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** "#RRGGBB" from what a person typed: "#abc", "aabbcc", "#AABBCC". */
export function readColour(text: string): string | undefined {
  const digits = text.trim().replace(/^#/, '').toUpperCase();
  if (/^[0-9A-F]{6}$/.test(digits)) return `#${digits}`;
  if (/^[0-9A-F]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join('')}`;
  return undefined;
}

function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
