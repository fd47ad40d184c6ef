import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { say } from '../../src/strings/say';
import type { StringKey } from '../../src/strings/say';
import { officerWorkbook } from '../actions/officerWorkbooks';
import type { SmallSheet } from '../excel/smallXlsx';
import { closeStandIns, openStandIn, type, valuesAt } from '../excel/standIn';
import { loadFunctionFile } from './ribbonOfExcel';

afterEach(closeStandIns);

const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

async function workbookWith(sheets: readonly SmallSheet[]) {
  const workbook = await openStandIn(sheets);
  return { workbook, ...(await loadFunctionFile(workbook)) };
}

async function registerOpen(sheets: readonly SmallSheet[] = officerWorkbook) {
  const opened = await workbookWith(sheets);
  await setUp(await openRegister());
  opened.workbook.trips();
  return opened;
}

/** What a person who has just pressed a button looks at. */
function inSight() {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address,values');
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const [sheet, address] = cell.address.split('!') as [string, string];
    return {
      sheet: sheet.replace(/^'|'$/g, ''),
      address,
      value: String(cell.values[0]![0]),
      sheets: sheets.items.map(({ name }) => name),
    };
  });
}

const column = async (sheet: string, address: string) =>
  (await valuesAt(sheet, address)).map(([value]) => value);

describe('the ribbon’s buttons', () => {
  test('are those of the manifest, with the labels that messages call them by', async () => {
    const { names } = await workbookWith(officerWorkbook);
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((m) => m[1]!);
    expect(named).toEqual([...names]);
    const labels = new Map(
      [...manifest.matchAll(/<bt:String id="(\w+)\.Label" DefaultValue="([^"]+)"/g)].map(
        ([, id, label]) => [id!.toLowerCase(), label],
      ),
    );
    for (const name of names) {
      expect(labels.get(name)).toBe(say(`commands.${name}.label` as StringKey));
    }
    expect(labels.get('showpane')).toBe(say('commands.pane.label'));
  });

  test.each([
    ['check', 'Findings', 'A1', 'Findings'],
    ['colour', 'Recommendations', 'C1', 'Status'],
    ['link', 'Recommendations', 'D1', 'Evidence link'],
    ['summarise', 'Summary', 'A1', 'Summary of recommendations by status'],
    ['narrate', 'Narrative', 'A1', 'Text of the report'],
  ])('%s does its work with the pane closed and shows it', async (name, sheet, address, value) => {
    const { workbook, press } = await registerOpen();
    expect(await press(name)).toBe(1);
    // Two to read, two to write, two to show it.
    expect(workbook.trips()).toBeLessThanOrEqual(6);
    expect(await inSight()).toMatchObject({ sheet, address, value });
  });
});

describe('Check', () => {
  test('writes what it found, each with a link to its cell', async () => {
    const { press } = await registerOpen();
    await type('Recommendations', 'C2', [['Finished']]);
    await press('check');
    const rows = await valuesAt('Findings', 'A6:G8');
    expect(rows).toContainEqual([
      '■ Error',
      'Status that is not in the list of statuses',
      'Recommendations',
      'C2',
      expect.any(String),
      expect.stringContaining('“Finished”'),
      expect.any(String),
    ]);
    const at = rows.findIndex(([, , , cell]) => cell === 'C2');
    const link = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Findings').getRange(`D${6 + at}`);
      cell.load('hyperlink');
      await context.sync();
      return cell.hyperlink;
    });
    expect(link.documentReference).toBe("'Recommendations'!C2");
  });

  test('once more is the same, and after a mend there is one error less', async () => {
    const { press } = await registerOpen();
    await type('Recommendations', 'C2', [['Finished']]);
    await press('check');
    const before = await valuesAt('Findings', 'A1:G40');
    await press('check');
    expect(await valuesAt('Findings', 'A1:G40')).toEqual(before);
    await type('Recommendations', 'C2', [['Fully implemented']]);
    await press('check');
    const after = await valuesAt('Findings', 'A1:G40');
    const count = (rows: unknown[][]) => rows.filter(([first]) => first === '■ Error').length;
    expect(count(after)).toBe(count(before) - 1);
    expect((await inSight()).sheets.filter((name) => name.startsWith('Findings'))).toHaveLength(1);
  });

  test('says what it could not look at in a workbook with the officer’s own tables alone', async () => {
    const { press } = await workbookWith([
      {
        name: 'Register',
        rows: [
          ['Owner', 'Rec no.', 'Recommendation', 'Status', 'Notes'],
          ['Harbour master', '1.1', 'Light the pier', 'Done', 'x'],
        ],
      },
      {
        name: 'Proof',
        rows: [
          ['Evidence no.', 'Rec refs', 'Evidence'],
          ['a', '1.1', 'Minutes of May'],
        ],
      },
    ]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Register').tables.add('A1:E2', true).name = 'Actions';
      worksheets.getItem('Proof').tables.add('A1:C2', true).name = 'Proofs';
      await context.sync();
    });
    await press('check');
    expect(await column('Findings', 'A4:A4')).toEqual([
      'Not everything could be checked: this workbook does not have a list of statuses or the report’s details yet. Choose Show pane on the Home tab to add what is not there.',
    ]);
  });

  test('leaves the officer’s own sheet Findings alone', async () => {
    const own = { name: 'Findings', rows: [['What the lawyers found'], ['Nothing']] };
    const { press } = await registerOpen([...officerWorkbook, own]);
    await press('check');
    await press('check');
    expect(await column('Findings', 'A1:A3')).toEqual(['What the lawyers found', 'Nothing', '']);
    expect((await inSight()).sheet).toBe('Findings (tracker)');
    expect((await inSight()).sheets.filter((name) => name.startsWith('Findings'))).toHaveLength(2);
  });

  test('finds its sheet again when it was renamed or hidden, and shows it', async () => {
    const { press } = await registerOpen();
    await press('check');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Findings');
      context.workbook.worksheets.getItem('Recommendations').activate();
      sheet.name = 'To do';
      sheet.visibility = Excel.SheetVisibility.hidden;
      await context.sync();
    });
    await press('check');
    expect(await inSight()).toMatchObject({ sheet: 'To do', address: 'A1', value: 'Findings' });
  });
});

