import { parseReference } from '../../../preview/page/cellReference';
import { linkIn, linkTarget } from '../../../preview/page/linkTarget';

describe('a reference', () => {
  it.each([
    ['=Summary!$A$5:$A$8', { sheet: 'Summary', cells: 'A5:A8' }],
    ["='Report details'!B2", { sheet: 'Report details', cells: 'B2' }],
    ["'Officer''s list'!$C$4", { sheet: 'Officer’s list'.replace('’', "'"), cells: 'C4' }],
    ["'[tracker.xlsx]Evidence'!$C$5", { sheet: 'Evidence', cells: 'C5' }],
    ["'$Evidence'!$C$5", { sheet: 'Evidence', cells: 'C5' }],
    ['$xfd$1048576', { cells: 'XFD1048576' }],
  ])('%s is taken apart', (text, parts) => {
    expect(parseReference(text)).toEqual(parts);
  });

  it.each(['', 'Statuses', 'Recommendations[Status]', '=SUM(A1)', 'A', '1', 'Sheet!', "'Sheet!A1"])(
    '“%s” is none',
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );
});

describe('the place that a link leads to', () => {
  it.each([
    ["#'Evidence'!$C$5", { kind: 'sheet', sheet: 'Evidence', cells: 'C5' }],
    ['#B7', { kind: 'sheet', cells: 'B7' }],
    ['#Tracker_Summary', { kind: 'name', name: 'Tracker_Summary' }],
    ['#gid=abc_1&range=$C$5', { kind: 'sheetId', sheetId: 'abc_1', cells: 'C5' }],
    ['#gid=abc_1', { kind: 'sheetId', sheetId: 'abc_1', cells: 'A1' }],
    ['https://northmere.example', { kind: 'outside', address: 'https://northmere.example' }],
    ['mailto:a@northmere.example', { kind: 'outside', address: 'mailto:a@northmere.example' }],
  ])('%s', (address, target) => {
    expect(linkTarget(address)).toEqual(target);
  });
});

describe('a cell’s link', () => {
  it('is the first address in its text', () => {
    const ranges = [{}, { properties: { url: '' } }, { properties: { url: '#B7' } }];
    expect(linkIn({ body: { customRanges: ranges } })).toBe('#B7');
  });

  it.each([null, undefined, {}, { body: {} }, { body: { customRanges: [] } }])(
    'is absent in a cell without one',
    (text) => {
      expect(linkIn(text)).toBeUndefined();
    },
  );
});
