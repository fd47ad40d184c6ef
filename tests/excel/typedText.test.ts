import { typedAsText, typedInto } from '../../src/excel/typedText';

describe('what is written so that a text comes out to the letter', () => {
  test.each([
    ['=1+1', '=1+1'],
    ['1.10', '1.10'],
    ["'quoted'", "''quoted'"],
    ["'", "''"],
    ['', ''],
    [12, 12],
  ])('in a cell with the text format: %s', (text, written) => {
    expect(typedAsText(text)).toBe(written);
  });

  test.each([
    ['Fully implemented', 'Fully implemented'],
    ['Éire', 'Éire'],
    ['1.10', "'1.10"],
    ['1/2', "'1/2"],
    ['007', "'007"],
    ['=1+1', "'=1+1"],
    ['-', "'-"],
    ['TRUE', "'TRUE"],
    ['false', "'false"],
    ['March 2024', "'March 2024"],
    ['<50%', "'<50%"],
    ["'x", "''x"],
    ['', ''],
  ])('in a cell with the General format: %s', (text, written) => {
    expect(typedInto('General', text)).toBe(written);
  });

  test.each([
    ['31/03/2014', 41_729],
    ['01/03/1900', 61],
    ['31/02/2014', "'31/02/2014"],
    ['by Easter', 'by Easter'],
  ])('in a cell that shows dates: %s', (text, written) => {
    expect(typedInto('dd/mm/yyyy', text)).toBe(written);
  });
});
