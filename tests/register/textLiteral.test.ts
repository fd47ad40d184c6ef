import fc from 'fast-check';
import { constantText, textConstant, textLiteral } from '../../src/register/textLiteral';

describe('text in a formula', () => {
  test.each([
    ['Evidence', '="Evidence"'],
    ['The "old" list', '="The ""old"" list"'],
    ['', '=""'],
  ])('%j is the constant %s', (text, formula) => {
    expect(textConstant(text)).toBe(formula);
  });

  test('more than 255 characters are put together from literals', () => {
    const literals = textLiteral('x'.repeat(600)).split('&');
    expect(literals.map((literal) => literal.length)).toEqual([257, 257, 92]);
  });

  test('a constant gives its text back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 255, unit: 'grapheme-ascii' }), (text) => {
        expect(constantText(textConstant(text))).toBe(text);
      }),
    );
  });

  test.each(['=Summary!$A$1:$C$5', '="a"&"b"', '="a" "', 'Evidence'])('%s is none', (formula) => {
    expect(constantText(formula)).toBeUndefined();
  });
});
