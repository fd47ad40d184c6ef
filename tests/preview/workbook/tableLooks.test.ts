import { looksOf, tableLooks } from '../../../preview/workbook/tableLooks';

describe('the looks of a table', () => {
  it.each(['TableStyleMedium2', 'TableStyleLight9', 'A style of the officer’s'])(
    '%s is drawn with headings and bands',
    (style) => {
      const looks = tableLooks.find(({ name }) => name === looksOf(style));
      expect(looks?.style.headerRowStyle?.bg).toBeDefined();
      expect(looks?.style.firstRowStyle?.bg).toBeDefined();
    },
  );

  it('no style is drawn as nothing', () => {
    const looks = tableLooks.find(({ name }) => name === looksOf(undefined));
    expect(looks?.style.headerRowStyle?.bg).toBeUndefined();
    expect(looks?.style.firstRowStyle).toBeUndefined();
  });

  it('the last row is never drawn like a row of totals', () => {
    for (const { style } of tableLooks) expect(style.lastRowStyle?.bg).toBeUndefined();
  });
});
