import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { reportCommand } from '../../../preview/command/reportCommand';
import type { ReportOutcome } from '../../../preview/command/outcome';
import { readWorkbook } from '../../../src/excel/readWorkbook';
import { officerWorkbook } from '../../actions/officerWorkbooks';
import { describeSeed } from '../../checks/seed';
import { smallXlsx } from '../../excel/smallXlsx';
import type { SmallSheet } from '../../excel/smallXlsx';
import { closeStandIns, openStandIn, valuesAt } from '../../excel/standIn';
import { workbookFacts } from './workbookFacts';

const seedFile = path.join(__dirname, '../../../../shared/seed/officer-workbook.xlsx');

jest.setTimeout(60_000);

const folders: string[] = [];
let folder: string;
function newFolder() {
  folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  folders.push(folder);
}
afterEach(closeStandIns);
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true })));

const inFolder = (name: string) => path.join(folder, name);

function file(name: string, bytes: Uint8Array | string): string {
  writeFileSync(inFolder(name), bytes);
  return inFolder(name);
}

/** Runs the command as `--json` and gives what it found. */
async function run(input: string, out = 'out') {
  const { status, stdout, stderr } = await reportCommand([input, '--out', inFolder(out), '--json']);
  expect(stderr).toBe('');
  return { status, outcome: JSON.parse(stdout) as ReportOutcome };
}

async function runOn(sheets: readonly SmallSheet[]) {
  return run(file('list.xlsx', smallXlsx(sheets)));
}

/** Opens the workbook that the command wrote, to look into it. */
async function openWritten({ files }: ReportOutcome) {
  return openStandIn(new Uint8Array(readFileSync(files[0]!)));
}

describe('the report command on tables of a sheet that is protected', () => {
  const rows = [
    ['Ref', 'Recommendation', 'Status'],
    ['R1', 'Mend the lift', 'Open'],
  ];
  const table = { name: 'Actions', area: 'A1:C2' };

  test('makes the report all the same, and says what was left undone', async () => {
    newFolder();
    const sheets: SmallSheet[] = [{ name: 'Register', rows, table, isProtected: true }];
    const { status, outcome } = await runOn(sheets);
    expect(status).toBe(1);
    expect(outcome.byStatus).toEqual([{ status: 'Open', count: 1, percent: 100 }]);
    const { stdout } = await reportCommand([inFolder('list.xlsx'), '--out', inFolder('out')]);
    expect(stdout).toMatch(/The sheet “Register” is protected.*Unprotect Sheet/);
    await openWritten(outcome);
    expect(await valuesAt('Register', 'A1:D2')).toEqual(rows.map((row) => [...row, '']));
  });
});

describeSeed('the report command on the real input', () => {
  let status: number;
  let outcome: ReportOutcome;
  beforeAll(async () => {
    newFolder();
    ({ status, outcome } = await run(seedFile));
  });

  test('finds 19 recommendations and 21 pieces of evidence: 42.1, 47.4 and 10.5 per cent', () => {
    expect(status).toBe(1);
    expect(outcome.recommendations).toBe(19);
    expect(outcome.evidence).toBe(21);
    expect(outcome.byStatus).toEqual([
      { status: 'Fully implemented', count: 8, percent: 42.1 },
      { status: 'Partially implemented or in progress', count: 9, percent: 47.4 },
      { status: 'At the planning stage', count: 2, percent: 10.5 },
    ]);
  });

  test('finds each blank report detail by its cell', async () => {
    const errors = outcome.findings.filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ sheet, cell, message }) => [sheet, cell, message.match(/“(.*?)”/)![1]]),
    ).toEqual([
      ['Report details (tracker)', 'B5', 'Subject heading'],
      ['Report details (tracker)', 'B11', 'Policy context'],
      ['Report details (tracker)', 'B14', 'Financial implications'],
      ['Report details (tracker)', 'B15', 'Legal implications'],
      ['Report details (tracker)', 'B16', 'Human resources implications'],
      ['Report details (tracker)', 'B17', 'Equalities implications'],
    ]);
    await openWritten(outcome);
    for (const { sheet, cell } of errors) expect(await valuesAt(sheet, cell)).toEqual([['']]);
  });

  test('resolves the pointers of the 13th and the 14th to the 12th', async () => {
    const pointers = outcome.narrative.filter(({ text }) => text.startsWith('As above'));
    expect(pointers).toHaveLength(2);
    for (const { text } of pointers) expect(text).toContain('recommendation R12');
    await openWritten(outcome);
    const rows = (await readWorkbook()).tables.find(({ name }) => name === 'Evidence')!.rows;
    const see = rows.filter((row) => row[3] !== '').map((row) => [row[1], row[3]]);
    expect(see).toEqual([
      ['R13', 'E14'],
      ['R14', 'E15'],
    ]);
    expect(rows.find((row) => row[0] === 'E14')![1]).toBe('R12');
  });

  test('takes at most two round trips for each action', () => {
    const { roundTrips, requestBytes, responseBytes } = outcome.host;
    expect(Object.keys(roundTrips)).toEqual([
      'read',
      'setUp',
      'check',
      'colour',
      'link',
      'summarise',
      'narrate',
    ]);
    for (const trips of Object.values(roundTrips)) {
      expect(trips).toBeGreaterThan(0);
      expect(trips).toBeLessThanOrEqual(2);
    }
    expect(requestBytes).toBeGreaterThan(0);
    expect(responseBytes).toBeGreaterThan(0);
  });

  test('leaves the officer’s sheets as they are, to the byte', () => {
    const before = unzipSync(new Uint8Array(readFileSync(seedFile)));
    const after = unzipSync(new Uint8Array(readFileSync(outcome.files[0]!)));
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      expect(after[part]).toEqual(before[part]);
    }
  });

  test('run on its own output changes nothing and finds the same', async () => {
    const first = { status, outcome };
    const second = await run(first.outcome.files[0]!, 'again');
    const found = ({
      recommendations,
      evidence,
      byStatus,
      findings,
      narrative,
    }: ReportOutcome) => ({
      recommendations,
      evidence,
      byStatus,
      findings,
      narrative,
    });
    expect(second.status).toBe(first.status);
    expect(found(second.outcome)).toEqual(found(first.outcome));
    expect(second.outcome.host.roundTrips.setUp).toBe(0);
    const [before, after] = await Promise.all(
      [first, second].map(({ outcome }) => workbookFacts(readFileSync(outcome.files[0]!))),
    );
    expect(after).toEqual(before);
  });
});

