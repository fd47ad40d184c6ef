import { typeInto, type Typed } from '../../../../preview/host/behaviour/typing';
import { serialOf } from '../../../../preview/host/behaviour/serialDate';
import { rules } from '../../../../preview/host/rules';
import { cellsOf, eachTest } from '../session';

/** A string written to `values` or `formulas` is taken as if it were keyed in. */
const typed = (value: unknown, format = 'General'): Typed => typeInto(value, format, rules);
const number = (value: number, format?: string): Typed =>
  format === undefined
    ? { kind: 'number', number: value }
    : { kind: 'number', number: value, format };
const text = (value: string): Typed => ({ kind: 'text', text: value });
const day = (year: number, month: number, date: number) => serialOf(year, month, date) ?? NaN;
const thisYear = new Date().getFullYear();

/** @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member */
describe('numbers', () => {
  it.each([
    ['007', number(7)],
    ['1.10', number(1.1)],
    ['-5', number(-5)],
    ['+5', number(5)],
    [' 12 ', number(12)],
    ['.5', number(0.5)],
    ['1,234', number(1234, '#,##0')],
    ['1,234.50', number(1234.5, '#,##0.00')],
    ['50%', number(0.5, '0%')],
    ['12.5%', number(0.125, '0.00%')],
    ['£5', number(5, '£#,##0')],
    ['$1,000.25', number(1000.25, '$#,##0.00')],
    ['(3)', number(-3)],
    ['1E5', number(100000, '0.00E+00')],
    ['1 1/2', number(1.5, '# ?/?')],
    ['12345678901234567890', number(12345678901234600000)],
  ])('%s is a number', (value, expected) => expect(typed(value)).toEqual(expected));

  it.each(['R01', '1.2.3', '12,34', '5 of 6', '1e', '7?', '<50%', 'a*', '№ 3', '10 000'])(
    '%s is text',
    (value) => expect(typed(value)).toEqual(text(value)),
  );
});

/** @see https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487 */
describe('dates and times, in the English (United States) way', () => {
  it.each([
    ['1/2', number(day(thisYear, 1, 2), 'd-mmm')],
    ['2-3', number(day(thisYear, 2, 3), 'd-mmm')],
    ['2/30', number(day(1930, 2, 1), 'mmm-yy')],
    ['2/13/2024', number(day(2024, 2, 13), 'm/d/yyyy')],
    ['2/13/24', number(day(2024, 2, 13), 'm/d/yyyy')],
    ['2/13/31', number(day(1931, 2, 13), 'm/d/yyyy')],
    ['2024-02-13', number(45335, 'm/d/yyyy')],
    ['13 Feb 2024', number(45335, 'd-mmm-yy')],
    ['15-Feb', number(day(thisYear, 2, 15), 'd-mmm')],
    ['February 13, 2024', number(45335, 'd-mmm-yy')],
    ['Mar 2024', number(day(2024, 3, 1), 'mmm-yy')],
    ['9:30', number(9.5 / 24, 'h:mm')],
    ['9:30 PM', number(21.5 / 24, 'h:mm AM/PM')],
    ['2024-02-13 12:00', number(45335.5, 'm/d/yyyy h:mm')],
  ])('%s is a date or time', (value, expected) => expect(typed(value)).toEqual(expected));

  it.each(['13/2/2024', '30/2', '19-8-2025', '31 Feb 2024', '25:61', 'May', 'March of 2024'])(
    '%s is text',
    (value) => expect(typed(value)).toEqual(text(value)),
  );

  it('counts days as Excel does, with a 29 February 1900', () => {
    expect(serialOf(1900, 1, 1)).toBe(1);
    expect(serialOf(1900, 2, 28)).toBe(59);
    expect(serialOf(1900, 3, 1)).toBe(61);
    expect(serialOf(2024, 2, 13)).toBe(45335);
    expect(serialOf(2023, 2, 29)).toBeUndefined();
  });
});

/**
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * @see https://github.com/OfficeDev/office-js/issues/6687 (the apostrophe)
 */
