import { strToU8, zipSync } from 'fflate';
import { buildReport } from '../../src/actions/buildReport';
import { readEarlierWorkbook, type EarlierWorkbook } from '../../src/actions/earlierWorkbook';
import { narrate } from '../../src/actions/narrate';
import { openRegister } from '../../src/actions/openRegister';
import { setUp } from '../../src/actions/setUp';
import { summarise } from '../../src/actions/summarise';
import { positionsNow } from '../../src/history/meeting';
import { sinceLast, type Since } from '../../src/history/sinceLast';
import { blockText } from '../../src/report/document';
import { wholeReport } from '../../src/report/choice';
import { closeStandIns, openStandIn, type StandIn } from '../excel/standIn';
import { smallXlsx } from '../excel/smallXlsx';
import { flat } from '../history/flat';
import { day, planned, registerOf, written, type Row } from '../history/registers';
import { meetings, reportedFile, reportedTo, rowsAt } from '../history/sixMeetings';

afterEach(closeStandIns);

const lastMeeting = meetings.at(-1)!;

const file = (bytes: Uint8Array, name = 'Tracker July.xlsx') => new File([bytes as BlobPart], name);

/** The register as tables, each on a sheet. */
const inTables = (at: number, on: string) => reportedFile(written(rowsAt(at), on));

/** What a comparison says, without the rows of the sheets that it rests on. */
function inShort(register: Parameters<typeof sinceLast>[0], since: Since) {
  const { movements, withdrawn } = sinceLast(register, since)!;
  return { movements, withdrawn };
}

const then = positionsNow(registerOf(rowsAt(5), lastMeeting));

describe('a workbook from disk', () => {
  test.each<[string, () => Uint8Array]>([
    ['in tables', () => inTables(5, lastMeeting)],
    [
      'flat, with a title and details on a sheet of their own',
      () => flat(rowsAt(5), '21 July 2026'),
    ],
    [
      'in several lists',
      () => {
        const [list, details] = [rowsAt(5).slice(0, 9), rowsAt(5).slice(9)].map((rows, at) => ({
          name: `Theme ${at + 1}`,
          rows: [
            ['Ref', 'Recommendation', 'Status', 'Current due', 'Original due', 'Completed on'],
            ...rows.map((row) => [
              ...[row.ref, row.words, row.status, row.due ?? ''],
              ...[row.first ?? row.due ?? '', row.completed ?? ''],
            ]),
          ],
        }));
        return smallXlsx([list!, details!]);
      },
    ],
  ])('%s compares as its register does, and is read without a request', async (shape, make) => {
    const workbook = await openStandIn(inTables(6, reportedTo));
    const { register } = await openRegister();
    workbook.trips();
    const { meeting, message } = await readEarlierWorkbook(file(make()));
    expect(workbook.trips()).toBe(0);
    const evidence = shape === 'in several lists' ? { evidence: 0 } : {};
    const expected = { positions: then.map((one) => ({ ...one, ...evidence })) };
    expect(meeting.positions).toEqual(expected.positions);
    expect(inShort(register, { meeting, apart: [] })).toEqual(
      inShort(register, { meeting: { ...meeting, ...expected }, apart: [] }),
    );
    expect(message).toMatch(/^Compared with “Tracker July.xlsx”.*: 19 recommendations\./);
  });

  test('compares with one that was flat and has been set up', async () => {
    await openStandIn(flat(rowsAt(6), '15 September 2026'));
    await setUp(await openRegister());
    const { register } = await openRegister();
    const { meeting } = await readEarlierWorkbook(file(inTables(5, lastMeeting)));
    const { movements, withdrawn } = inShort(register, { meeting, apart: [] });
    const { statuses } = register;
    const same = { ...registerOf(rowsAt(6), reportedTo), statuses };
    const expected = inShort(same, { meeting, apart: [] });
    const told = (all: typeof movements) =>
      all.map(({ kind, now, then, renumbered, reworded, evidenceAdded, due }) => ({
        ...{ kind, ref: now.ref, was: then?.ref, renumbered, reworded, evidenceAdded },
        due: due.kind,
      }));
    expect(told(movements)).toEqual(told(expected.movements));
    expect(withdrawn).toEqual(expected.withdrawn);
  });

  test.each<[string, Uint8Array, number | undefined]>([
    ['its report details', inTables(5, lastMeeting), day(lastMeeting)],
    ['a sheet of details', flat(rowsAt(5), '21 July 2026'), day(lastMeeting)],
    ['nothing', flat(rowsAt(5)), undefined],
  ])('takes its date from %s', async (_, bytes, expected) => {
    expect((await readEarlierWorkbook(file(bytes))).meeting.day).toBe(expected);
  });

  test('neither changes the open workbook nor writes to it', async () => {
    const workbook = await openStandIn(inTables(6, reportedTo));
    const before = await workbook.save();
    const open = await openRegister();
    workbook.trips();
    const { meeting } = await readEarlierWorkbook(file(flat(rowsAt(5), '21 July 2026')));
    buildReport(open, { ...wholeReport, since: { meeting, apart: [] } });
    expect(workbook.trips()).toBe(0);
    expect(Buffer.compare(await workbook.save(), before)).toBe(0);
  });
});