describe('the report command on an officer’s list', () => {
  beforeEach(newFolder);

  test('names its files after the input and never writes the file that was opened', async () => {
    const bytes = smallXlsx(officerWorkbook);
    const input = file('harbour.xlsx', bytes);
    const { outcome } = await run(input);
    expect(outcome.files).toEqual([
      inFolder('out/harbour-report.xlsx'),
      inFolder('out/harbour-report.docx'),
    ]);
    expect(new Uint8Array(readFileSync(input))).toEqual(bytes);
    for (const made of outcome.files) expect(existsSync(made)).toBe(true);
    expect(readdirSync(inFolder('out'))).toHaveLength(2);
  });

  test('prints counts, every finding with its cell and its fix, and the files', async () => {
    const input = file('harbour.xlsx', smallXlsx(officerWorkbook));
    const { outcome } = await run(input);
    const { status, stdout } = await reportCommand([input, '--out', inFolder('out')]);
    expect(status).toBe(1);
    expect(stdout).toContain('4 recommendations, 5 pieces of evidence');
    expect(stdout).toMatch(/Partially implemented +2 +50\.0%/);
    for (const { sheet, cell, message, fix } of outcome.findings) {
      expect(stdout).toContain(`${sheet}!${cell}`);
      expect(stdout).toContain(message);
      expect(stdout).toContain(fix);
    }
    for (const made of outcome.files) expect(stdout).toContain(made);
  });

  test('ends with 0 where nothing stands in the way', async () => {
    const details = [
      'Title',
      'Subject heading',
      'Lead',
      'Report author',
      'Policy context',
      'Financial implications and risks',
      'Legal implications and risks',
      'Human resources implications and risks',
      'Equalities implications and risks',
    ].map((label) => [label, `The ${label.toLowerCase()}`]);
    const list = [
      ['No.', 'Recommendation', 'Status', 'Evidence'],
      [1, 'Light the pier', 'Fully implemented', 'Lamps were put up.'],
    ];
    const { status, outcome } = await runOn([
      { name: 'List', rows: list },
      { name: 'Details', rows: details },
    ]);
    expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(status).toBe(0);
  });

  test('brings awkward texts through as the same texts', async () => {
    const awkward = [
      '=1+1',
      '1.10',
      '1/2',
      '007',
      "'quoted",
      'TRUE',
      '-',
      '#REF!',
      '£1,000',
      '<50%',
    ];
    const { outcome } = await runOn([
      {
        name: 'List',
        rows: [
          ['Rec ref', 'Recommendation', 'Status', 'Evidence'],
          ...awkward.map((text) => [text, `${text} `, 'Fully implemented', text]),
        ],
      },
    ]);
    const workbook = await openWritten(outcome);
    await workbook.live.calculated();
    const last = awkward.length + 1;
    expect(await valuesAt('Recommendations', `A2:B${last}`)).toEqual(
      awkward.map((text) => [text, `${text} `]),
    );
    expect(await valuesAt('Evidence', `B2:C${last}`)).toEqual(awkward.map((text) => [text, text]));
    const linked = await valuesAt('Recommendations', `D2:D${last}`);
    expect(linked.map(([count]) => String(count))).toEqual(awkward.map(() => '1'));
    expect(outcome.findings.filter(({ code }) => code.startsWith('EVI-REC'))).toEqual([]);
  });

  test('leaves the officer’s own Summary sheet alone', async () => {
    const own = { name: 'Summary', rows: [['Mine', 3]] };
    const { outcome } = await runOn([...officerWorkbook, own]);
    const { sheets } = await workbookFacts(readFileSync(outcome.files[0]!));
    const before = await workbookFacts(smallXlsx([...officerWorkbook, own]));
    expect(sheets.slice(0, 3)).toEqual(before.sheets);
    expect(sheets.map(({ name }) => name)).toContain('Summary (tracker)');
  });

  test('finds an edited status, an added row and a deleted row on the officer’s sheet', async () => {
    const { outcome } = await runOn(officerWorkbook);
    const workbook = await openWritten(outcome);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Action plan');
      sheet.getRange('C4').values = [['At the planning stage']];
      sheet.getRange('A9:D9').values = [[5, 'Paint the buoys', 'Fully implemented', 'Painted.']];
      sheet.getRange('7:7').delete(Excel.DeleteShiftDirection.up);
      await context.sync();
    });
    const edited = file('edited.xlsx', await workbook.save());
    const found = (await run(edited, 'again')).outcome.findings
      .filter(({ code }) => code.startsWith('SRC-'))
      .map(({ severity, sheet, cell, ref }) => ({ severity, sheet, cell, ref }));
    expect(found).toEqual([
      { severity: 'error', sheet: 'Recommendations', cell: 'A4', ref: 'R03' },
      { severity: 'error', sheet: 'Action plan', cell: 'C4', ref: 'R01' },
      { severity: 'error', sheet: 'Action plan', cell: 'B8', ref: 'R05' },
    ]);
  });
});