describe('with nothing to work on', () => {
  test.each(['check', 'colour', 'link', 'summarise', 'narrate'])(
    '%s sets nothing up by itself, and says what to do',
    async (name) => {
      const { press } = await workbookWith(officerWorkbook);
      expect(await press(name)).toBe(1);
      const { sheet, address, value, sheets } = await inSight();
      expect(sheets).toEqual(['Action plan', 'Details for committee', 'Findings']);
      expect([sheet, address]).toEqual(['Findings', 'A1']);
      expect(value).toMatch(
        new RegExp(
          `^\\d\\d/\\d\\d/\\d{4}, \\d\\d:\\d\\d, ${say(`commands.${name}.label` as StringKey)}: Nothing was done\\. There is a list .* choose Show pane on the Home tab, then Set up`,
        ),
      );
    },
  );

  test('a workbook without a list gets a note, and the same note only once', async () => {
    const { press } = await workbookWith([{ name: 'Shopping', rows: [['Milk'], ['Tea']] }]);
    await press('summarise');
    await press('check');
    const { value, sheets } = await inSight();
    expect(sheets).toEqual(['Shopping', 'Findings']);
    expect(value).toContain('Check: Nothing was done, because no list of recommendations');
    expect(await column('Findings', 'A2:A3')).toEqual([
      'Choose Check on the Home tab to list the findings here.',
      '',
    ]);
  });

  test('after set up the note makes room for the findings', async () => {
    const { press } = await workbookWith(officerWorkbook);
    await press('check');
    await setUp(await openRegister());
    await press('check');
    expect((await column('Findings', 'A1:A5'))[0]).toBe('Findings');
    expect((await column('Findings', 'A1:A5'))[4]).toBe('Severity');
  });

  test('Colour says what it misses', async () => {
    const { press } = await registerOpen();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Statuses').delete();
      await context.sync();
    });
    expect(await press('colour')).toBe(1);
    expect((await inSight()).value).toContain('Colour: There is nothing to colour');
  });
});

describe('when it fails', () => {
  test('says why above the findings that are there, and is finished all the same', async () => {
    const { press } = await registerOpen();
    await press('check');
    const before = await valuesAt('Findings', 'A2:G12');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Recommendations').protection.protect();
      await context.sync();
    });
    expect(await press('colour')).toBe(1);
    const { sheet, address, value } = await inSight();
    expect([sheet, address]).toEqual(['Findings', 'A1']);
    expect(value).toMatch(/, Colour: The sheet “Recommendations” is protected, so .* try again\.$/);
    expect(await valuesAt('Findings', 'A2:G12')).toEqual(before);
  });

  test.each([1, 2, 3, 4])('on trip %i of Check, it tells', async (trip) => {
    const { workbook, press } = await registerOpen();
    workbook.host.faults.failAt({ trip, code: 'GeneralException' });
    expect(await press('check')).toBe(1);
    const { sheet, value } = await inSight();
    expect(sheet).toBe('Findings');
    expect(value).toMatch(/, Check: Excel could not finish this step \(GeneralException/);
    await press('check');
    expect((await inSight()).value).toBe('Findings');
  });

  test('half-way through writing, it tells, and the next Check completes the sheet', async () => {
    const { workbook, press } = await registerOpen();
    workbook.host.faults.failAt({ trip: 3, afterActions: 12, code: 'RequestAborted' });
    expect(await press('check')).toBe(1);
    expect((await inSight()).value).toContain('Check: Excel was busy with something else');
    await press('check');
    const { value, sheets } = await inSight();
    expect(value).toBe('Findings');
    expect(sheets.filter((name) => name.startsWith('Findings'))).toHaveLength(1);
  });

  test('and cannot even tell, it is finished, and the developer tools have the reason', async () => {
    const { workbook, press } = await registerOpen();
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const trip of [1, 2]) workbook.host.faults.failAt({ trip, code: 'ServiceNotAvailable' });
    expect(await press('check')).toBe(1);
    expect(error.mock.calls.flat()).toEqual([
      expect.objectContaining({ code: 'ServiceNotAvailable' }),
    ]);
    error.mockRestore();
    expect(await press('check')).toBe(1);
    expect((await inSight()).value).toBe('Findings');
  });
});

test('two buttons pressed at once do their work one after the other', async () => {
  const { press } = await registerOpen();
  expect(await Promise.all([press('check'), press('summarise'), press('check')])).toEqual([
    1, 1, 1,
  ]);
  const { sheets } = await inSight();
  expect(sheets.filter((name) => /^(Findings|Summary)/.test(name)).sort()).toEqual([
    'Findings',
    'Summary',
  ]);
});
