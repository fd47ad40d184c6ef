import fc from 'fast-check';
import { findPhrases } from '../../src/checks/wording/phrases';

const wordsOf = (text: string, phrases: readonly string[]) =>
  findPhrases(text, phrases).map(({ words }) => words);

describe('phrases in a text', () => {
  it.each([
    ['in any case', 'Fully done, and FULLY paid.', ['fully'], ['Fully', 'FULLY']],
    ['as whole words', 'Fullyish, unfully, fully.', ['fully'], ['fully']],
    ['the longest first', 'It is all but done, all of it.', ['all', 'all but'], ['all but', 'all']],
    ['with a hyphen for a blank', 'No-one and no one.', ['no one'], ['No-one', 'no one']],
    ['with either apostrophe', "It isn't, it isn’t.", ['isn’t'], ["isn't", 'isn’t']],
    ['that begin with a number', 'At 100% or 1100%.', ['100%'], ['100%']],
    ['that begin with a sign', '£ nil, and x£ nil.', ['£ nil'], ['£ nil']],
    ['not within one another', 'in due course', ['in due course', 'due course'], ['in due course']],
    ['none where none is listed', 'fully', [' ', ''], []],
  ])('are found %s', (_, text, phrases, found) => {
    expect(wordsOf(text, phrases)).toEqual(found);
  });

  it('stand where they are said to stand', () => {
    const word = fc.constantFrom('all', 'but', 'one', 'not', 'yet', 'é', '100%', ',', '-');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.array(word), fc.array(phrase), (text, phrases) => {
        const whole = text.join(' ');
        let end = 0;
        for (const { words, at } of findPhrases(whole, phrases)) {
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + words.length;
          expect(whole.slice(at, end)).toBe(words);
          expect(phrases.map((one) => one.replace(/[\s-]/g, ' '))).toContain(
            words.replace(/[\s-]/g, ' '),
          );
        }
      }),
    );
  });
});
