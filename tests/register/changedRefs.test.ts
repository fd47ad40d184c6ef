import { changedRefs } from '../../src/register/changedRefs';
import { workbookOf, type Written } from '../checks/workbook';

const plan: Written = {
  recommendations: [
    ['R01', 'Review the plan', 'Fully implemented'],
    ['R02', 'Train the staff', 'At the planning stage'],
    ['R03', 'Publish the results', 'At the planning stage'],
  ],
  evidence: [['E01', 'R01', 'Reviewed in May.']],
};
const of = (written: Written) => workbookOf(written).register;
const [first, second, third] = plan.recommendations as string[][];

describe('what has changed between two readings', () => {
  it.each([
    ['nothing, where nothing has', {}, []],
    [
      'what says something else',
      { recommendations: [first, [...second!.slice(0, 2), ''], third] },
      ['R02'],
    ],
    ['what was put in another order is as it was', { recommendations: [third, second, first] }, []],
    ['what is new', { recommendations: [first, second, third, ['R04', 'Tell all', '']] }, ['R04']],
    ['what is gone', { recommendations: [first, third] }, ['R02']],
    [
      'that whose evidence says something else',
      { evidence: [['E01', 'R01', 'Reviewed in June.']] },
      ['R01'],
    ],
    [
      'both, where evidence goes from one to another',
      { evidence: [['E01', 'R03', 'Reviewed in May.']] },
      ['R01', 'R03'],
    ],
  ])('names %s', (_name, part, refs) => {
    expect(changedRefs(of(plan), of({ ...plan, ...part } as Written))).toEqual(refs);
  });
});
