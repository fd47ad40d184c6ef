import type { Finding } from '../../src/checks/finding';
import { layOutFindings, layOutNotice, mostLinks } from '../../src/checks/findingsSheet';
import { contrast } from '../../src/register/contrast';

const finding: Finding = {
  code: 'STATUS-BLANK',
  severity: 'error',
  title: 'Recommendation without a status',
  sheet: 'Recommendations',
  cell: 'C5',
  ref: '1.10',
  message: 'Recommendation 1.10 has no status.',
  fix: 'Choose a status.',
};

const texts = (findings: readonly Finding[]) =>
  layOutFindings(findings).rows.map((row) => row.map(({ text }) => text));

describe('the Findings sheet', () => {
  it('has a row for each finding, below what it is and how many there are', () => {
    expect(texts([finding, { ...finding, severity: 'warning', cell: 'C6' }])).toEqual([
      ['Findings'],
      [
        'Not ready for committee: 1 error, 1 warning, no notes. Errors have to be put right before the report is published.',
      ],
      [
        'This is what Check found when it was last chosen; it is written again each time. Choose a cell’s address to go there.',
      ],
      [],
      ['Severity', 'Finding', 'Sheet', 'Cell', 'Ref', 'What was found', 'What to do'],
      [
        '■ Error',
        'Recommendation without a status',
        'Recommendations',
        'C5',
        '1.10',
        'Recommendation 1.10 has no status.',
        'Choose a status.',
      ],
      expect.arrayContaining(['▲ Warning', 'C6']) as string[],
    ]);
  });

  it('says so when there are none', () => {
    expect(texts([])).toEqual([
      ['Findings'],
      ['Nothing was found: every check passed.'],
      ['This is what Check found when it was last chosen; it is written again each time.'],
    ]);
  });

  it('tells of errors only where there are some', () => {
    expect(texts([{ ...finding, severity: 'info' }])[1]).toEqual([
      'Ready for committee: no errors, no warnings, 1 note.',
    ]);
  });

  it('counts what is accepted, and lists it below what is asked, with name, day and reason', () => {
    const accepted = {
      ...{ row: 1, code: 'C', sheet: 'S', ref: '1', column: 'Status', words: '', text: '' },
      ...{ by: 'Lead officer', on: '22/11/2026', reason: 'Agreed with the chair.' },
    };
    const rows = texts([{ ...finding, severity: 'warning', accepted }, finding]);
    expect(rows[1]![0]).toContain('1 error, no warnings, no notes, 1 accepted.');
    expect(rows.slice(5).map((row) => row.at(-1))).toEqual([
      'Choose a status.',
      undefined,
      '1 finding accepted with a reason, asked again when the text of the cell changes',
      'Accepted by, and why',
      'Accepted by Lead officer on 22/11/2026: Agreed with the chair.',
    ]);
  });

  it('leads from the address to the cell, and knows the row that a finding is about', () => {
    const [row] = layOutFindings([finding]).rows.slice(5);
    expect(row![3]!.link).toEqual({ sheet: 'Recommendations', cell: 'C5' });
    expect(row![4]!.rows).toEqual(['1.10']);
    expect(row!.filter(({ link }) => link)).toHaveLength(1);
  });

  it('tells severities by shape, word and colour, with text that can be read on it', () => {
    const looks = (['error', 'warning', 'info'] as const).map((severity) => {
      const [cell] = layOutFindings([{ ...finding, severity }]).rows[5]!;
      expect(contrast(cell!.colour!.fill, cell!.colour!.font)).toBeGreaterThanOrEqual(4.5);
      return { shape: cell!.text![0], word: cell!.text!.slice(2), fill: cell!.colour!.fill };
    });
    for (const key of ['shape', 'word', 'fill'] as const) {
      expect(new Set(looks.map((look) => look[key])).size).toBe(3);
    }
  });

  it('writes every text as text', () => {
    const { rows } = layOutFindings([{ ...finding, ref: '=1+1', message: '1/2' }]);
    expect(rows.flat().some((cell) => 'formula' in cell || 'number' in cell)).toBe(false);
  });

  it('has thousands of findings, but no more links than a person could follow, and says so', () => {
    const { rows } = layOutFindings(Array.from({ length: mostLinks + 1 }, () => finding));
    expect(rows.flat().filter(({ link }) => link)).toHaveLength(mostLinks);
    expect(rows).toHaveLength(5 + mostLinks + 1);
    expect(rows[2]![0]!.text).toContain('only the first 2,000 lead to their cells');
  });

  it.each([
    [
      ['evidence', 'statuses', 'details'],
      'a table of evidence, a list of statuses or the report’s details',
    ],
    [['statuses'], 'a list of statuses'],
  ] as const)('says what could not be checked without %j', (without, words) => {
    const { rows } = layOutFindings([], without);
    expect(rows.map(([first]) => first!.text).slice(1)).toEqual([
      'Nothing was found.',
      expect.stringContaining('This is what Check found'),
      `Not everything could be checked: this workbook does not have ${words} yet. Choose Show pane on the Home tab to add what is not there.`,
    ]);
  });
});

describe('a Findings sheet with something to tell and no findings yet', () => {
  it('begins with that, in the columns that the findings will have', () => {
    const { rows, columns, name } = layOutNotice('There is a list.');
    expect(name).toBe('Findings');
    expect(columns).toEqual(layOutFindings([finding]).columns);
    expect(rows.map(([first]) => first!.text)).toEqual([
      'There is a list.',
      'Choose Check on the Home tab to list the findings here.',
    ]);
  });
});
