import { importPaper, previewImport } from '../../src/actions/importPaper';
import { openRegister } from '../../src/actions/openRegister';
import { unfinishedName } from '../../src/excel/unfinished';
import { harbourPaper } from '../paper/papers';
import { closeStandIns, openStandIn, valuesAt } from '../excel/standIn';
import { officerWorkbook } from './officerWorkbooks';

afterEach(closeStandIns);

const blank = [{ name: 'Sheet1', rows: [] }];
const text = [
  'Fully implemented',
  '• Light the pier',
  'Evidence',
  'Lamps were put up in May.',
  'Not started',
  '• Plan a new slipway',
  '=1+1',
].join('\n');

async function preview(source = { kind: 'text', text } as const) {
  return previewImport(await openRegister(), source);
}

describe('importing last year’s paper', () => {
  test('shows what it will write, and writes nothing until then', async () => {
    const workbook = await openStandIn(blank);
    const before = await openRegister();
    workbook.trips();
    const { counts, rows, tables, remarks } = await previewImport(before, { kind: 'text', text });
    expect(workbook.trips()).toBe(0);
    expect(counts).toEqual({ recommendations: 2, evidence: 2, details: 0 });
    expect(rows.map(({ ref, status, evidence }) => [ref, status, evidence.length])).toEqual([
      ['R01', 'Fully implemented', 1],
      ['R02', 'Not started', 1],
    ]);
    expect(tables.map(({ sheet }) => sheet)).toEqual([
      'Recommendations',
      'Evidence',
      'Report details',
      'Statuses',
    ]);
    expect(remarks).toEqual(['There are no refs, so they are given in order: R01 to R02.']);
  });

  test('writes it in one trip, to the letter, beside what is there', async () => {
    const workbook = await openStandIn(officerWorkbook);
    const { paper } = await preview();
    const open = await openRegister();
    workbook.trips();
    const { message } = await importPaper(open, paper);
    expect(workbook.trips()).toBe(1);
    expect(message).toContain('2 recommendations and 2 pieces of evidence');
    expect(await valuesAt('Recommendations', 'A1:C3')).toEqual([
      ['Ref', 'Recommendation', 'Status'],
      ['R01', 'Light the pier', 'Fully implemented'],
      ['R02', 'Plan a new slipway', 'Not started'],
    ]);
    expect(await valuesAt('Evidence', 'C2:C3')).toEqual([['Lamps were put up in May.'], ['=1+1']]);
    const { state, register } = await openRegister();
    expect(state).toBe('register');
    expect(register.statuses.map(({ label }) => label)).toEqual([
      'Fully implemented',
      'Not started',
    ]);
  });

  test('takes a Word document with its details', async () => {
    await openStandIn(blank);
    const { paper, counts } = await previewImport(await openRegister(), {
      kind: 'file',
      bytes: await harbourPaper(),
    });
    expect(counts).toEqual({ recommendations: 3, evidence: 4, details: 13 });
    await importPaper(await openRegister(), paper);
    const { register } = await openRegister();
    expect(register.details.find(({ field }) => field === 'lead')?.value).toBe(
      'Director of Harbours',
    );
    expect(register.recommendations[1]!.owner).toBe('Harbour master');
  });

  test('gives the Status column the list of its statuses', async () => {
    await openStandIn(blank);
    await importPaper(await openRegister(), (await preview()).paper);
    const [rule, formula] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Recommendations');
      const { dataValidation } = sheet.getRange('C2:C3');
      dataValidation.load('rule');
      const name = context.workbook.names.getItem('Tracker_Statuses').load('formula');
      await context.sync();
      return [dataValidation.rule, name.formula];
    });
    expect(rule).toEqual({ list: { inCellDropDown: true, source: '=Tracker_Statuses' } });
    expect(formula).toBe('=Statuses[Status]');
  });

  test.each([10, 25, 60, 110, 150])(
    'is finished by the same import where it broke off after %d steps',
    async (afterActions) => {
      const workbook = await openStandIn(blank);
      const { paper } = await preview();
      const open = await openRegister();
      workbook.host.faults.failAt({ trip: 1, afterActions, code: 'GeneralException' });
      await expect(importPaper(open, paper)).rejects.toMatchObject({ code: 'GeneralException' });
      const again = await openRegister();
      expect(again.asRead!.names.map(({ name }) => name)).toContain(unfinishedName);
      await importPaper(again, paper);
      const { register, grid } = await openRegister();
      expect(register.recommendations).toHaveLength(2);
      expect(grid.sheetNames).toEqual([
        'Sheet1',
        'Recommendations',
        'Evidence',
        'Report details',
        'Statuses',
      ]);
    },
  );

  test('is refused where there is a register', async () => {
    const workbook = await openStandIn(blank);
    const { paper } = await preview();
    await importPaper(await openRegister(), paper);
    workbook.trips();
    await expect(preview()).rejects.toMatchObject({
      message: expect.stringContaining('Recommendations, on the sheet “Recommendations”'),
    });
    const open = await openRegister();
    workbook.trips();
    await expect(importPaper(open, paper)).rejects.toMatchObject({ code: 'RegisterThere' });
    expect(workbook.trips()).toBe(0);
  });

  test.each([
    ['text without recommendations', { kind: 'text', text: 'Dear all,\n\nlunch is at one.' }],
    ['nothing', { kind: 'text', text: '' }],
    ['a file that is no Word document', { kind: 'file', bytes: new Uint8Array([1, 2, 3]) }],
  ] as const)('says why %s cannot be imported, and what to do', async (_, source) => {
    await openStandIn(blank);
    await expect(previewImport(await openRegister(), source)).rejects.toMatchObject({
      message: expect.stringMatching(/Nothing was written\.$/),
    });
  });
});
