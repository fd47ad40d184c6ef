import { looksOf } from '../../src/excel/cellLooks';
import type { LaidOutCell, SheetLayout } from '../../src/register/layout';

const heading = (text: string): LaidOutCell => ({ text, style: 'heading' });
const layout: SheetLayout = {
  name: 'Summary',
  title: 'Summary',
  columns: [{ width: 20 }, { width: 10 }, { width: 30 }],
  rows: [
    [heading('Status'), heading('Number'), heading('Meaning')],
    [{ text: 'Done' }, { number: 3 }, { text: 'Nothing is left to do.' }],
    [],
    [heading('Meeting'), heading('Done'), heading('Total')],
    [{ text: 'Now' }, { number: 3 }, { number: 4 }],
  ],
};

const looksAt = (row: number, column: number) =>
  looksOf(layout).find(({ areas }) =>
    areas.some(
      ({ top, left, rows, columns }) =>
        row >= top && row < top + rows && column >= left && column < left + columns,
    ),
  )?.look;

describe('the looks of a generated sheet', () => {
  it.each<[string, number, number, boolean]>([
    ['a heading over numbers', 0, 1, true],
    ['one over words, where another table has numbers in that column', 0, 2, false],
    ['one over numbers, where another table has words in that column', 3, 2, true],
  ])('%s stands at the right or not', (_, row, column, right) => {
    expect(looksAt(row, column)?.right ?? false).toBe(right);
  });

  it('words beside numbers do not touch them', () => {
    expect(looksAt(1, 2)).toEqual({ indent: true });
  });
});
