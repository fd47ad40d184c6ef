import type { WorkbookOutline } from '../../src/register/outline';
import { recogniseTables } from '../../src/register/tables';
import { sheetOf, whatToRead } from '../../src/register/whatToRead';

const recommendations = {
  name: 'Recommendations',
  sheet: 'Recommendations',
  headings: ['Ref', 'Recommendation', 'Status'],
};
const evidence = {
  name: 'Evidence',
  sheet: 'Evidence',
  headings: ['Ref', 'Recommendation ref', 'Evidence', 'See'],
};
const details = { name: 'ReportDetails', sheet: 'Report details', headings: ['Field', 'Value'] };
const statuses = {
  name: 'Statuses',
  sheet: 'Statuses',
  headings: ['Status', 'Meaning', 'Order', 'Colour'],
};
const record = {
  name: 'SetUpRecord',
  sheet: 'Set up record',
  headings: ['Kind', 'Sheet', 'Key', 'Ref', 'Column', 'Text'],
};
const all = [recommendations, evidence, details, statuses, record];

function outline(
  tables: WorkbookOutline['tables'],
  more: Partial<WorkbookOutline> = {},
): WorkbookOutline {
  const names = ['Action plan', 'Notes', 'Summary', ...tables.map(({ sheet }) => sheet)];
  return {
    sheets: [...new Set(names)].map((name) => ({ name, hidden: false })),
    tables,
    names: [],
    ...more,
  };
}

describe('a reading', () => {
  it('of a workbook without tables brings every sheet', () => {
    expect(whatToRead(outline([]))).toEqual({
      sheets: ['Action plan', 'Notes', 'Summary'],
      tables: [],
    });
  });

  it('after set up brings our tables, and the sheets that are neither ours nor generated', () => {
    const names = [
      { name: 'tracker_summary', formula: '=Summary!$A$1:$E$9' },
      { name: 'Tracker_Statuses', formula: '=Statuses[Status]' },
      { name: 'Total', formula: '=Notes!$A$1' },
    ];
    expect(whatToRead(outline(all, { names }))).toEqual({
      sheets: ['Action plan', 'Notes'],
      tables: all.map(({ name }) => name),
    });
  });

  it('of tables that nothing was copied for brings no sheet', () => {
    expect(whatToRead(outline(all.slice(0, 4))).sheets).toEqual([]);
  });

  it('of a workbook that lacks one of our tables brings the sheets that it may be made from', () => {
    expect(whatToRead(outline([recommendations, evidence])).sheets).toEqual([
      'Action plan',
      'Notes',
      'Summary',
    ]);
  });

  it('brings the sheet of a table that is not ours as a plain sheet', () => {
    const other = {
      name: 'Table1',
      sheet: 'Action plan',
      headings: ['Recommendation', 'Evidence'],
    };
    expect(whatToRead(outline([other]))).toEqual({
      sheets: ['Action plan', 'Notes', 'Summary'],
      tables: [],
    });
  });
});

describe('our tables', () => {
  const found = (tables: { name: string; headings: string[] }[]) =>
    Object.fromEntries(
      Object.entries(recogniseTables(tables)).map(([kind, one]) => [kind, tables[one!.at]?.name]),
    );

  it('are recognised by their headings, whatever they are called and in whatever order the columns are', () => {
    expect(
      found([
        { name: 'Table7', headings: ['Lead', 'RAG status', 'Rec no', 'Finding'] },
        { name: 'Table8', headings: ['Evidence', 'Rec no', 'ID', 'Where held'] },
      ]),
    ).toEqual({ recommendations: 'Table7', evidence: 'Table8' });
  });

  it.each([
    ['our name', ['Plan', 'Recommendations'], 'Recommendations'],
    ['a name that begins with ours', ['Plan', 'Recommendations2'], 'Recommendations2'],
    ['the first', ['Plan', 'Plan2'], 'Plan'],
  ])('among several alike go by %s', (_, names, name) => {
    const tables = names.map((one) => ({
      name: one,
      headings: ['Ref', 'Recommendation', 'Status'],
    }));
    expect(found(tables)).toEqual({ recommendations: name });
  });

  it('go by the most columns where no name tells', () => {
    expect(
      found([
        { name: 'A', headings: ['Ref', 'Recommendation', 'Status'] },
        { name: 'B', headings: ['Ref', 'Recommendation', 'Status', 'Owner', 'Due'] },
      ]),
    ).toEqual({ recommendations: 'B' });
  });

  it('are not recognised without a required column', () => {
    expect(
      found([
        { name: 'Recommendations', headings: ['Recommendation', 'Status'] },
        { name: 'Evidence', headings: ['Ref', 'Recommendation', 'Evidence'] },
        { name: 'Statuses', headings: ['Status', 'Meaning'] },
      ]),
    ).toEqual({});
  });

  it('with the evidence beside the recommendations is the table of recommendations', () => {
    expect(
      found([{ name: 'Plan', headings: ['No.', 'Recommendation', 'Status', 'Evidence'] }]),
    ).toEqual({ recommendations: 'Plan' });
  });
});

describe('the sheet of a reference', () => {
  it.each([
    ['=Summary!$A$1:$E$9', 'Summary'],
    ["='Report details'!A1", 'Report details'],
    ["='The officer''s! list'!A1", "The officer's! list"],
    ['=Statuses[Status]', undefined],
    ['=#REF!', '#REF'],
    ['="a text"', undefined],
    ['', undefined],
  ])('%s is %s', (formula, name) => {
    expect(sheetOf(formula)).toBe(name);
  });
});
