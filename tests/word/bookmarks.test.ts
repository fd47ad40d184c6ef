import fc from 'fast-check';
import type { Block } from '../../src/report/document';
import { placeBookmarks } from '../../src/word/bookmarks';

function anchored(anchor: string, text = 'words', rows: string[] = []): Block {
  return { kind: 'paragraph', anchor, rows, runs: [{ text }] };
}

describe('bookmarks', () => {
  test('an anchor that Word takes is its own bookmark', () => {
    const { byAnchor } = placeBookmarks([anchored('R01'), anchored('rec_2')]);
    expect([...byAnchor].map(([anchor, { bookmark }]) => [anchor, bookmark])).toEqual([
      ['R01', 'R01'],
      ['rec_2', 'rec_2'],
    ]);
  });

  test.each(['1.1', 'R 1', '', 'é', 'x'.repeat(41), '"><w:p/>'])(
    'an anchor that Word refuses ("%s") gets a bookmark that it takes',
    (anchor) => {
      expect(placeBookmarks([anchored(anchor)]).byAnchor.get(anchor)?.bookmark).toBe('Target_1');
    },
  );

  test('anchors that differ only in case are kept apart, as Word would not', () => {
    const { byAnchor } = placeBookmarks([anchored('R1'), anchored('r1')]);
    expect(byAnchor.get('r1')?.bookmark).not.toMatch(/^r1$/i);
  });

  test('of two blocks with one anchor the first is the target', () => {
    const [first, second] = [anchored('R1', 'one'), anchored('R1', 'two')] as const;
    const { ofBlock } = placeBookmarks([first, second]);
    expect([ofBlock.has(first), ofBlock.has(second)]).toEqual([true, false]);
  });

  test.each([
    ['R1', 'R1 Text', 'R1'],
    ['R1', 'R12 Text', undefined],
    ['R1', 'R1', 'R1'],
    ['1.1', '1.1: Text', '1.1'],
    ['R1', 'Text R1', undefined],
  ])('a block of row %s that begins "%s" is bookmarked at %s', (ref, text, expected) => {
    const { byAnchor } = placeBookmarks([anchored('a', text, [ref])]);
    expect(byAnchor.get('a')?.ref).toBe(expected);
  });

  test('all bookmarks are valid and differ without regard to case', () => {
    const anchor = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[Rr][0-9]{1,2}$/),
      fc.constant('Target_1'),
    );
    fc.assert(
      fc.property(fc.array(anchor), (anchors) => {
        const names = [
          ...placeBookmarks(anchors.map((each) => anchored(each))).byAnchor.values(),
        ].map(({ bookmark }) => bookmark.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(names.every((name) => /^[a-z_][a-z0-9_]{0,39}$/.test(name))).toBe(true);
      }),
    );
  });
});
