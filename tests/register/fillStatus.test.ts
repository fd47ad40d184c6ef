import fc from 'fast-check';
import { findList } from '../../src/register/findList';
import { fillKey, fillWord } from '../../src/register/fillStatus';
import { sheet } from './support/grids';

describe('the word of a fill', () => {
  it.each([
    // Excel's standard colours, and the theme colours and tints that officers use most.
    ['#FF0000', 'Red'],
    ['#C00000', 'Red'],
    ['#FFC7CE', 'Red'],
    ['#FFC000', 'Amber'],
    ['#ED7D31', 'Amber'],
    ['#FFEB9C', 'Amber'],
    ['#FFFF00', 'Yellow'],
    ['#00B050', 'Green'],
    ['#92D050', 'Green'],
    ['#C6EFCE', 'Green'],
    ['#0070C0', 'Blue'],
    ['#00B0F0', 'Blue'],
    ['#4472C4', 'Blue'],
    ['#7030A0', 'Purple'],
    ['#A6A6A6', 'Grey'],
  ])('%s is %s', (colour, word) => {
    expect(fillWord(colour)).toBe(word);
  });

  it.each(['#FFFFFF', '#F2F2F2', '#DDEBF7', '#000000', '', 'red', '#FFF'])(
    '%s says nothing',
    (colour) => {
      expect(fillWord(colour)).toBeUndefined();
    },
  );

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), (colour) => void fillWord(colour)));
  });
});

describe('a list whose statuses are told by fills', () => {
  const rows = [
    ['Ref', 'Recommendation', 'Status'],
    ['A1', 'Paint.', ''],
    ['A2', 'Mend.', ''],
    ['A3', 'Train.', 'Done'],
  ];
  const statuses = (fills: Readonly<Record<string, string>>) =>
    findList({ ...sheet('Plan', rows), fills })!.items.map(({ texts, byFill }) => [
      texts.status,
      byFill ?? false,
    ]);

  it('has them in words, and says which', () => {
    expect(statuses({ [fillKey(1, 2)]: '#00B050', [fillKey(2, 2)]: '#FF0000' })).toEqual([
      ['Green', true],
      ['Red', true],
      ['Done', false],
    ]);
  });

  it('takes one colour here and there for a band', () => {
    expect(statuses({ [fillKey(1, 2)]: '#4472C4' })).toEqual([
      ['', false],
      ['', false],
      ['Done', false],
    ]);
  });

  it('has them also where there is no column for them', () => {
    const plain = rows.map((row) => [...row.slice(0, 2), 'x']);
    const list = findList({
      ...sheet('Plan', [['Ref', 'Recommendation', 'Evidence'], ...plain.slice(1)]),
      fills: { [fillKey(1, 0)]: '#00B050', [fillKey(2, 0)]: '#FFC000' },
    });
    expect(list!.items.map(({ texts }) => texts.status)).toEqual(['Green', 'Amber', undefined]);
    expect(list!.columns.status).toBeUndefined();
  });
});