describe('other things that are typed', () => {
  it.each([
    ['TRUE', { kind: 'boolean', boolean: true }],
    ['false', { kind: 'boolean', boolean: false }],
    ['#N/A', { kind: 'error', text: '#N/A' }],
    ['=1+1', { kind: 'formula', formula: '=1+1' }],
    ['=', text('=')],
    ['-A1', { kind: 'formula', formula: '=-A1' }],
    ['+SUM(A1:A2)', { kind: 'formula', formula: '=+SUM(A1:A2)' }],
    ['- see above', { kind: 'formula', formula: '=- see above' }],
    ['', { kind: 'blank' }],
    ['  ', text('  ')],
  ] as [string, Typed][])('%j', (value, expected) => expect(typed(value)).toEqual(expected));

  it.each(['=SUM(', '=1+', '="open', '=A1)', '- what?!?', '=)'])(
    '%s is refused: it is no formula',
    (value) => expect(() => typed(value)).toThrow('invalid or missing'),
  );

  it.each(["'=1+1", "'007", "'TRUE", "'1/2"])('%s is text without its apostrophe', (value) =>
    expect(typed(value)).toEqual(text(value.slice(1))),
  );

  it.each(['007', '1.10', '1/2', '=1+1', 'TRUE', '-5'])('%s stays in a cell of text', (value) =>
    expect(typed(value, '@')).toEqual(text(value)),
  );

  it('takes the apostrophe off in a cell of text too', () => {
    expect(typed("''tis", '@')).toEqual(text("'tis"));
    expect(typed("'007", '@')).toEqual(text('007'));
  });
});

/** @see https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4 */
describe('in the grid', () => {
  const excel = eachTest();

  it('types what is written to values, and formats what needs a format', async () => {
    await excel().run(async (context) => {
      const row = cellsOf(context, 'A1:F1');
      row.values = [['1/2', '007', '=1+1', "'=1+1", 'TRUE', '50%']];
      row.load('values,formulas,numberFormat,valueTypes');
      await context.sync();
      expect(row.values).toEqual([[day(thisYear, 1, 2), 7, 2, '=1+1', true, 0.5]]);
      expect(row.formulas[0]?.[2]).toBe('=1+1');
      expect(row.numberFormat).toEqual([
        ['d-mmm', 'General', 'General', 'General', 'General', '0%'],
      ]);
      expect(row.valueTypes).toEqual([
        ['Double', 'Double', 'Double', 'String', 'Boolean', 'Double'],
      ]);
    });
  });

  it('leaves text alone where the cells were given the text format before', async () => {
    await excel().run(async (context) => {
      const row = cellsOf(context, 'A1:E1');
      row.numberFormat = [['@', '@', '@', '@', '@']];
      row.values = [['1/2', '007', '=1+1', '1.10', "''tis"]];
      row.load('values,formulas,valueTypes');
      await context.sync();
      expect(row.values).toEqual([['1/2', '007', '=1+1', '1.10', "'tis"]]);
      expect(row.formulas).toEqual(row.values);
      expect(row.valueTypes).toEqual([['String', 'String', 'String', 'String', 'String']]);
    });
  });

  it('keeps text as text when only its looks are changed afterwards', async () => {
    await excel().run(async (context) => {
      const row = cellsOf(context, 'A1:C1');
      row.values = [["'1.10", "'007", "'TRUE"]];
      await context.sync();
      row.format.font.bold = true;
      row.load('values,valueTypes');
      await context.sync();
      expect(row.values).toEqual([['1.10', '007', 'TRUE']]);
      expect(row.valueTypes).toEqual([['String', 'String', 'String']]);
    });
  });

  it('keeps the number format that a cell has', async () => {
    await excel().run(async (context) => {
      const cell = cellsOf(context, 'A1');
      cell.numberFormat = [['dd/mm/yyyy']];
      cell.values = [['2024-02-13']];
      cell.load('values,numberFormat,text');
      await context.sync();
      expect(cell.values).toEqual([[45335]]);
      expect(cell.numberFormat).toEqual([['dd/mm/yyyy']]);
      expect(cell.text).toEqual([['13/02/2024']]);
    });
  });
});
