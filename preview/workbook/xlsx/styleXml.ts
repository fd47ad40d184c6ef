import { BORDER_STYLES } from './styles';
import { escapeXml } from './splice';
import type { IBorderData, IStyleBase, IStyleData, Nullable } from '../univer';

/** Excel keeps the first two fills for itself: none, and the grey one. */
export const FIRST_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];

/** A fill of one colour, or none. */
export function fillXml(colour: Nullable<string>): string {
  return colour == null
    ? (FIRST_FILLS[0] as string)
    : `<fill><patternFill patternType="solid"><fgColor ${rgb(colour)}/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The four sides of a border; also those without a line are named. */
export function borderXml(border: Nullable<IBorderData>): string {
  const side = (name: string, key: 'l' | 'r' | 't' | 'b') => {
    const line = border?.[key];
    const style = BORDER_STYLES[line?.s ?? 0] ?? 'none';
    if (style === 'none') return `<${name}/>`;
    return `<${name} style="${style}"><color ${rgb(line?.cl.rgb ?? '#000000')}/></${name}>`;
  };
  return `<border>${side('left', 'l')}${side('right', 'r')}${side('top', 't')}${side('bottom', 'b')}</border>`;
}

/** What a format of conditional formatting says of the font: only what it changes. */
export function conditionalFontXml(style: IStyleBase): string {
  const text = [
    style.bl === undefined ? '' : `<b val="${style.bl ? 1 : 0}"/>`,
    style.it === undefined ? '' : `<i val="${style.it ? 1 : 0}"/>`,
    style.st?.s ? '<strike/>' : '',
    style.ul?.s ? '<u/>' : '',
    style.cl?.rgb == null ? '' : `<color ${rgb(style.cl.rgb)}/>`,
  ].join('');
  return text === '' ? '' : `<font>${text}</font>`;
}

/** How text is turned: 255 is upright letters one below the other, 91 to 180 are degrees downwards from 90 on. */
export function rotation({ tr }: IStyleData): string | undefined {
  if (tr?.v) return '255';
  const degrees = tr?.a ?? 0;
  if (degrees === 0) return undefined;
  return String(degrees < 0 ? -degrees : 90 + degrees);
}

/** "#RRGGBB", "#RGB" or "rgb(r,g,b)", as Univer's tools write colours, as the attribute of the file. */
export function rgb(colour: string): string {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  if (short)
    return rgb(
      `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`,
    );
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour);
  if (numbers) {
    const digits = numbers.slice(1, 4).map((value) => Number(value).toString(16).padStart(2, '0'));
    return rgb(`#${digits.join('')}`);
  }
  return `rgb="FF${colour.replace('#', '').slice(0, 6).toUpperCase()}"`;
}

/** Without those of other namespaces. */
export function plainAttributes(
  attributes: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.includes(':')));
}

/** An element with its attributes; an empty one closes itself. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inner: string,
): string {
  const text = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return inner === '' ? `<${name}${text}/>` : `<${name}${text}>${inner}</${name}>`;
}
