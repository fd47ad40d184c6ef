import { findingsOf } from './findings';
import type { Written } from './workbook';

const due = (text: string): Written => ({
  recommendations: {
    headings: ['Ref', 'Recommendation', 'Status', 'Current due'],
    rows: [['R01', 'Review the plan for the depot.', 'Partially implemented or in progress', text]],
  },
});

describe('the date of a text that can only be one day', () => {
  it('is said in the fix; a text that is no one day is asked for', () => {
    const [finding] = findingsOf('REC-DATE-TEXT', due('1 March 2014'));
    expect(finding!.fix).toContain('to the date 01/03/2014');
    const [vague] = findingsOf('REC-DATE-TEXT', due('end of March'));
    expect(vague!.fix).toMatch(/^Type the day into /);
    expect(vague!.message).toMatch(/“end of March” as text, and no day can be read from it\.$/);
  });
});
