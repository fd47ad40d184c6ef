import type { Block } from '../../src/report/document';
import { flow } from '../../src/word/flow';
import { evidence, heading3, item, labelled, section, words } from './sampleReport';

const committee: Block = { kind: 'heading', level: 1, rows: [], runs: [{ text: 'Committee' }] };
const table: Block = { kind: 'table', caption: '', headings: ['A'], body: [], rows: [] };

describe('the place of a block among its neighbours', () => {
  test.each<[string, Block[], string]>([
    ['labels under the committee', [committee, labelled('Title', 'x'), section('S')], '.c.'],
    ['labels without a committee', [labelled('Title', 'x'), section('S')], 'c.'],
    ['labels and nothing else', [labelled('Title', 'x'), labelled('Lead', 'y')], 'cc'],
    ['labels in a later section', [committee, section('S'), labelled('Legal', 'x')], '...'],
    ['a report without labels', [committee, section('S'), words('x')], '...'],
  ])('cover: %s', (_name, blocks, expected) => {
    const cover = flow(blocks).map((placed) => (placed.cover ? 'c' : '.'));
    expect(cover.join('')).toBe(expected);
  });

  test('paragraphs that carry a value of the cover on are put with its label', () => {
    const placed = flow([
      committee,
      labelled('Author', 'Head'),
      words('1'),
      words('2'),
      section('S'),
    ]);
    expect(placed.map(({ block }) => block.kind)).toEqual(['heading', 'labelled', 'heading']);
    expect(placed[1]?.continued.map(({ runs }) => runs[0]?.text)).toEqual(['1', '2']);
  });

  test.each<[string, Block[], string]>([
    ['evidence after its lead-in', [item('R1', 'x'), evidence(), words('a'), words('b')], '.uu'],
    ['each recommendation has its own', [item('R1', 'x'), words('a'), item('R2', 'y')], '.u.'],
    ['a heading ends it', [item('R1', 'x'), heading3('Next'), words('a')], '...'],
    ['a table ends it', [item('R1', 'x'), table, words('a')], '...'],
    ['nothing before the first', [words('a'), item('R1', 'x')], '..'],
  ])('under a recommendation: %s', (_name, blocks, expected) => {
    const under = flow(blocks).map((placed) => (placed.underItem ? 'u' : '.'));
    expect(under.join('')).toBe(expected);
  });

  test.each<[string, Block[], string]>([
    [
      'with its first evidence and the lead-in above it',
      [item('R1', 'x'), evidence(), words('a'), words('b')],
      'k..',
    ],
    ['straight to the first evidence', [item('R1', 'x'), words('a')], 'k.'],
    [
      'with what is said before the evidence',
      [item('R1', 'x'), words('status'), evidence(), words('a')],
      'kk.',
    ],
    ['not to the next recommendation', [item('R1', 'x'), item('R2', 'y')], '..'],
    ['not to a heading', [item('R1', 'x'), section('S')], '..'],
    ['not at the end', [item('R1', 'x')], '.'],
  ])('a recommendation is kept with what follows: %s', (_name, blocks, expected) => {
    const kept = flow(blocks).map((placed) => (placed.keepNext ? 'k' : '.'));
    expect(kept.join('')).toBe(expected);
  });

  test('a lead-in is set above what it leads in, in one paragraph', () => {
    const [placed] = flow([evidence(), words('a')]);
    expect(placed?.leadIn?.runs).toEqual([{ text: 'Evidence' }]);
    expect(placed?.block).toEqual(words('a'));
  });

  test.each<[string, Block[]]>([
    ['leads nothing in', [evidence(), section('S')]],
    ['is followed by another', [evidence(), evidence(), section('S')]],
    ['is referred to', [{ ...evidence(), anchor: 'a' }, words('a')]],
  ])('a lead-in that %s stays a paragraph of its own', (_name, blocks) => {
    expect(flow(blocks)).toHaveLength(blocks.length);
  });

  test('blocks without words are left out, labels stay', () => {
    const blocks = [
      section(''),
      words(' \n'),
      labelled('Title', ''),
      { ...table, headings: [] } as Block,
    ];
    expect(flow(blocks).map(({ block }) => block.kind)).toEqual(['labelled']);
  });
});

test('a report has as many blocks as a register of 50,000 makes, which is more than a call takes arguments', () => {
  const blocks = [committee, ...Array.from({ length: 150_000 }, () => words('x'))];
  expect(flow(blocks)).toHaveLength(blocks.length);
});
