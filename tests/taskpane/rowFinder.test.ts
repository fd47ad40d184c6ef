import { rowFinder } from '../../src/taskpane/rowFinder';
import { register } from './workbook';

describe('the cell that a part of the report comes from', () => {
  it.each([
    [['R02'], { sheet: 'Recommendations', cell: 'B3' }],
    [['E01'], { sheet: 'Evidence of progress', cell: 'E5' }],
    [['R02', 'E01'], { sheet: 'Recommendations', cell: 'B3' }],
    [['gone', 'E01'], { sheet: 'Evidence of progress', cell: 'E5' }],
    [['gone'], undefined],
    [[], undefined],
  ])('%j is %j', (refs, place) => {
    expect(rowFinder(register)(refs)).toEqual(place);
  });
});
