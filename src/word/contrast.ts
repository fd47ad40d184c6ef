/** Contrast as WCAG 2 measures it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */

/** "#1A2B3C" as Word writes it, "1A2B3C"; undefined for anything else that a cell may hold. */
export function wordColour(colour: string): string | undefined {
  return /^#?([0-9a-f]{6})$/i.exec(colour.trim())?.[1]?.toUpperCase();
}

/** Ratio of two colours, 1 to 21; each as six hexadecimal digits. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever reads better on the fill: the better of the two is never below 4.58. */
export function inkOn(fill: string): string {
  return contrast(fill, '000000') >= contrast(fill, 'FFFFFF') ? '000000' : 'FFFFFF';
}

function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
