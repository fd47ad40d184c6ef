import { cellsOf, findingsOf } from './findings';

const all = [
  ['Committee', 'Children’s Committee'],
  ['Reporting date', '31 October 2025'],
  ['Subject heading', 'Progress'],
  ['Title', 'Follow up'],
  ['Lead', 'Director'],
  ['Report author', 'Performance officer'],
  ['Policy context', 'The plan'],
  ['Financial implications', 'None'],
  ['Legal implications', 'None'],
  ['Human resources implications', 'None'],
  ['Equalities implications', 'None'],
];
const without = (label: string) => all.filter(([field]) => field !== label);
const blanking = (label: string) =>
  all.map(([field, value]) => [field!, field === label ? '  ' : value!]);

describe('report details', () => {
  it('that are all there are nothing to speak of', () => {
    expect(cellsOf('DET-BLANK', { details: all })).toEqual([]);
  });

  it.each([
    ['Title', 'DET-BLANK', 'error'],
    ['Lead', 'DET-BLANK', 'error'],
    ['Report author', 'DET-BLANK', 'error'],
    ['Subject heading', 'DET-BLANK', 'error'],
    ['Policy context', 'DET-BLANK', 'error'],
    ['Committee', 'DET-COMMITTEE-BLANK', 'warning'],
    ['Reporting date', 'DET-REPORTING-DATE-BLANK', 'warning'],
  ])(
    '%s: blank is %s (%s), at the cell of its value or, without a row, at the heading',
    (label, code, severity) => {
      const row = all.findIndex(([field]) => field === label) + 2;
      expect(findingsOf(code, { details: blanking(label) })).toMatchObject([
        {
          severity,
          sheet: 'Report details',
          cell: `B${row}`,
          message: `“${label}” has no value.`,
          fix: `Type it into B${row}. Until then the report says that it is not supplied.`,
        },
      ]);
      expect(findingsOf(code, { details: without(label) })).toMatchObject([
        { severity, cell: 'A1', message: `The report details have no row for “${label}”.` },
      ]);
    },
  );

  it.each([
    ['Financial', 'the finance adviser'],
    ['Legal', 'the legal adviser'],
    ['Human resources', 'the human resources adviser'],
    ['Equalities', 'the equalities adviser'],
  ])('%s implications that are blank ask %s for a statement', (area, adviser) => {
    const label = `${area} implications`;
    const row = all.findIndex(([field]) => field === label) + 2;
    const fix = `Ask ${adviser} for a statement, and put it into B${row} with the adviser’s name. Until then the report says that it is not supplied.`;
    expect(findingsOf('DET-IMPLICATION-BLANK', { details: blanking(label) })).toMatchObject([
      { severity: 'error', cell: `B${row}`, message: `“${label}” has no value.`, fix },
    ]);
    expect(findingsOf('DET-IMPLICATION-BLANK', { details: all })).toEqual([]);
  });

  it.each(['Meeting date', 'Telephone', 'Email', 'Summary', 'Background papers'])(
    '%s may be blank',
    (label) => {
      const details = [...all, [label, '']];
      for (const code of ['DET-BLANK', 'DET-COMMITTEE-BLANK', 'DET-REPORTING-DATE-BLANK']) {
        expect(cellsOf(code, { details })).toEqual([]);
      }
    },
  );

  it('are found under the officer’s own labels, and where the table stands', () => {
    const details = {
      sheet: 'Report details (tracker)',
      top: 4,
      left: 1,
      headings: ['Field', 'Value'],
      rows: all.map(([field]) => [
        field === 'Lead' ? 'CMT Lead:' : field!,
        field === 'Lead' ? '' : 'x',
      ]),
    };
    expect(findingsOf('DET-BLANK', { details })).toMatchObject([
      { sheet: 'Report details (tracker)', cell: 'C10', message: '“CMT Lead:” has no value.' },
    ]);
  });

  it('that stand twice are there when one of the two has a value', () => {
    expect(cellsOf('DET-BLANK', { details: [['Title', ''], ...all] })).toEqual([]);
  });

  it('are nothing to speak of where there is no table of them', () => {
    expect(cellsOf('DET-BLANK', {})).toEqual([]);
  });
});
