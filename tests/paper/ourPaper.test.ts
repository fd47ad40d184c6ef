import { paperFromDocx } from '../../src/paper/readDocx';
import { readPaper } from '../../src/paper/readPaper';
import { writeReport } from '../../src/report/narrative';
import { reportToDocx } from '../../src/word/reportToDocx';
import { managedHeadings, threeStatuses, workbookOf } from '../checks/workbook';
import { registerAfter } from './registerAfter';

const [full, partial, planning] = threeStatuses.map(([label]) => label) as [string, string, string];

/** A register with every column that the paper speaks of, its dates as the paper prints them. */
const { register } = workbookOf({
  recommendations: {
    headings: managedHeadings,
    rows: [
      ['R01', 'Review the plan', full, 'A. Head', '', '31 March 2026', '1 April 2026', ''],
      [
        'R02',
        'Train the staff',
        partial,
        'B. Lead',
        '31 March 2026',
        '30 April 2026',
        '',
        'Book rooms.\nAsk again.',
      ],
      ['R03', 'Tell the public', planning, '', '', 'June 2026', '', ''],
      ['R04', 'Ask the public', planning, 'C', '', '', '', 'Write.'],
    ],
  },
  evidence: [
    ['E01', 'R01', 'Reviewed.'],
    ['E02', 'R02', 'Trained.'],
    ['E03', 'R03', 'Owner: nobody. Due on a day.'],
  ],
  details: [
    ['Title', 'Follow-up'],
    ['Reporting date', '15 May 2026'],
    ['Summary', 'Much is done.'],
  ],
});

describe('a paper of ours', () => {
  it('is read back without what it works out, and with who, by when and what next', async () => {
    const paper = await paperFromDocx(await reportToDocx(writeReport(register)));
    const read = readPaper(paper);
    const again = registerAfter(read);
    const rows = (of: typeof register) =>
      of.recommendations.map(
        ({
          ref,
          recommendation,
          status,
          owner,
          originalDue,
          currentDue,
          completedOn,
          nextStep,
        }) => [ref, recommendation, status, owner, originalDue, currentDue, completedOn, nextStep],
      );
    expect(rows(again)).toEqual(rows(register));
    expect(again.evidence.map(({ evidence }) => evidence)).toEqual(
      register.evidence.map(({ evidence }) => evidence),
    );
    const values = read.details.filter(({ value }) => value !== '').map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['Follow-up', 'Much is done.', '15 May 2026']));
    expect(values.join('\n')).not.toMatch(/overdue|Bar chart|Of 4/);
  });
});