describe('typed on a command line', () => {
  beforeEach(newFolder);

  const typed = (...words: string[]) =>
    spawnSync('node', [path.join(__dirname, '../../../preview/report.mjs'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });

  test('it prints one JSON object and nothing else, and writes into the folder where it is typed', () => {
    file('harbour.xlsx', smallXlsx(officerWorkbook));
    const { status, stdout, stderr } = typed('harbour.xlsx', '--json');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as ReportOutcome).files).toEqual([
      'harbour-report.xlsx',
      'harbour-report.docx',
    ]);
    expect(readdirSync(folder).sort()).toEqual([
      'harbour-report.docx',
      'harbour-report.xlsx',
      'harbour.xlsx',
    ]);
  });

  test('it ends with 2 where there is no such file', () => {
    const { status, stdout, stderr } = typed('harbour.xlsx');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^harbour\.xlsx: .*no such file.*\n$/);
  });
});

describe('a file from which no report can be made', () => {
  beforeEach(newFolder);

  const whole = smallXlsx(officerWorkbook);
  /** The first bytes of a compound file, which is what a password makes of an .xlsx. */
  const compound = new Uint8Array(1024);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  test.each([
    ['not a workbook', 'notes.xlsx', 'Dear committee', /not an Excel workbook/],
    ['cut short', 'cut.xlsx', whole.slice(0, whole.length / 2), /damaged or cut short/],
    ['of another kind', 'old.xlsx', compound, /(password|Excel 97–2003)/],
    ['empty', 'empty.xlsx', '', /The file is empty/],
    ['absent', 'absent.xlsx', undefined, /no such file/],
    [
      'without a list',
      'blank.xlsx',
      smallXlsx([{ name: 'A', rows: [['x']] }]),
      /no recommendations/,
    ],
    [
      'with an empty list',
      'headings.xlsx',
      smallXlsx([{ name: 'A', rows: [['No.', 'Recommendation', 'Status']] }]),
      /no recommendations/,
    ],
  ])('%s: one line says which and why, and nothing is written', async (_, name, bytes, why) => {
    const input = bytes === undefined ? inFolder(name) : file(name, bytes);
    const before = readdirSync(folder);
    const end = await reportCommand([input, '--out', inFolder('out'), '--json']);
    expect(end.status).toBe(2);
    expect(end.stdout).toBe('');
    expect(end.stderr).toMatch(why);
    expect(end.stderr).toContain(name);
    expect(end.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([[[]], [['a.xlsx', 'b.xlsx']], [['a.xlsx', '--wrong']]])(
    'asked for as %j, it says how to ask',
    async (words) => {
      const end = await reportCommand(words);
      expect(end.status).toBe(2);
      expect(end.stderr).toContain('npm run report -- FILE.xlsx [--out DIR] [--json]');
    },
  );

  test('where the folder cannot be made, nothing is left behind', async () => {
    const input = file('harbour.xlsx', smallXlsx(officerWorkbook));
    file('out', 'a file where the folder would go');
    const end = await reportCommand([input, '--out', inFolder('out')]);
    expect(end.status).toBe(2);
    expect(end.stderr).toMatch(/could not be written to .*out/);
    expect(readdirSync(folder).sort()).toEqual(['harbour.xlsx', 'out']);
  });
});
