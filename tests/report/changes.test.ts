import { tally } from '../../src/history/kinds';
import { sinceLast } from '../../src/history/sinceLast';
import { wholeReport } from '../../src/report/choice';
import { blockText, type Block, type ReportDocument, type Table } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { writeSummary } from '../../src/report/summaryPaper';
import { complete, historyOf, partly, planned, registerOf, type Row } from '../history/registers';
import { reported, reportedTo, rowsAt, sixMeetings } from '../history/sixMeetings';

/** The heading and what stands below it. */
function sectionOf({ blocks }: ReportDocument): Block[] {
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && blockText(block).startsWith('What has changed'),
  );
  if (at < 0) return [];
  const end = blocks.findIndex((block, index) => index > at && block.kind === 'heading');
  return blocks.slice(at, end);
}

const paragraphOf = (register: Parameters<typeof writeReport>[0]): string =>
  sectionOf(writeReport(register)).map(blockText)[1]!;

const appendixOf = ({ blocks }: ReportDocument) =>
  blocks.filter((block): block is Table => block.kind === 'table').at(-1)!;

describe('what has changed over six meetings of 19 recommendations', () => {
  it('is told in one paragraph, what moved back and what stands still first and by name', () => {
    const [title, paragraph, ...more] = sectionOf(writeReport(reported()));
    expect(blockText(title!)).toBe('What has changed since 21 July 2026');
    expect(more).toEqual([]);
    expect(blockText(paragraph!)).toBe(
      [
        'Since the meeting of 21 July 2026, two recommendations have moved back: R03 (reopened: from “Fully implemented” to “Partially implemented or in progress”) and R04 (from “Partially implemented or in progress” to “At the planning stage”).',
        'Four have stood still for three meetings or more: R05 (six meetings), R11 (six meetings), R18 (six meetings) and R06 (three meetings).',
        'One other, still to be done, is as it was: R07.',
        'One due date was moved: R05 (to 31 December 2026, the third move, 275 days in all).',
        'One has been closed: R01.',
        'Two have moved forward: R08 (to “Partially implemented or in progress”) and R09 (to “Partially implemented or in progress”).',
        'The status of one changed in a way that is neither forward nor back: R10 (from “Partially implemented or in progress” to “On hold”).',
        'One is new: R19.',
        'One is no longer in the workbook: “Close the old depot” (R18 then).',
        'One has another number than then: R18 (was R19).',
        'The wording of one has changed: R11.',
        'Evidence has been added for two: R08 (2 pieces) and R12 (3 pieces).',
      ].join(' '),
    );
  });

  it('knows the rows that it comes from, and leads to each', () => {
    const report = writeReport(reported());
    const [, paragraph] = sectionOf(report);
    expect(paragraph!.rows).toEqual(
      expect.arrayContaining(['R01', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R11', 'R18']),
    );
    const anchors = new Set(report.blocks.flatMap(({ anchor }) => anchor ?? []));
    const links = (paragraph?.kind === 'paragraph' ? paragraph.runs : []).flatMap(
      ({ to }) => to ?? [],
    );
    expect(links.length).toBeGreaterThan(12);
    for (const to of links) expect(anchors).toContain(to);
  });

  it('adds up: then, and new, less withdrawn, is now', () => {
    const compared = sinceLast(reported())!;
    expect(tally(compared)).toEqual({
      back: 1,
      reopened: 1,
      unchanged: 12,
      changed: 1,
      forward: 2,
      closed: 1,
      new: 1,
    } satisfies ReturnType<typeof tally>);
  });

  it('stands in the table at the end, with a sign and in words', () => {
    const { headings, body } = appendixOf(writeReport(reported()));
    expect(headings.at(-1)).toBe('Since 21 July 2026');
    const cell = (ref: string) => body.find(([own]) => own === ref)!.at(-1);
    expect(cell('R01')).toBe('✓ Closed, from Partially implemented or in progress');
    expect(cell('R03')).toBe('↺ Reopened, from Fully implemented');
    expect(cell('R04')).toBe('▼ Moved back, from Partially implemented or in progress');
    expect(cell('R05')).toBe('= No change for 6 meetings');
    expect(cell('R08')).toBe('▲ Moved forward, from At the planning stage');
    expect(cell('R10')).toBe('◆ Status changed, from Partially implemented or in progress');
    expect(cell('R19')).toBe('+ New');
  });

  it('leaves a report narrowed to a movement with only those, and says so', () => {
    const report = writeReport(reported(), {
      ...wholeReport,
      movements: ['back', 'reopened', 'dueMovedOften'],
    });
    const items = report.blocks.filter(({ kind }) => kind === 'item').flatMap(({ rows }) => rows);
    expect([...items].sort()).toEqual(['R03', 'R04', 'R05']);
    expect(report.blocks.map(blockText).join('\n')).toContain(
      'which since then have “Moved back”, “Reopened” or “Date moved more than twice”',
    );
  });
});

describe('the short versions', () => {
  const line =
    'Since the meeting of 21 July 2026: ▼ 1 moved back, ↺ 1 reopened, = 12 with no change of status, ◆ 1 changed neither forward nor back, ▲ 2 moved forward, ✓ 1 closed, + 1 new, – 1 withdrawn.';
  const linesOf = ({ blocks }: ReportDocument) =>
    blocks.map(blockText).filter((text) => text.startsWith('Since '));

  it.each(['onePage', 'briefing'] as const)('tell it in one line: %s', (style) => {
    expect(linesOf(writeReport(reported(), { ...wholeReport, style }))).toEqual([line]);
  });

  it('and so does the summary alone, of a workbook from disk too', () => {
    expect(linesOf(writeSummary(reported()))).toEqual([line]);
    const { then } = sinceLast(reported())!;
    const since = { meeting: { ...then, file: 'Tracker.xlsx' }, apart: [] };
    expect(linesOf(writeSummary(reported(), { ...wholeReport, since }))).toEqual([
      line.replace('the meeting of 21', 'the workbook “Tracker.xlsx” as at 21'),
    ]);
  });

  it('narrowed, count what they cover; what is withdrawn belongs to nobody then', () => {
    const choice = { ...wholeReport, style: 'onePage', movements: ['forward'] } as const;
    expect(linesOf(writeReport(reported(), choice))).toEqual([
      'Since the meeting of 21 July 2026: ▲ 2 moved forward.',
    ]);
  });

  it('say nothing where there is nothing to compare with', () => {
    const register = registerOf(rowsAt(6), reportedTo);
    expect(linesOf(writeSummary(register))).toEqual([]);
    expect(linesOf(writeReport(register, { ...wholeReport, style: 'onePage' }))).toEqual([]);
  });
});

describe('where there is nothing to compare with', () => {
  it('nothing is said without a history, and the report is as it was', () => {
    const report = writeReport(registerOf(rowsAt(6), reportedTo));
    expect(sectionOf(report)).toEqual([]);
    expect(appendixOf(report).headings.at(-1)).not.toMatch(/Since/);
  });

  it('only that is said where the first record is of the meeting itself', () => {
    const history = historyOf([[reportedTo, rowsAt(6)]]);
    expect(
      sectionOf(writeReport(registerOf(rowsAt(6), reportedTo, history))).map(blockText),
    ).toEqual([
      'What has changed since the last meeting',
      'No earlier meeting is recorded in the workbook, so there is nothing to compare with.',
    ]);
  });

  it('says that nothing has changed, and what still stands', () => {
    const history = historyOf([['2026-07-21', rowsAt(6)]]);
    const text = paragraphOf(registerOf(rowsAt(6), reportedTo, history));
    expect(text).toMatch(
      /^Nothing has changed since the meeting of 21 July 2026\. 11, still to be done, are as they were: R03, /,
    );
  });
});

describe('the sentences', () => {
  const row = (ref: string, over: Partial<Row> = {}): Row => ({
    ...{ ref, words: `Words of ${ref}`, status: partly },
    ...over,
  });
  const between = (then: readonly Row[], now: readonly Row[]) =>
    paragraphOf(registerOf(now, reportedTo, historyOf([['2026-07-21', then]])));

  it.each<[string, readonly Row[], readonly Row[], string]>([
    [
      'one back',
      [row('R01')],
      [row('R01', { status: planned })],
      'Since the meeting of 21 July 2026, one recommendation has moved back: R01 (from “Partially implemented or in progress” to “At the planning stage”).',
    ],
    [
      'only forward',
      [row('R01', { status: planned })],
      [row('R01', { status: complete })],
      'Since the meeting of 21 July 2026, no recommendation has moved back. One has been closed: R01.',
    ],
    [
      'a status that went away',
      [row('R01')],
      [row('R01', { status: '' })],
      'Since the meeting of 21 July 2026, no recommendation has moved back. The status of one changed in a way that is neither forward nor back: R01 (from “Partially implemented or in progress” to no status).',
    ],
    [
      'hostile words of what is withdrawn',
      [row('R01'), row('=R02', { words: '<b>x</b> {x} '.repeat(20) })],
      [row('R01')],
      'Since the meeting of 21 July 2026, no recommendation has moved back. One, still to be done, is as it was: R01. One is no longer in the workbook: “<b>x</b> {x} <b>x</b> {x} <b>x</b> {x} <b>x</b> {x} <b>x</b>…” (=R02 then).',
    ],
  ])('of %s', (_, then, now, expected) => {
    expect(between(then, now)).toBe(expected);
  });

  it('name twelve and count the rest', () => {
    const rows = Array.from({ length: 500 }, (_, at) => row(`R${at + 1}`));
    const text = between(
      rows,
      rows.map((one) => ({ ...one, status: planned })),
    );
    expect(text).toMatch(
      /^Since the meeting of 21 July 2026, 500 recommendations have moved back: R1 /,
    );
    expect(text).toMatch(/R12 \([^)]*\) and 488 more\.$/);
  });
});

test('the record of six meetings, one fewer at a time, is compared with the last of them', () => {
  for (let count = 1; count <= 6; count += 1) {
    const register = registerOf(rowsAt(6), reportedTo, sixMeetings(count));
    const { movements, withdrawn, then } = sinceLast(register)!;
    expect(movements.length + withdrawn.length - movements.filter((m) => !m.then).length).toBe(
      then.positions.length,
    );
  }
});
