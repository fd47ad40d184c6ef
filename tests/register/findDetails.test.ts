import { detailFieldOf } from '../../src/register/detailFields';
import { findDetails } from '../../src/register/findDetails';
import { sheet } from './support/grids';

describe('a label', () => {
  it.each([
    ['Committee', 'committee'],
    ['COMMITTEE:', 'committee'],
    ['CMT Lead', 'lead'],
    ['Report Author', 'author'],
    ['Report Author and contact details:', 'author'],
    ['Tel no.', 'telephone'],
    ['Tel', 'telephone'],
    ['E-mail', 'email'],
    ['Subject Heading:', 'subjectHeading'],
    ['Policy context:', 'policyContext'],
    ['SUMMARY', 'summary'],
    ['RECOMMENDATIONS', 'recommendationsToMembers'],
    ['Financial implications and risks', 'financialImplications'],
    ['Legal Implications', 'legalImplications'],
    ['HR implications', 'humanResourcesImplications'],
    ['Human Resources implications and risks:', 'humanResourcesImplications'],
    ['Equalities implications and risks', 'equalitiesImplications'],
    ['BACKGROUND PAPERS', 'backgroundPapers'],
    ['Date of meeting', 'meetingDate'],
    ['As at', 'reportingDate'],
    ['Wards affected', undefined],
    ['', undefined],
  ])('%j is %s', (label, field) => {
    expect(detailFieldOf(label)).toBe(field);
  });
});

describe('report details', () => {
  const rows = [
    ['Committee report'],
    [],
    ['Committee:', 'Harbour committee'],
    ['Subject heading:', ''],
    ['Title', 'Lighthouses'],
    ['CMT Lead', ''],
    ['Name', 'the director'],
    ['Tel no.', '01234 567890'],
    ['Wards affected', 'All'],
    ['Background papers', 'The report.'],
    ['', 'The second report.'],
    [],
    ['A note', 'far below'],
  ];

  it.each([0, 3])('are found in any two columns beside one another (from column %d)', (column) => {
    const moved = rows.map((row) =>
      row.length === 0 ? [] : [...Array<string>(column).fill(''), ...row],
    );
    const found = findDetails(sheet('Cover', moved));
    expect(found?.details.map(({ field, label, value }) => [field ?? label, value])).toEqual([
      ['committee', 'Harbour committee'],
      ['subjectHeading', ''],
      ['title', 'Lighthouses'],
      ['lead', 'the director'],
      ['telephone', '01234 567890'],
      ['Wards affected', 'All'],
      ['backgroundPapers', 'The report.\nThe second report.'],
    ]);
    expect(found?.details[1]?.place).toEqual({ sheet: 'Cover', row: 3, column: column + 1 });
    expect(found?.fields).toBe(6);
  });

  it('are found beside merged labels, whose second cell is blank', () => {
    const merged = [
      ['Title', '', 'Lighthouses'],
      ['Committee', '', 'Harbour committee'],
      ['Summary', '', 'All is well.'],
    ];
    expect(findDetails(sheet('Cover', merged))?.details.map(({ value }) => value)).toEqual([
      'Lighthouses',
      'Harbour committee',
      'All is well.',
    ]);
  });

  it('keep a label of the officer’s own above the first field, but not the sheet’s title', () => {
    const found = findDetails(sheet('Cover', [['Details'], ['Ward', 'All'], ...rows.slice(2, 6)]));
    expect(found?.details[0]).toMatchObject({ field: undefined, label: 'Ward', value: 'All' });
  });

  it('give a field to the first of two labels that mean it', () => {
    const twice = [
      ['Title', 'One'],
      ['Report title', 'Two'],
      ['Committee', 'C'],
      ['Summary', 'S'],
    ];
    expect(
      findDetails(sheet('Cover', twice))?.details.map(({ field, label }) => field ?? label),
    ).toEqual(['title', 'Report title', 'committee', 'summary']);
  });

  it('show dates as texts', () => {
    const dated = sheet(
      'Cover',
      [
        ['Title', 'T'],
        ['Committee', 'C'],
        ['Meeting date', 41579],
      ],
      {
        formats: [
          ['@', '@'],
          ['@', '@'],
          ['@', 'dd/mm/yyyy'],
        ],
      },
    );
    expect(findDetails(dated)?.details[2]?.value).toBe('01/11/2013');
  });

  it('are not looked for in the rows of the list', () => {
    expect(findDetails(sheet('Cover', rows), { first: 0, last: 20 })).toBeUndefined();
  });

  it.each([
    [
      'a list of contacts',
      [
        ['Lead', 'A'],
        ['Telephone', '1'],
        ['Email', 'a@harbour.example'],
        ['Author', 'B'],
      ],
    ],
    [
      'two labels',
      [
        ['Title', 'A'],
        ['Summary', 'B'],
      ],
    ],
    [
      'a row of headings',
      [
        ['Title', 'Committee', 'Summary'],
        ['a', 'b', 'c'],
      ],
    ],
    ['nothing', []],
  ])('are not seen in %s', (_, sheetRows) => {
    expect(findDetails(sheet('Sheet', sheetRows))).toBeUndefined();
  });
});
