import { CELL_LINK, type CellLink } from '../cellLinks';
import type { IWorksheetData } from '../univer';
import { readRangeName } from '../../../src/xlsx/addresses';
import { attribute, child, childrenOf, type XmlElement } from '../../../src/xlsx/xml';

/**
 * Reads links on cells to places in the workbook. Others, out of the workbook or on several cells, stay in the
 * file as they are and are not looked at.
 */
export function readHyperlinks(root: XmlElement, cellData: IWorksheetData['cellData']): void {
  for (const element of childrenOf(child(root, 'hyperlinks'), 'hyperlink')) {
    const { location, display, tooltip } = element.attributes;
    const range = readRangeName(element.attributes['ref'] ?? '');
    const cell = range && cellData[range.startRow]?.[range.startColumn];
    if (!cell || location === undefined || attribute(element, 'id') !== undefined) continue;
    if (range.endRow > range.startRow || range.endColumn > range.startColumn) continue;
    const link: CellLink = {
      documentReference: location,
      ...(display === undefined ? {} : { textToDisplay: display }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    };
    cell.custom = { ...cell.custom, [CELL_LINK]: link };
  }
}
