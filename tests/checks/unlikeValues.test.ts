import { findingsIn } from './labelled/detection';

const codesOf = (text: string): string[] =>
  findingsIn({ family: 'figureUnalike', text, labels: [] }).map(({ code }) => code);

describe('values set against one another', () => {
  it.each([
    ['gross and net', 'Fees cost £2.1 million net, compared with £2.6 million gross a year ago.'],
    ['mean and median', 'The median wait is 12 days, compared with a mean of 19 days in 2012.'],
    ['posts and people', 'There are 58.6 FTE in the team, against a headcount of 74 in 2012.'],
    ['households and people', 'We helped 87 families, compared with 140 children the year before.'],
    ['each and all', 'A place costs £61 per night, as against £1.9 million in 2012/13.'],
    ['a day and a year', 'We have 23 at 30 September, against 97 over the course of 2012/13.'],
  ])('are not alike where they are %s', (_, text) => {
    expect(codesOf(text)).toContain('FIG-UNALIKE');
  });

  it.each([
    ['of one basis', 'Fees cost £2.1 million net, compared with £2.6 million net a year ago.'],
    [
      'both of both bases',
      'We have 12 people (10.5 FTE), compared with 11 people (9.8 FTE) in 2012.',
    ],
    ['of one kind', 'We helped 87 families, compared with 140 families the year before.'],
  ])('are alike where they are %s', (_, text) => {
    expect(codesOf(text)).not.toContain('FIG-UNALIKE');
  });

  it('give no change where they are not alike', () => {
    const text = 'The cost of a bed has come down from £710 a week to £2,900 a month.';
    expect(codesOf(text)).toContain('FIG-UNALIKE');
    expect(codesOf(text)).not.toContain('FIG-CHANGE');
  });
});
