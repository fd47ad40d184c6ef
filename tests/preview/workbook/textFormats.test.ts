import { formattedText } from '../../../preview/workbook/textFormats';

describe('a text with a number format', () => {
  it.each([
    ['a symbol before it', '"✓ "@', '✓ Done'],
    ['a symbol after it', '@" ✓"', 'Done ✓'],
    ['a format for numbers and texts', '0;-0;0;"text: "@', 'text: Done'],
    ['an escaped character', '\\✓@', '✓Done'],
  ])('is shown with %s', (_, pattern, shown) => {
    expect(formattedText('Done', pattern)).toBe(shown);
  });

  it.each([
    ['no format', undefined],
    ['General', 'General'],
    ['text', '@'],
    ['a number’s', '0.00'],
    ['an @ in quotes', '0"@"'],
  ])('stays as it is with %s', (_, pattern) =>
    expect(formattedText('Done', pattern)).toBeUndefined(),
  );
});
