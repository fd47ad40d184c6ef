import fc from 'fast-check';
import { isDateFormat, sourceText } from '../../src/register/sourceText';

describe('the text of a source cell', () => {
  it.each([
    // Texts to the letter, whatever they look like and whatever the format.
    ['=1+1', 'General', '=1+1'],
    ['1.10', '0.00', '1.10'],
    ['007', 'General', '007'],
    ['1/2', 'dd/mm/yyyy', '1/2'],
    [' two  blanks\nand a line ', '@', ' two  blanks\nand a line '],
    ["'quoted", '@', "'quoted"],
    ['', 'General', ''],
    [true, 'General', 'TRUE'],
    [false, 'General', 'FALSE'],
    // Numbers as the format shows them.
    [1, 'General', '1'],
    [19, '0', '19'],
    [7, '000', '007'],
    [1.1, '0.00', '1.10'],
    [1.1, 'General', '1.1'],
    [1.005, '0.00', '1.01'],
    [2.675, '0.00', '2.68'],
    [0.07, '0%', '7%'],
    [0.421, '0.0%', '42.1%'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [1234, '#,##0', '1,234'],
    [0.5, '#.##', '.5'],
    [5, '#.##', '5.'],
    [12.5, '£#,##0.00', '£12.50'],
    [12.5, '[$£-809]#,##0.00', '£12.50'],
    [3, '"R"00', 'R03'],
    [3, '\\R00', 'R03'],
    [3, '0 "days"', '3 days'],
    [-3, '0', '-3'],
    [-3, '#,##0_);[Red](#,##0)', '(3)'],
    [-0.001, '0.00', '0.00'],
    [0, '0;-0;"none"', 'none'],
    [0, '0;-0;;@', ''],
    [5, '"yes";"no"', 'yes'],
    [0.1 + 0.2, 'General', '0.3'],
    [1e20, 'General', '100000000000000000000'],
    [1e21, 'General', '1E+21'],
    [1e-7, 'General', '1E-7'],
    [99.999, '0.00', '100.00'],
    // Formats that are not plain: the number itself.
    [0.5, '# ?/?', '0.5'],
    [1234, '0.00E+00', '1234'],
    [1234, '0,', '1234'],
    [5, '[>3]0.0', '5'],
    [5, '"open', '5'],
    // Dates of the 1900 system.
    [41579, 'dd/mm/yyyy', '01/11/2013'],
    [41579, 'mmm-yy', '01/11/2013'],
    [41579, '[$-F800]dddd, mmmm dd, yyyy', '01/11/2013'],
    [41579.5, 'dd/mm/yyyy hh:mm', '01/11/2013 12:00'],
    [41579.5, 'dd/mm/yyyy', '01/11/2013'],
    [41579.99999, 'dd/mm/yyyy hh:mm', '02/11/2013'],
    [0.75, 'hh:mm', '18:00'],
    [1, 'dd/mm/yyyy', '01/01/1900'],
    [59, 'dd/mm/yyyy', '28/02/1900'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900'],
    [2958465, 'dd/mm/yyyy', '31/12/9999'],
    [2958466, 'dd/mm/yyyy', '2958466'],
    [-1, 'dd/mm/yyyy', '-1'],
  ])('%j in the format %s is %j', (value, format, text) => {
    expect(sourceText(value, format)).toBe(text);
  });

  it('of a whole number in General is the number as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (number) => {
        expect(sourceText(number, 'General')).toBe(String(number));
      }),
    );
  });

  it('of a date is the day that the calendar says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const [day, month, year] = sourceText(serial, 'dd/mm/yyyy').split('/').map(Number);
        const date = Date.UTC(year!, month! - 1, day!);
        expect(date / 86_400_000 + 25_569).toBe(serial);
      }),
    );
  });

  it('never throws, whatever the value and the format', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(-0));
    const format = fc.oneof(fc.string(), fc.stringMatching(/^[0#?.,;"[\]%dmyhs\\_*E+ @-]{0,30}$/));
    fc.assert(
      fc.property(value, format, (one, code) => {
        expect(typeof sourceText(one, code)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a date format', () => {
  it.each(['dd/mm/yyyy', 'd-mmm-yy', 'h:mm', 'mmm yyyy', '[h]:mm', 'yyyy', '[$-409]d mmmm', 'mm'])(
    'is %s',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each(['General', '0.00', '"day" 0', '[Red]0', '0 "m"', '@', '#,##0', '', '[$£-809]0', '\\d0'])(
    'is not %s',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
