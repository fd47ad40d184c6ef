import { child, follow, parseXml, type XmlElement } from './xml';

/** Turns the colours of a file, which may be indexed or of the theme, into "#RRGGBB". */
export interface Colours {
  of(element: XmlElement | undefined): string | undefined;
  /** A colour of the theme by its name in drawings, e.g. "accent1". */
  named(name: string): string | undefined;
}

/** Order of the theme's colours by number: light and dark are swapped (ECMA-376, 18.8.3). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Names that drawings have for the text and background colours. */
const DRAWING_NAMES: Readonly<Record<string, string>> = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
};

/** The palette of Excel 97 (ECMA-376, 18.8.27); 0-7 repeat as 8-15, 64 and 65 are the window's own. */
const PALETTE =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080' +
  '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600' +
  '666699969696003366339966003300333300993300993366333399333333';

export function readColours(theme: string | undefined, styles: XmlElement): Colours {
  const scheme = theme ? follow(parseXml(theme, 'theme'), 'themeElements', 'clrScheme') : undefined;
  const themeColours = THEME_ORDER.map((name) => themeColour(child(scheme, name)));
  const own = follow(styles, 'colors', 'indexedColors')?.children.map((colour) =>
    sixDigits(colour.attributes['rgb']),
  );
  return {
    named: (name) => themeColours[THEME_ORDER.indexOf(DRAWING_NAMES[name] ?? name)],
    of: (element) => {
      if (!element) return undefined;
      const { rgb, theme: number, indexed, tint } = element.attributes;
      const plain =
        rgb !== undefined
          ? sixDigits(rgb)
          : number !== undefined
            ? themeColours[Number(number)]
            : indexed !== undefined
              ? (own?.[Number(indexed)] ?? paletteColour(Number(indexed)))
              : undefined;
      return plain === undefined ? undefined : tinted(plain, Number(tint ?? 0));
    },
  };
}

function themeColour(element: XmlElement | undefined): string | undefined {
  const colour = element?.children[0];
  return sixDigits(colour?.attributes['lastClr'] ?? colour?.attributes['val']);
}

function paletteColour(index: number): string | undefined {
  if (index === 64) return '#000000';
  if (index === 65) return '#FFFFFF';
  const at = (index < 8 ? index : index - 8) * 6;
  const digits = PALETTE.slice(at, at + 6);
  return digits.length === 6 ? `#${digits}` : undefined;
}

/** "FF00AA11" (with its opacity) or "00AA11" as "#00AA11". */
function sixDigits(value: string | undefined): string | undefined {
  const match = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(value ?? '');
  return match ? `#${(match[1] ?? '').toUpperCase()}` : undefined;
}

/** Lighter or darker by a share of its luminance (ECMA-376, 18.8.19). */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // Hue and saturation stay: each channel keeps its relative distance from the luminance.
  const spread = 1 - Math.abs(2 * light - 1) || 1;
  const saturation = (most - least) / spread;
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const scale = most === least ? 0 : chroma / (most - least);
  return `#${[red, green, blue]
    .map((channel) => wanted + (channel - light) * scale)
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0')
        .toUpperCase(),
    )
    .join('')}`;
}
