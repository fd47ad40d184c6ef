import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReportOutcome } from '../../../preview/command/outcome';
import { reportCommand } from '../../../preview/command/reportCommand';
import { reportedFile } from '../../history/sixMeetings';
import { readDocx } from '../../word/readBack';
import { closeStandIns, openStandIn, valuesAt } from '../../excel/standIn';

let folder: string;
let outcome: ReportOutcome;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'history-'));
  const file = path.join(folder, 'six-meetings.xlsx');
  writeFileSync(file, reportedFile());
  const { stdout, stderr } = await reportCommand([
    file,
    '--out',
    path.join(folder, 'out'),
    '--json',
  ]);
  expect(stderr).toBe('');
  outcome = JSON.parse(stdout) as ReportOutcome;
});
afterEach(closeStandIns);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the report command on six meetings of history', () => {
  it('says what has changed since the last of them', () => {
    const at = outcome.narrative.findIndex(
      ({ text }) => text === 'What has changed since 21 July 2026',
    );
    expect(outcome.narrative[at + 1]!.text).toMatch(
      /^Since the meeting of 21 July 2026, two recommendations have moved back: R03 .* and R04 /,
    );
    expect(outcome.narrative[at + 1]!.rows).toContain('R03');
  });

  it('reads it in one trip more, and writes each sheet in no more than two', () => {
    const { read, check, ...writing } = outcome.host.roundTrips;
    // Check reads what it checks once more.
    expect([read, check]).toEqual([3, 3]);
    for (const trips of Object.values(writing)) expect(trips).toBeLessThanOrEqual(2);
  });

  it('writes the movement to the Summary sheet, the Narrative and the Word document', async () => {
    const [book, word] = ['.xlsx', '.docx'].map((end) =>
      outcome.files.find((file) => file.endsWith(end))!,
    );
    await openStandIn(new Uint8Array(readFileSync(book!)));
    const summary = await valuesAt('Summary', 'A1:F60');
    const row = (name: string) => summary.find(([first]) => first === name)!;
    expect(row('▼ Moved back')[4]).toBe('R04');
    expect(row('Recommendations now').slice(2, 4)).toEqual([19, 'Adds up with the total above']);
    expect(row('21 July 2026')).toEqual(['21 July 2026', 8, 6, 5, 0, 19]);
    const narrative = (await valuesAt('Narrative', 'A1:A60')).map(([text]) => text);
    expect(narrative).toContain('What has changed since 21 July 2026');
    const { paragraphs } = readDocx(new Uint8Array(readFileSync(word!)));
    expect(paragraphs.map(({ text }) => text)).toContain('What has changed since 21 July 2026');
  });
});
