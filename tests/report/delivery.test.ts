import { deliveryBlocks } from '../../src/report/delivery';
import { blockText } from '../../src/report/document';
import { dueDatesOf } from '../../src/register/due';
import { writeReport } from '../../src/report/narrative';
import { threeStatuses, workbookOf } from '../checks/workbook';

const [full, partial, planning] = threeStatuses.map(([label]) => label) as [string, string, string];

function registerOf(row: Readonly<Record<string, string>>, date = '15 May 2026') {
  const all = { Ref: 'R01', Recommendation: 'Review', Status: partial, ...row };
  return workbookOf({
    recommendations: { headings: Object.keys(all), rows: [Object.values(all)] },
    details: [['Reporting date', date]],
  }).register;
}

function saidOf(row: Readonly<Record<string, string>>, date?: string): string[] {
  const register = registerOf(row, date);
  const [recommendation] = register.recommendations;
  return deliveryBlocks(recommendation!, register, dueDatesOf(register)).map(blockText);
}

describe('who, by when and what next', () => {
  it('says nothing of columns that the workbook does not have', () => {
    expect(saidOf({})).toEqual([]);
  });

  it.each<[Record<string, string>, string]>([
    [{ Owner: 'Head of Service' }, 'Owner: Head of Service.'],
    [{ Owner: 'J. Smith Ltd.' }, 'Owner: J. Smith Ltd.'],
    [{ Owner: 'A\nB' }, 'Owner: A, B.'],
    [{ Owner: ' ' }, 'The owner is not supplied.'],
    [{ 'Current due': '30/06/2026' }, 'Due on 30 June 2026.'],
    [{ 'Current due': '15/05/2026' }, 'Due on 15 May 2026.'],
    [
      { 'Current due': '14/05/2026' },
      'Due on 14 May 2026. Overdue by one day at the reporting date.',
    ],
    [
      { 'Current due': '31/03/2026' },
      'Due on 31 March 2026. Overdue by 45 days at the reporting date.',
    ],
    [
      { 'Original due': '30/04/2026', 'Current due': '30/06/2026' },
      'Due on 30 June 2026, moved from 30 April 2026.',
    ],
    [{ 'Original due': '30/06/2026', 'Current due': '30 June 2026' }, 'Due on 30 June 2026.'],
    [{ 'Original due': '30/06/2026' }, 'Due on 30 June 2026.'],
    [{ 'Current due': 'March 2026' }, 'Due: March 2026. Overdue by 45 days at the reporting date.'],
    [{ 'Current due': 'Ongoing.' }, 'Due: Ongoing.'],
    [{ 'Current due': '' }, 'The due date is not supplied.'],
    [{ Status: full, 'Completed on': '01/05/2026' }, 'Completed on 1 May 2026.'],
    [
      { Status: full, 'Completed on': '01/05/2026', 'Current due': '31/03/2026' },
      'Completed on 1 May 2026; due on 31 March 2026.',
    ],
    [{ Status: full, 'Completed on': 'Spring' }, 'Completed: Spring.'],
    [{ Status: full, 'Completed on': '' }, 'The date of completion is not supplied.'],
    [{ 'Next step': 'Ask the board. Then act.' }, 'Next step: Ask the board. Then act.'],
    [{ 'Next step': '' }, 'The next step is not supplied.'],
  ])('%j: %s', (row, text) => {
    expect(saidOf(row)).toEqual([text]);
  });

  it('a recommendation that is complete is never overdue and lacks no next step', () => {
    expect(saidOf({ Status: full, 'Current due': '01/01/2020', 'Next step': '' })).toEqual([]);
  });

  it.each(['', 'soon'])('without a reporting date (“%s”) nothing is overdue', (date) => {
    expect(saidOf({ 'Current due': '01/01/2020' }, date)).toEqual(['Due on 1 January 2020.']);
  });
});

describe('what is overdue', () => {
  const lineOf = (due: readonly string[], date = '15 May 2026', status = planning) =>
    writeReport(
      workbookOf({
        recommendations: {
          headings: ['Ref', 'Recommendation', 'Status', 'Current due'],
          rows: due.map((day, at) => [`R${at + 1}`, 'Review', status, day]),
        },
        details: [['Reporting date', date]],
      }).register,
    ).blocks.find((block) => /overdue/.test(blockText(block)) && block.kind === 'paragraph');
  const many = (count: number) => Array<string>(count).fill('01/05/2026');

  it.each([
    [many(1), '15 May 2026', 'One recommendation is overdue at 15 May 2026: R1.'],
    [many(2), '15/05/2026', 'Two recommendations are overdue at 15 May 2026: R1 and R2.'],
    [many(3), '15/05/2026', 'Three recommendations are overdue at 15 May 2026: R1, R2 and R3.'],
    [
      many(14),
      '15/05/2026',
      '14 recommendations are overdue at 15 May 2026: R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12 and 2 more.',
    ],
    [['01/06/2026'], '15/05/2026', 'No recommendation is overdue at 15 May 2026.'],
    [
      many(1),
      '',
      'Which recommendations are overdue cannot be said, because the reporting date is not supplied.',
    ],
    [
      many(1),
      'mid May',
      'Which recommendations are overdue cannot be said, because the reporting date “mid May” is not a day of the calendar.',
    ],
  ])('%#: %s at %s', (due, date, text) => {
    const line = lineOf(due, date);
    expect(line && blockText(line)).toBe(text);
  });

  it('leads each ref to its recommendation, and knows its rows', () => {
    const line = lineOf(many(2));
    expect(line?.rows).toEqual(['R1', 'R2']);
    expect(line?.kind === 'paragraph' && line.runs.filter(({ to }) => to)).toHaveLength(2);
  });

  it('is not spoken of where no recommendation that is open has a date', () => {
    expect(lineOf(['', ''])).toBeUndefined();
    expect(lineOf(many(2), '15 May 2026', full)).toBeUndefined();
  });
});
