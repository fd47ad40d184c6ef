import { putText } from './pack';
import { type Parts } from '../../../src/xlsx/parts';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const WORKSHEET_TYPE = `${TYPES}.worksheet+xml`;
export const STYLES_TYPE = `${TYPES}.styles+xml`;
export const TABLE_TYPE = `${TYPES}.table+xml`;

/** A sheet with nothing on it. */
export const BLANK_SHEET =
  `${HEADER}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

/** Formats of a new workbook: Calibri 11, as Excel has had it for years. */
export const BLANK_STYLES =
  `${HEADER}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill>` +
  `<fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `</styleSheet>`;

/** The parts of a workbook with one empty sheet, `Sheet1`. */
export function blankParts(): Parts {
  const parts: Parts = new Map();
  putText(
    parts,
    '[Content_Types].xml',
    `${HEADER}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${WORKSHEET_TYPE}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`,
  );
  putText(
    parts,
    '_rels/.rels',
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  putText(
    parts,
    'xl/workbook.xml',
    `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews>` +
      `<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  putText(
    parts,
    'xl/_rels/workbook.xml.rels',
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
  );
  putText(parts, 'xl/worksheets/sheet1.xml', BLANK_SHEET);
  putText(parts, 'xl/styles.xml', BLANK_STYLES);
  return parts;
}
