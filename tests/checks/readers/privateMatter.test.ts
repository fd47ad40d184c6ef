import { readSettings } from '../../../src/checks/checkSettings';
import { privateIn } from '../../../src/checks/readers/privateMatter';

const settings = readSettings([]);

describe('a number of people that is small', () => {
  it.each([
    ['Nine children were seen, of whom 2 had been excluded.', /2/],
    ['The pupils were asked, of whom two.', /of whom two/],
    ['By ethnicity: White British 41, Asian 3 and Black 2.', /3/],
  ])('is found in %j', (text, words) => {
    expect(privateIn(text, settings)).toMatch(words);
  });

  it.each([
    'Forty children were seen, of whom 12 came back for a second visit.',
    'The children were asked in the autumn, of whom 1,200 answered.',
    'By ethnicity: White British 3,200, Asian 1,450 and Black 2,310.',
  ])('is not read out of a large one: %j', (text) => {
    expect(privateIn(text, settings)).toBeUndefined();
  });
});
