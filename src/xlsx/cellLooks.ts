import type { Colours } from './colours';
import { formatCode } from './numberFormats';
import { child, childrenOf, follow, type XmlElement } from './xml';

/** What of a cell's format plays a part in reading it. */
export interface CellLook {
  /** Excel's code of the number format. */
  readonly format: string;
  /** "#RRGGBB"; undefined where the cell is not filled. */
  readonly fill: string | undefined;
}

/** The cell formats of a workbook (cellXfs), by the numbers under which cells name them. */
export function readCellLooks(styles: XmlElement, colours: Colours): CellLook[] {
  const formats = customFormats(styles);
  const fills = childrenOf(child(styles, 'fills'), 'fill').map((fill) => readFill(fill, colours));
  return childrenOf(child(styles, 'cellXfs'), 'xf').map(({ attributes }) => ({
    format: formatCode(Number(attributes['numFmtId'] ?? 0), formats) ?? 'General',
    fill: fills[Number(attributes['fillId'] ?? 0)],
  }));
}

/** The number formats that a workbook adds to the built-in ones, by their numbers. */
export function customFormats(styles: XmlElement): Map<number, string> {
  return new Map(
    childrenOf(child(styles, 'numFmts'), 'numFmt').map((format) => [
      Number(format.attributes['numFmtId']),
      format.attributes['formatCode'] ?? '',
    ]),
  );
}

/** A cell's fill: of a pattern the colour that is seen most, of a gradient its first. */
export function readFill(fill: XmlElement, colours: Colours): string | undefined {
  const plain = child(fill, 'patternFill');
  if (plain) {
    const kind = plain.attributes['patternType'] ?? 'none';
    if (kind === 'none') return undefined;
    return colours.of(child(plain, kind === 'solid' ? 'fgColor' : 'bgColor'));
  }
  return colours.of(follow(fill, 'gradientFill', 'stop', 'color'));
}
