import { createHeadless } from '../../../preview/workbook/liveWorkbook';
import { openXlsx } from '../../../preview/workbook/openXlsx';
import { putText } from '../../../preview/workbook/xlsx/pack';
import { edit, handMade, MAIN } from './support/files';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cell = (address: string, text: string) => `<c r="${address}" t="str"><v>${text}</v></c>`;

/** A workbook of two sheets: the open one is empty, the other has a table that is filtered. */
function filteredElsewhere(filterColumn: string): Uint8Array {
  return handMade('', '', (parts) => {
    const types = '[Content_Types].xml';
    const declare = (part: string, type: string) =>
      edit(
        parts,
        types,
        '</Types>',
        `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/></Types>`,
      );
    declare('/xl/worksheets/sheet2.xml', 'worksheet');
    declare('/xl/tables/table1.xml', 'table');
    edit(
      parts,
      'xl/workbook.xml',
      '</sheets>',
      '<sheet name="Actions" sheetId="2" r:id="rId99"/></sheets>',
    );
    edit(
      parts,
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rId99" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    );
    const rows = ['Status', 'open', 'done', 'open'].map(
      (text, at) =>
        `<row r="${at + 1}"${text === 'done' ? ' hidden="1"' : ''}>${cell(`A${at + 1}`, text)}</row>`,
    );
    putText(
      parts,
      'xl/worksheets/sheet2.xml',
      `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows.join('')}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    );
    putText(
      parts,
      'xl/worksheets/_rels/sheet2.xml.rels',
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
    );
    putText(
      parts,
      'xl/tables/table1.xml',
      `<?xml version="1.0"?><table xmlns="${MAIN}" id="1" name="Actions" displayName="Actions" ref="A1:A4"><autoFilter ref="A1:A4"><filterColumn colId="0">${filterColumn}</filterColumn></autoFilter><tableColumns count="1"><tableColumn id="1" name="Status"/></tableColumns></table>`,
    );
  });
}

describe('the filter of a table on a sheet that is not open', () => {
  it.each([
    ['values that are ticked', '<filters><filter val="open"/></filters>'],
    ['a condition', '<customFilters><customFilter val="o*"/></customFilters>'],
  ])('hides its rows from the start (%s)', async (_, filterColumn) => {
    const live = await createHeadless(await openXlsx(filteredElsewhere(filterColumn)));
    try {
      const sheet = live.book.getSheetByName('Actions')!.getSheet();
      expect([0, 1, 2, 3].map((row) => sheet.getRowVisible(row))).toEqual([
        true,
        true,
        false,
        true,
      ]);
    } finally {
      live.dispose();
    }
  });
});
