/**
 * What the fill of a cell says where its text says nothing: the colours that officers name, in
 * their words. Colours are "#RRGGBB".
 */
export type FillWord = 'Red' | 'Amber' | 'Yellow' | 'Green' | 'Blue' | 'Purple' | 'Grey';

/** Hues in degrees, each up to the one given. Excel's own orange (#FFC000) is what officers call amber. */
const hues: readonly (readonly [upTo: number, word: FillWord])[] = [
  [18, 'Red'],
  [52, 'Amber'],
  [70, 'Yellow'],
  [170, 'Green'],
  [255, 'Blue'],
  [325, 'Purple'],
  [360, 'Red'],
];

/** Paler than this is white paper or a band that helps the eye along the row. */
const palest = 0.9;
const darkest = 0.08;

/** The colour's word; nothing for white, for what is nearly white, and for black. */
export function fillWord(colour: string): FillWord | undefined {
  const digits = /^#([0-9A-F]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return undefined;
  const [red, green, blue] = [0, 2, 4].map(
    (at) => parseInt(digits.slice(at, at + 2), 16) / 255,
  ) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (lightness > palest || lightness < darkest) return undefined;
  if (spread < 0.08) return lightness > 0.85 ? undefined : 'Grey';
  const turn =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return hues.find(([upTo]) => turn * 60 <= upTo)?.[1] ?? 'Red';
}

/** Fills of cells by `fillKey`; a cell without a fill of its own is not in it. */
export type Fills = Readonly<Record<string, string>>;

export function fillKey(row: number, column: number): string {
  return `${row},${column}`;
}
