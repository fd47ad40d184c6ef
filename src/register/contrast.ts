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

/** "#RRGGBB" from what a person typed: "#abc", "aabbcc", "#AABBCC". */
export function readColour(text: string): string | undefined {
  const digits = text.trim().replace(/^#/, '').toUpperCase();
  if (/^[0-9A-F]{6}$/.test(digits)) return `#${digits}`;
  if (/^[0-9A-F]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join('')}`;
  return undefined;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
