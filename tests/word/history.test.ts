import { wholeReport } from '../../src/report/choice';
import { blockText } from '../../src/report/document';
import { contrast } from '../../src/register/contrast';
import { movementColours } from '../../src/report/movementWords';
import { writeReport } from '../../src/report/narrative';
import { reportToDocx } from '../../src/word/reportToDocx';
import { manyReported } from '../history/fiveHundred';
import { planned } from '../history/registers';
import { reported } from '../history/sixMeetings';
import { describeWithJudges } from '../judges/judge';
import { convert, libreOffice } from '../judges/libreOffice';
import { complaints, openXmlSdk } from '../judges/openXmlSdk';
import { pagesAsText, poppler } from '../judges/poppler';
import { readDocx, type ReadDocx } from './readBack';

const rowText = (row: { textContent: string | null }) => row.textContent ?? '';

/** The words of a row of a table, cell by cell. */
const rowsOf = (docx: ReadDocx) =>
  docx.all('tr').map((row) =>
    Array.from(row.getElementsByTagName('w:tc')).map((cell) =>
      Array.from(cell.getElementsByTagName('w:t'))
        .map(({ textContent }) => textContent ?? '')
        .join(''),
    ),
  );

describe('six meetings of history in Word', () => {
  const report = writeReport(reported());
  let docx: ReadDocx;
  beforeAll(async () => {
    docx = readDocx(await reportToDocx(report));
  });

  it('tell in one paragraph what has changed, under a heading of its own, to the letter', () => {
    const at = report.blocks.findIndex((block) => blockText(block).startsWith('What has changed'));
    const inWord = docx.paragraphs.findIndex(
      ({ text, level }) => level !== undefined && text === 'What has changed since 21 July 2026',
    );
    expect(inWord).toBeGreaterThan(0);
    expect(docx.paragraphs[inWord + 1]!.text).toBe(blockText(report.blocks[at + 1]!));
    expect(docx.paragraphs[inWord + 1]!.text).toMatch(/^Since the meeting of 21 July 2026, two/);
  });

  it('lead from each ref of the paragraph to its recommendation', () => {
    const { element } = docx.paragraphs.find(({ text }) => text.startsWith('Since the meeting'))!;
    const leadsTo = Array.from(element.getElementsByTagName('w:instrText')).map(
      ({ textContent }) => /REF (\S+)/.exec(textContent ?? '')?.[1],
    );
    const bookmarks = docx.all('bookmarkStart').map((one) => one.getAttribute('w:name'));
    expect(leadsTo.length).toBeGreaterThan(12);
    for (const name of leadsTo) expect(bookmarks).toContain(name);
  });

  it('stand in the last column of the table at the end, with a sign and in words', () => {
    const rows = rowsOf(docx);
    const heading = rows.find((cells) => cells.at(-1) === 'Since 21 July 2026')!;
    const since = (ref: string) =>
      rows.find((cells) => cells.length === heading.length && cells[0] === ref)!.at(-1);
    expect(since('R01')).toBe('✓ Closed, from Partially implemented or in progress');
    expect(since('R03')).toBe('↺ Reopened, from Fully implemented');
    expect(since('R05')).toBe('= No change for 6 meetings');
    expect(since('R19')).toBe('+ New');
  });

  it('have each sign in its colour, dark enough on white paper, and the words in black', () => {
    for (const colour of Object.values(movementColours))
      expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
    const row = docx
      .all('tr')
      .find(
        (one) =>
          one.getElementsByTagName('w:t')[0]?.textContent === 'R04' && rowText(one).includes('▼'),
      )!;
    const last = Array.from(row.getElementsByTagName('w:tc')).at(-1)!;
    const runs = Array.from(last.getElementsByTagName('w:r')).map((run) => [
      run.getElementsByTagName('w:t')[0]?.textContent,
      run.getElementsByTagName('w:color')[0]?.getAttribute('w:val') ?? undefined,
    ]);
    expect(runs).toEqual([
      ['▼', movementColours.back.slice(1)],
      [' Moved back, from Partially implemented or in progress', undefined],
    ]);
  });

  it.each(['onePage', 'briefing'] as const)('are one line of the %s', async (style) => {
    const { paragraphs } = readDocx(
      await reportToDocx(writeReport(reported(), { ...wholeReport, style })),
    );
    expect(paragraphs.filter(({ text }) => text.startsWith('Since the meeting')).length).toBe(1);
  });
});

describe('words of a workbook from disk in Word', () => {
  it('are words: no link, no field and no markup', async () => {
    const hostile = 'HYPERLINK "http://example.test" <w:b/> {{report}}';
    const meeting = {
      ...{ day: undefined, file: `=cmd|<b>.xlsx ${hostile}` },
      positions: [
        {
          ...{ ref: `=1 ${hostile}`, status: planned, rag: '', owner: hostile, evidence: 0 },
          ...{ originalDue: '', currentDue: '', completedOn: '', wording: hostile },
        },
      ],
    };
    const report = writeReport(reported(), { ...wholeReport, since: { meeting, apart: [] } });
    const docx = readDocx(await reportToDocx(report));
    const text = docx.paragraphs.map((one) => one.text).join('\n');
    expect(text).toContain('Since the workbook “=cmd|<b>.xlsx HYPERLINK "http://example.test"');
    // Within the document only.
    for (const link of docx.all('hyperlink')) expect(link.getAttribute('r:id')).toBeFalsy();
    const fields = docx.all('instrText').map(({ textContent }) => textContent);
    expect(fields.filter((field) => field?.includes('example.test'))).toEqual([]);
    for (const part of docx.partNames.filter((name) => name.endsWith('.rels')))
      expect(docx.source(part)).not.toContain('example.test');
  });
});

describeWithJudges([openXmlSdk, libreOffice, poppler], 'six meetings, judged', () => {
  it('give a document without a complaint, and its pages show the paragraph', async () => {
    const bytes = await reportToDocx(writeReport(reported()));
    expect(await complaints(bytes, 'docx')).toEqual([]);
    const pages = (await pagesAsText(await convert(bytes, 'docx', 'pdf'))).join('\n');
    expect(pages.replace(/\s+/g, ' ')).toContain(
      'Four have stood still for three meetings or more: R05',
    );
  });

  it('of 500 recommendations too', async () => {
    expect(await complaints(await reportToDocx(writeReport(manyReported())), 'docx')).toEqual([]);
  });
});
