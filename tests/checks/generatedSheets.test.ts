import { checkAll } from '../../src/checks/catalogue';
import type { GeneratedSheet } from '../../src/register/grid';
import { madeFromComment, readMadeFrom } from '../../src/register/madeFrom';
import { noFilter } from '../../src/register/published';
import { narrativeOf, summaryOf, typedOver, withGenerated } from './generated';
import type { Written } from './workbook';

const done = 'Fully implemented';
const open = 'Partially implemented or in progress';
const planned = 'At the planning stage';

const row = (ref: string, status: string, owner = 'Head of service', include = 'Yes') => [
  ref,
  `Review the plan ${ref}.`,
  status,
  owner,
  include,
];
const register = (...rows: string[][]): Written => ({
  recommendations: {
    headings: ['Ref', 'Recommendation', 'Status', 'Owner', 'Include in report'],
    rows,
  },
  evidence: [
    ['E01', 'R01', 'Reviewed in May 2013.'],
    ['E02', 'R02', 'A course was held.'],
  ],
  details: [['Reporting date', '31 October 2013']],
});
const threeRows = [row('R01', done), row('R02', open, 'Director'), row('R03', planned)];
const three = register(...threeRows);
const moved = register(row('R01', done), row('R02', done, 'Director'), row('R03', planned));
const more = register(...threeRows, row('R04', planned));
const onlyDirector = { ...noFilter, owners: ['Director'] };

const found = (code: string, written: Written, ...sheets: GeneratedSheet[]) =>
  checkAll(withGenerated(written, ...sheets))
    .filter((finding) => finding.code === code)
    .map(({ sheet, cell, message }) => ({ at: `${sheet}!${cell}`, message }));

describe('numbers of a generated sheet that differ from the grid', () => {
  it('are found in the Summary each at its number, when Excel has not calculated or somebody typed over it', () => {
    expect(found('BOOK-COUNTS', moved, summaryOf(three))).toEqual([
      {
        at: 'Summary!C5',
        message: 'The sheet “Summary” says 1 for “Fully implemented”, and the grid has 2.',
      },
      {
        at: 'Summary!C6',
        message:
          'The sheet “Summary” says 1 for “Partially implemented or in progress”, and the grid has 0.',
      },
    ]);
    expect(found('BOOK-COUNTS', more, summaryOf(three)).map(({ at }) => at)).toEqual([
      'Summary!C7',
      'Summary!C9',
    ]);
    const broken = typedOver(summaryOf(three), (value) => (value === 3 ? '#REF!' : value));
    expect(found('BOOK-COUNTS', three, broken)[0]!.message).toContain('says #REF! for “Total”');
  });

  it('are found in the Narrative’s table', () => {
    expect(found('BOOK-COUNTS', moved, narrativeOf(three)).map(({ message }) => message)).toEqual([
      'The sheet “Narrative” says 1 for “✓ Fully implemented”, and the grid has 2 among the recommendations that this report covers.',
      'The sheet “Narrative” says 1 for “◐ Partially implemented or in progress”, and the grid has 0 among the recommendations that this report covers.',
    ]);
    const typed = typedOver(narrativeOf(three), (value) =>
      String(value).startsWith('Total | ') ? 'Total | 30 | 100.0' : value,
    );
    expect(found('BOOK-COUNTS', three, typed)).toMatchObject([
      { message: expect.stringContaining('says 30 for “Total”') as string },
    ]);
  });

  it('are found in a report of some rows when these have changed', () => {
    const filtered = narrativeOf(three, onlyDirector);
    expect(found('BOOK-COUNTS', moved, filtered)).toHaveLength(2);
  });

  it.each([
    ['the sheets as they were made', three, [summaryOf(three), narrativeOf(three)]],
    ['a report of some rows only', three, [narrativeOf(three, onlyDirector)]],
    ['a report of some rows, when others have changed', more, [narrativeOf(three, onlyDirector)]],
    [
      'rows that are left out of the report',
      register(row('R01', done), row('R02', open, 'Director', 'No')),
      [narrativeOf(register(row('R01', done), row('R02', open, 'Director', 'No')))],
    ],
    ['a workbook without generated sheets', three, []],
    ['rows that were sorted', register(...[...threeRows].reverse()), [summaryOf(three)]],
    ['a sheet of the name with other things on it', three, [cleared(summaryOf(three))]],
  ] as [string, Written, GeneratedSheet[]][])('are not %s', (_, written, sheets) => {
    expect(found('BOOK-COUNTS', written, ...sheets)).toEqual([]);
  });
});

function cleared(sheet: GeneratedSheet): GeneratedSheet {
  return { ...sheet, values: [['Holiday rota']] };
}

describe('a generated sheet that is older than the grid', () => {
  const reworded: Written = {
    ...three,
    evidence: [['E01', 'R01', 'Reviewed again in June 2013.']],
  };
  const later: Written = { ...three, details: [['Reporting date', '30 November 2013']] };
  const statuses = [[done, '', 1, '#1E7B34', '✓', 'Yes', 'Yes', 'No']];

  it.each([
    ['the Narrative after evidence was reworded', reworded, narrativeOf(three), 'Narrative!A1'],
    ['the Narrative after a status moved', moved, narrativeOf(three), 'Narrative!A1'],
    ['the Narrative after a recommendation was added', more, narrativeOf(three), 'Narrative!A1'],
    ['the Summary after the reporting date', later, summaryOf(three), 'Summary!A1'],
    [
      'the Summary after a status was taken off',
      { ...three, statuses },
      summaryOf(three),
      'Summary!A1',
    ],
  ] as [string, Written, GeneratedSheet, string][])('is %s', (_, written, sheet, at) => {
    expect(found('BOOK-SHEET-OLD', written, sheet).map((one) => one.at)).toEqual([at]);
  });

  const { kind, sheet, top, left, values } = narrativeOf(three);
  const unknown = { kind, sheet, top, left, values };
  it.each([
    ['the Narrative as it was made', three, narrativeOf(three)],
    ['the Summary after a status moved: it counts by itself', moved, summaryOf(three)],
    ['a sheet of which nothing is known', moved, unknown],
    [
      'a report of some rows after the evidence of others',
      reworded,
      narrativeOf(three, { ...noFilter, statuses: [planned] }),
    ],
  ] as [string, Written, GeneratedSheet][])('is not %s', (_, written, generated) => {
    expect(found('BOOK-SHEET-OLD', written, generated)).toEqual([]);
  });
});

describe('what a sheet was made from', () => {
  it('comes back from the comment of its name, with any words in the filter', () => {
    const filter = { ...noFilter, statuses: ['<50%, rows {"'], owners: ['', 'Made from grid x'] };
    const made = { filter, grid: 'k3j9z' };
    expect(readMadeFrom(madeFromComment(made))).toEqual(made);
    expect(readMadeFrom(madeFromComment({ ...made, filter: noFilter }))).toEqual({
      filter: noFilter,
      grid: 'k3j9z',
    });
  });

  it('is not told where the filter does not fit, or somebody else wrote the comment', () => {
    const owners = Array.from({ length: 40 }, (_each, at) => `Head of service ${at}`);
    expect(madeFromComment({ filter: { ...noFilter, owners }, grid: 'a' })).toBe('');
    for (const comment of [
      '',
      'Our summary',
      'Made from grid ',
      'Made from grid a, rows {"x":1}',
    ]) {
      expect(readMadeFrom(comment)).toBeUndefined();
    }
  });
});
