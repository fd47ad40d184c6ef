import fc from 'fast-check';
import { allMatches } from '../../../src/checks/wording/allMatches';

it('gives the matches that String.matchAll gives', () => {
  const patterns = [/\d+/gu, /(a+)(b)?/giu, /(?<=a)|b*/gu, /x*/g, /./gu];
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', 'b', '1', '2', 'x', ' ', '😀') }),
      fc.constantFrom(...patterns),
      (text, pattern) => {
        const shown = (matches: Iterable<RegExpMatchArray>) =>
          Array.from(matches, (match) => [match.index, ...match]);
        expect(shown(allMatches(text, pattern))).toEqual(shown(text.matchAll(pattern)));
      },
    ),
  );
});
