import { createNodeSession } from '../../../preview/host/nodeSession';
import { createHeadless } from '../../../preview/workbook/liveWorkbook';
import { openXlsx } from '../../../preview/workbook/openXlsx';
import { changed, differingParts, handMade, textOf } from './support/files';

const SHEET = 'xl/worksheets/sheet1.xml';
const text = (cell: string, value: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = `<row r="1">${text('A1', 'here')}${text('B1', 'there')}${text('C1', 'outside')}</row>`;
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A place in the workbook, a link out of it, and one on two cells. */
const file = handMade(
  rows,
  `<hyperlinks><hyperlink ref="A1" location="'Sheet1'!B9" display="here"/><hyperlink ref="B1:B2" location="Sheet1!A1"/><hyperlink xmlns:r="${relationships}" ref="C1" r:id="rId9"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
);

const hyperlinks = (bytes: Uint8Array) =>
  [...textOf(bytes, SHEET).matchAll(/<hyperlink .*?ref="(\w+(?::\w+)?)".*?\/>/g)].map((m) => m[1]);

/** The hyperlink of a cell as an add-in reads it, in a file that is opened. */
async function linkOn(bytes: Uint8Array, address: string): Promise<unknown> {
  const live = await createHeadless(await openXlsx(bytes));
  const session = await createNodeSession(live);
  try {
    return await session.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange(address).load('hyperlink');
      await context.sync();
      return cell.hyperlink;
    });
  } finally {
    session.dispose();
    live.dispose();
  }
}

/** What an add-in does on the first sheet, and the file that is saved then. */
function after(bytes: Uint8Array, work: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  return changed(bytes, async (live) => {
    const session = await createNodeSession(live);
    await session.Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    session.dispose();
  });
}

describe('links on cells', () => {
  it('to a place in the workbook are read', async () => {
    expect(await linkOn(file, 'A1')).toMatchObject({ documentReference: "'Sheet1'!B9" });
  });

  it('are in the saved file to the byte where nothing changed', async () => {
    expect(differingParts(file, await changed(file, () => {}))).toEqual([]);
  });

  it('that an add-in sets are in the saved file, and are read again', async () => {
    const saved = await after(handMade(rows), (sheet) => {
      sheet.getRange('B1').hyperlink = {
        documentReference: `'Mary''s "list" & <more>'!C5`,
        textToDisplay: 'C5',
      };
    });
    expect(hyperlinks(saved)).toEqual(['B1']);
    expect(await linkOn(saved, 'B1')).toMatchObject({
      documentReference: `'Mary''s "list" & <more>'!C5`,
      textToDisplay: 'C5',
    });
  });

  it('that are taken away are gone, and the others stay as the file has them', async () => {
    const saved = await after(file, (sheet) => sheet.getRange('A1').clear('All'));
    expect(hyperlinks(saved)).toEqual(['B1:B2', 'C1']);
    expect(await linkOn(saved, 'A1')).toBeNull();
  });

  it('go with their cells when rows are inserted above', async () => {
    const saved = await after(handMade(rows), (sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'here' };
      sheet.getRange('1:1').insert('Down');
    });
    expect(hyperlinks(saved)).toEqual(['A2']);
  });

  it('without a cell in the file stay there unread', async () => {
    const blank = handMade(
      '',
      '<hyperlinks><hyperlink ref="D4" location="Sheet1!A1"/></hyperlinks>',
    );
    const saved = await after(blank, (sheet) => (sheet.getRange('A1').values = [['x']]));
    expect(hyperlinks(saved)).toEqual(['D4']);
  });

  it('stand where the schema wants them', async () => {
    const saved = await after(
      handMade(rows, '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>'),
      (sheet) => {
        sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'here' };
      },
    );
    expect(textOf(saved, SHEET)).toMatch(/<\/sheetData><hyperlinks>.*<\/hyperlinks><pageMargins/s);
  });
});
