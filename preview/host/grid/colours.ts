import { excelError } from '../excelError';

/** The names of colours that are used; Excel takes all that HTML has. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  grey: '#808080',
  gray: '#808080',
};

/** A colour as an add-in gives it: #RRGGBB, RRGGBB or a name. */
export function takenColour(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const colour = hex ? `#${hex.toUpperCase()}` : NAMED[text.toLowerCase()];
  if (!colour) throw excelError('InvalidArgument');
  return colour;
}

/** A colour of the engine as Excel shows it. */
export function shownColour(colour: string | null | undefined | void): string | undefined {
  if (!colour) return undefined;
  const hex = /^#?([0-9a-f]{6})/i.exec(colour)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour);
  if (!parts) return NAMED[colour.toLowerCase()];
  const pair = (text: string | undefined) => Number(text).toString(16).padStart(2, '0');
  return `#${pair(parts[1])}${pair(parts[2])}${pair(parts[3])}`.toUpperCase();
}
