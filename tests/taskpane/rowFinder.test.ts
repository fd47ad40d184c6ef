import { rowFinder } from '../../src/taskpane/rowFinder';
import { register } from './workbook';

describe('the cell that a part of the report comes from', () => {
  it.each([
    [['R02'], { sheet: 'Recommendations', cell: 'B3' }],
    [['E01'], { sheet: 'Evidence of progress', cell: 'E5' }],
    // A sentence that quotes evidence leads to the evidence.
    [['R02', 'E01'], { sheet: 'Evidence of progress', cell: 'E5' }],
    [['R01', 'R02'], { sheet: 'Recommendations', cell: 'B2:B3' }],
    [['R02', 'R01', 'R02'], { sheet: 'Recommendations', cell: 'B2' }],
    [['gone', 'E01'], { sheet: 'Evidence of progress', cell: 'E5' }],
    [['gone'], undefined],
    [[], undefined],
  ])('%j is %j', (refs, place) => {
    expect(rowFinder(register)(refs)).toEqual(place);
  });
});
