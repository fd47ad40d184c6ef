import { BooleanNumber, type IBorderData, type IStyleBase, type IStyleData } from '../univer';
import { indentedBy } from '../indent';
import { customFormats, readFill } from '../../../src/xlsx/cellLooks';
import type { Colours } from '../../../src/xlsx/colours';
import { formatCode } from '../../../src/xlsx/numberFormats';
import { attribute, child, childrenOf, flag, type XmlElement } from '../../../src/xlsx/xml';

/** The formats of a workbook, by the numbers under which cells and conditional formats name them. */
export interface Styles {
  /** Cell formats (cellXfs). The first is the one of cells that name none. */
  readonly cells: readonly CellFormat[];
  /** Formats of conditional formatting (dxfs). */
  readonly conditional: readonly IStyleBase[];
}

export interface CellFormat {
  readonly style: IStyleData;
  /** The cell shows an apostrophe when it is edited: what stands in it is text whatever it looks like. */
  readonly quotePrefix: boolean;
}

/** Names of line styles in the order of Univer's numbers for them. */
export const BORDER_STYLES = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  centerContinuous: 2,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3, justify: 1 };
const WRAP = 3;

export function readStyles(root: XmlElement, colours: Colours): Styles {
  const formats = customFormats(root);
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, colours));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, colours));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) =>
    readBorder(border, colours),
  );
  return {
    cells: childrenOf(child(root, 'cellXfs'), 'xf').map((format) => {
      const numberOf = (name: string) => Number(format.attributes[name] ?? 0);
      return {
        quotePrefix: flag(format.attributes['quotePrefix']),
        style: {
          ...fonts[numberOf('fontId')],
          ...background(fills[numberOf('fillId')]),
          ...lines(borders[numberOf('borderId')]),
          ...pattern(formatCode(numberOf('numFmtId'), formats)),
          ...readAlignment(child(format, 'alignment')),
        },
      };
    }),
    conditional: childrenOf(child(root, 'dxfs'), 'dxf').map((format) => ({
      ...readFont(child(format, 'font'), colours),
      ...background(readConditionalFill(child(format, 'fill'), colours)),
      ...lines(readBorder(child(format, 'border'), colours)),
      ...pattern(child(format, 'numFmt')?.attributes['formatCode']),
    })),
  };
}

function readFont(font: XmlElement | undefined, colours: Colours): IStyleBase {
  if (!font) return {};
  const style: IStyleBase = {};
  const family = child(font, 'name')?.attributes['val'];
  const size = child(font, 'sz')?.attributes['val'];
  const colour = colours.of(child(font, 'color'));
  if (family !== undefined) style.ff = family;
  if (size !== undefined) style.fs = Number(size);
  if (colour !== undefined) style.cl = { rgb: colour };
  if (isOn(child(font, 'b'))) style.bl = BooleanNumber.TRUE;
  if (isOn(child(font, 'i'))) style.it = BooleanNumber.TRUE;
  if (isOn(child(font, 'strike'))) style.st = { s: BooleanNumber.TRUE };
  const underline = child(font, 'u');
  if (underline && underline.attributes['val'] !== 'none') style.ul = { s: BooleanNumber.TRUE };
  const raised = child(font, 'vertAlign')?.attributes['val'];
  if (raised === 'subscript') style.va = 2;
  if (raised === 'superscript') style.va = 3;
  return style;
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element.attributes['val'], true);
}

/** Conditional formats keep a solid fill in the background colour and may leave out that it is solid. */
function readConditionalFill(fill: XmlElement | undefined, colours: Colours): string | undefined {
  const plain = child(fill, 'patternFill');
  if (!plain || plain.attributes['patternType'] === 'none') return undefined;
  return colours.of(child(plain, 'bgColor')) ?? colours.of(child(plain, 'fgColor'));
}

function readBorder(border: XmlElement | undefined, colours: Colours): IBorderData {
  const data: IBorderData = {};
  const sides = { t: ['top'], b: ['bottom'], l: ['left', 'start'], r: ['right', 'end'] } as const;
  for (const [key, names] of Object.entries(sides)) {
    const side = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const kind = BORDER_STYLES.indexOf((side?.attributes['style'] ?? 'none') as 'none');
    if (side && kind > 0) {
      data[key as keyof typeof sides] = {
        s: kind,
        cl: { rgb: colours.of(child(side, 'color')) ?? '#000000' },
      };
    }
  }
  return data;
}

function readAlignment(alignment: XmlElement | undefined): IStyleData {
  if (!alignment) return {};
  const style: IStyleData = {};
  const horizontal = HORIZONTAL[attribute(alignment, 'horizontal') ?? ''];
  const vertical = VERTICAL[attribute(alignment, 'vertical') ?? ''];
  if (horizontal !== undefined) style.ht = horizontal;
  if (vertical !== undefined) style.vt = vertical;
  const indent = Number(alignment.attributes['indent'] ?? 0);
  if (indent > 0) Object.assign(style, indentedBy(indent));
  if (flag(alignment.attributes['wrapText'])) style.tb = WRAP;
  const rotation = Number(alignment.attributes['textRotation'] ?? 0);
  // 91-180 turn downwards; 255 stacks the letters (ECMA-376, 18.8.1). Univer counts downwards.
  if (rotation === 255) style.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (rotation > 0) style.tr = { a: rotation > 90 ? rotation - 90 : -rotation };
  return style;
}

function background(colour: string | undefined): IStyleBase {
  return colour === undefined ? {} : { bg: { rgb: colour } };
}

function lines(border: IBorderData | undefined): IStyleBase {
  return border && Object.keys(border).length > 0 ? { bd: border } : {};
}

function pattern(code: string | undefined): IStyleBase {
  return code === undefined || code.toLowerCase() === 'general' ? {} : { n: { pattern: code } };
}
