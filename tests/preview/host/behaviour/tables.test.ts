import { cellsOf, eachTest } from '../session';

const excel = eachTest();

async function inSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
) {
  return excel().run((context) => work(context.workbook.worksheets.getFirst(), context));
}

async function read(address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return inSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('values,formulas');
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

/** @see https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c */
describe('headings', () => {
  it('are made text, filled where blank and told apart where they are the same', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('A1:E2').values = [
        ['Ref', '', 'Ref', 2024, 'ref'],
        [1, 2, 3, 4, 5],
      ];
      sheet.tables.add('A1:E2', true);
      await context.sync();
    });
    const { values } = await read('A1:E1');
    expect(values).toEqual([['Ref', 'Column1', 'Ref2', '2024', 'ref3']]);
  });

  it('stay headings when something is written over them', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['One', 'Two'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.getRange('A1:B1').values = [['Two', 7]];
      await context.sync();
      sheet.getRange('A1').values = [['']];
      await context.sync();
    });
    const { values } = await read('A1:B1');
    expect(values).toEqual([['Column1', '7']]);
  });

  it('are made above the data where there are none, and the data moves down', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        [1, 2],
        [3, 4],
        ['below', 'below'],
      ];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B3');
    });
    const { values } = await read('A1:B4');
    expect(values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
      ['below', 'below'],
    ]);
  });
});

/** @see https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e */
describe('structured references', () => {
  it('take # [ ] and an apostrophe in a heading after an apostrophe', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('A1:C2').values = [
        ['Ref #', 'Now [£]', "Officer's\nview"],
        [4, 5, 6],
      ];
      sheet.tables.add('A1:C2', true).name = 'T';
      sheet.getRange('E1:G1').formulas = [
        ["=SUM(T[Ref '#])", "=SUM(T[Now '[£']])", "=SUM(T[Officer''s\nview])"],
      ];
      const sums = sheet.getRange('E1:G1').load('values,formulas');
      await context.sync();
      expect(sums.values).toEqual([[4, 5, 6]]);
      expect(sums.formulas[0]?.[0]).toBe("=SUM(T[Ref '#])");
    });
  });

  it('refuse a # that stands bare', async () => {
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'A1:A2').values = [['Ref #'], [4]];
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('A1:A2', true).name = 'T';
      sheet.getRange('C1').formulas = [['=SUM(T[Ref #])']];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('speak of the same row with @ inside the table, and nowhere else', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['Two words', 'N'],
        [1, ''],
        [2, ''],
      ];
      sheet.tables.add('A1:B3', true).name = 'T';
      sheet.getRange('B2').formulas = [['=[@[Two words]]*10']];
      await context.sync();
    });
    const { values, formulas } = await read('B2:B3');
    expect(values).toEqual([[10], [20]]);
    expect(formulas).toEqual([['=[@[Two words]]*10'], ['=[@[Two words]]*10']]);
    const error = await excel().failure(async (context) => {
      cellsOf(context, 'F9').formulas = [['=[@[Two words]]']];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});

/** @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (MergedRangeConflict) */
describe('tables keep apart', () => {
  it.each([
    ['another table', (sheet: Excel.Worksheet) => void sheet.tables.add('A1:B3', true)],
    ['merged cells', (sheet: Excel.Worksheet) => sheet.getRange('B3:C4').merge()],
  ])('from %s', async (_, put) => {
    const error = await excel().failure(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      put(sheet);
      sheet.tables.add('B2:C5', true);
      await context.sync();
    });
    expect(error.code).toBe('MergedRangeConflict');
  });

  it('and cells in a table cannot be merged', async () => {
    const error = await excel().failure(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('A1:B3', true);
      sheet.getRange('A2:B2').merge();
      await context.sync();
    });
    expect(error.code).toBe('MergedRangeConflict');
  });
});

/**
 * @see https://github.com/OfficeDev/office-js/issues/2093
 * @see https://github.com/OfficeDev/office-js/issues/6745
 * @see https://github.com/OfficeDev/office-js/issues/5909
 */
describe('one formula for a column', () => {
  beforeEach(() =>
    inSheet(async (sheet, context) => {
      sheet.getRange('A1:B4').values = [
        ['N', 'F'],
        [1, ''],
        [2, ''],
        [3, ''],
      ];
      sheet.tables.add('A1:B4', true);
      await context.sync();
    }),
  );

  it('differing formulas overwrite one another: the last one stays', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('B2:B4').formulas = [['=1+1'], ['=1+2'], ['=1+3']];
      await context.sync();
    });
    expect((await read('B2:B4')).formulas).toEqual([['=1+3'], ['=1+3'], ['=1+3']]);
  });

  it('a formula fills the blank column, its references moving along', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('B3').formulas = [['=A3*10']];
      await context.sync();
    });
    const { values, formulas } = await read('B2:B4');
    expect(formulas).toEqual([['=A2*10'], ['=A3*10'], ['=A4*10']]);
    expect(values).toEqual([[10], [20], [30]]);
  });

  it('constants in the column stay', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [['kept']];
      sheet.getRange('B3').formulas = [['=A3*10']];
      await context.sync();
    });
    expect((await read('B2:B4')).formulas).toEqual([['kept'], ['=A3*10'], ['']]);
  });
});

/** @see https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165 */
describe('tables grow', () => {
  beforeEach(() =>
    inSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['N', 'F'],
        [1, '=A2*2'],
        [2, '=A3*2'],
      ];
      sheet.tables.add('A1:B3', true).name = 'T';
      await context.sync();
    }),
  );

  const address = () =>
    inSheet(async (sheet, context) => {
      const range = sheet.tables.getItem('T').getRange().load('address');
      await context.sync();
      return range.address;
    });

  it('over what is written right below, with the formulas of their columns', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('A4:A5').values = [[3], [4]];
      await context.sync();
    });
    expect(await address()).toBe('Sheet1!A1:B5');
    expect((await read('B4:B5')).formulas).toEqual([['=A4*2'], ['=A5*2']]);
  });

  it('over what is written right beside, which gets a heading', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('C2').values = [['new']];
      await context.sync();
    });
    expect(await address()).toBe('Sheet1!A1:C3');
    expect((await read('C1:C2')).values).toEqual([['Column1'], ['new']]);
  });

  it('but not over what stands apart, or is blank', async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange('A5').values = [['apart']];
      sheet.getRange('A4').values = [['']];
      await context.sync();
    });
    expect(await address()).toBe('Sheet1!A1:B3');
  });
});
