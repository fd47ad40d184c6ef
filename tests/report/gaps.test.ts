import { evidenceNeeded } from '../../src/report/gaps';
import { workbookOf } from '../checks/workbook';

describe('the evidence that statuses need', () => {
  const { register } = workbookOf({
    recommendations: [
      ['R01', 'Review the plan', 'Fully implemented'],
      ['R02', 'Train the staff', 'Partially implemented or in progress'],
      ['R03', 'Publish the results', 'Fully implemented'],
      ['R04', 'Ask the public', 'At the planning stage'],
      ['', 'Tell the staff', 'Fully implemented'],
      ['R06', 'Write to all', 'Somehow'],
    ],
    evidence: [
      ['E01', 'R01', 'Reviewed in May.'],
      ['E02', 'R02', ' '],
      ['E03', 'R03', '', 'E01'],
    ],
  });

  it('is there where it has words or a pointer, and missing where it is blank or there is none', () => {
    const { needing, without } = evidenceNeeded(register.recommendations, register);
    expect(needing.map(({ ref }) => ref)).toEqual(['R01', 'R02', 'R03', '']);
    expect(without.map(({ ref }) => ref)).toEqual(['R02', '']);
  });

  it('is counted of those that are asked for alone', () => {
    const { needing, without } = evidenceNeeded(register.recommendations.slice(0, 1), register);
    expect([needing.length, without.length]).toEqual([1, 0]);
  });
});