describe('the report and the Summary sheet', () => {
  async function comparedWith(rows: readonly Row[], name?: string) {
    const workbook = await openStandIn(inTables(6, reportedTo));
    const { meeting } = await readEarlierWorkbook(file(flat(rows, '21 July 2026'), name));
    return { workbook, choice: { ...wholeReport, since: { meeting, apart: [] } } };
  }

  test('say what has changed since, and with which file it is compared', async () => {
    const { choice } = await comparedWith(rowsAt(5));
    const { blocks } = buildReport(await openRegister(), choice);
    const text = blocks.map(blockText).join('\n');
    expect(text).toContain('What has changed since the earlier workbook');
    expect(text).toContain(
      'Since the workbook “Tracker July.xlsx” as at 21 July 2026, two recommendations have moved back: R03',
    );
    expect(text).toContain('R18 (was R19)');
  });

  test('count then from the file, and make no chart of meetings where none is recorded', async () => {
    const { choice } = await comparedWith(rowsAt(5));
    await summarise(await openRegister(), choice);
    const cells = await cellsOf('Summary');
    expect(rowOf(cells, 'Compared with')[0]).toBe(
      'Compared with the workbook “Tracker July.xlsx” as at 21 July 2026. Its numbers are as they stood in that file when this sheet was last written.',
    );
    const below = cells.values.slice(cells.values.findIndex((row) => row[2] === 'Then'));
    const numbers = (name: string) => below.find((row) => row[0] === name)!.slice(2, 4);
    expect(numbers('Fully implemented')).toEqual([8, 8]);
    expect(numbers('At the planning stage')).toEqual([5, 4]);
    expect(numbers('Total')).toEqual([19, 19]);
    expect(below.find((row) => row[0] === 'Recommendations now')!.slice(2, 4)).toEqual([
      19,
      'Adds up with the total above',
    ]);
    expect(below.find((row) => row[0] === '▼ Moved back')![4]).toBe('R04');
  });

  test('make no formula and no link of what stands in it, nor of its name', async () => {
    const hostile = '=HYPERLINK("http://example.test","x")';
    const rows = [
      ...rowsAt(5),
      { ref: '=1+1', words: `${hostile} <b>x</b> {x}`, status: '=A1', due: '=A1' },
      { ref: '@SUM(A1)', words: '+1', status: planned },
    ];
    const { choice, workbook } = await comparedWith(rows, '=cmd|x <b>{y}</b>.xlsx');
    await summarise(await openRegister(), choice);
    await narrate(await openRegister(), choice);
    for (const sheet of ['Summary', 'Narrative']) {
      const { values, formulas } = await cellsOf(sheet);
      const held = values.flatMap((row, r) => row.map((value, c) => [value, formulas[r]![c]]));
      const theirs = held.filter(([value]) => /HYPERLINK|<b>|=1\+1|@SUM|cmd/.test(String(value)));
      expect(theirs.length).toBeGreaterThan(0);
      for (const [value, formula] of theirs) expect(formula).toBe(value);
    }
    await linksIn(workbook);
  });
});

async function cellsOf(sheet: string) {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getUsedRange();
    cells.load('values,formulas');
    await context.sync();
    return { values: cells.values, formulas: cells.formulas as unknown[][] };
  });
}

const rowOf = ({ values }: { values: unknown[][] }, begin: string) =>
  values.find(([first]) => String(first).startsWith(begin))!;

/** No link of the saved file leads out of it. */
async function linksIn(workbook: StandIn) {
  const text = Buffer.from(await workbook.save()).toString('latin1');
  expect(text).not.toContain('example.test');
}

describe('a file that cannot be compared with', () => {
  const good = flat(rowsAt(5));
  const ole = (name: string) =>
    new Uint8Array([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...[...name].flatMap((char) => [char.charCodeAt(0), 0]),
    ]);

  test.each<[string, Uint8Array, RegExp]>([
    ['of no bytes', new Uint8Array(), /is empty/],
    ['of text', strToU8('Ref,Recommendation\n1,Do it'), /is no Excel workbook/],
    ['that is a zip of something else', zipSync({ 'a.txt': strToU8('a') }), /is no Excel workbook/],
    ['with a password', ole('EncryptedPackage'), /asks for a password/],
    ['of Excel 97', ole('Workbook'), /used before 2007/],
    [
      'of which half is missing',
      good.slice(0, good.length / 2),
      /is damaged or its end is missing/,
    ],
    ['that unpacks to far more than any register', bomb(400_000_000), /unpacks to more/],
    ['that says less than it unpacks to', bomb(10), /is damaged/],
    [
      'without a list',
      smallXlsx([{ name: 'Notes', rows: [['Bring cake']] }]),
      /No list of recommend/,
    ],
    [
      'without a row',
      smallXlsx([{ name: 'Plan', rows: [['Ref', 'Recommendation', 'Status']] }]),
      /No list/,
    ],
  ])('%s is refused with words that name it', async (_, bytes, words) => {
    const reading: Promise<EarlierWorkbook> = readEarlierWorkbook(file(bytes, 'Old one.xlsx'));
    await expect(reading).rejects.toMatchObject({
      name: 'WorkbookProblem',
      message: expect.stringMatching(/^(No list of recommendations was found in )?“Old one\.xlsx”/),
    });
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow(/The report is compared as before\.$/);
  });

  test('that has gone from the disk meanwhile is refused too', async () => {
    const gone = {
      name: 'Old one.xlsx',
      size: 10,
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    };
    await expect(readEarlierWorkbook(gone)).rejects.toThrow(/could not be opened/);
  });
});

/** A workbook with a sheet of two million blanks, of which the archive's directory says that it holds so many bytes. */
function bomb(stated: number): Uint8Array {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(2_000_000).fill(0x20),
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, stated, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, stated, true);
  }
  return bytes;
}
