import { exportSummary, exportWord } from '../../src/actions/exportWord';
import { noFilter } from '../../src/report/choice';
import { threeStatuses, workbookOf } from '../checks/workbook';
import { bigWritten } from '../word/bigWorkbook';
import { readDocx } from '../word/readBack';
import { cutOff, withFields, withoutReport } from '../word/templates';

const open = workbookOf(bigWritten(20));
const everyCheck = [
  'Headings in order',
  'Header rows marked',
  'Title',
  'British English',
  'Alternative text',
  'Contrast',
  'Text of 11 points',
  'Counts as in the grid',
].map((text) => ({ passed: true, text }));

describe('exporting to Word', () => {
  it.each(['full', 'onePage', 'briefing'] as const)(
    'makes the report in the style %s and looks at it again',
    async (style) => {
      const made = await exportWord(open, { choice: { style, filter: noFilter } });
      expect(made.seen).toEqual(everyCheck);
      expect(made.fileName).toBe('Follow-up to the inspection of library services.docx');
    },
  );

  it.each(['full', 'onePage', 'briefing'] as const)(
    'says in words that it is a draft while errors block publication, in the style %s',
    async (style) => {
      const choice = { style, filter: noFilter };
      const words = async (errors: number) =>
        readDocx((await exportWord(open, { choice, errors })).bytes).paragraphs[0]!.text;
      expect(await words(2)).toBe(
        'Draft, not for publication: 2 errors have to be put right first.',
      );
      expect(await words(0)).not.toContain('Draft');
    },
  );

  it('counts what a filter leaves, and says what it leaves out', async () => {
    const filter = { ...noFilter, statuses: [threeStatuses[0]![0]] };
    const made = await exportWord(open, { choice: { style: 'full', filter } });
    expect(made.seen).toEqual(everyCheck);
    const words = readDocx(made.bytes)
      .paragraphs.map(({ text }) => text)
      .join('\n');
    expect(words).toContain('This report covers seven of the 20 recommendations');
  });

  it('puts it into the council’s template and names what that lacks', async () => {
    const made = await exportWord(open, { template: await withFields() });
    expect(made.remarks.at(-2)).toBe(
      'The template has fields that the tracker does not know, left as they are: {{ward}}.',
    );
    expect(made.remarks.at(-1)).toContain('Recommendation');
  });

  it.each([
    ['without a place for the report', withoutReport, 'Type {{report}} into it'],
    ['that is cut off', cutOff, 'Open it in Word, save it'],
    [
      'that is a PDF',
      () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')),
      'Choose the Word document',
    ],
  ] as const)('refuses a template %s with the reason', async (_name, template, words) => {
    await expect(exportWord(open, { template: await template() })).rejects.toThrow(words);
  });

  it('tells how far it is, lets others work, and can be stopped', async () => {
    const large = workbookOf(bigWritten(500));
    const stop = new AbortController();
    const shares: number[] = [];
    const turns: number[] = [];
    const timer = setInterval(() => turns.push(shares.length), 0);
    const making = exportWord(large, {
      signal: stop.signal,
      progress: (share) => {
        shares.push(share);
        if (share > 0.5) stop.abort();
      },
    });
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    clearInterval(timer);
    expect(shares.length).toBeGreaterThan(5);
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(turns.length).toBeGreaterThan(2);
  });

  it('makes the summary alone', async () => {
    const made = await exportSummary(open);
    expect(made.fileName).toBe('Summary of recommendations by status.docx');
    expect(made.seen).toEqual(everyCheck);
    expect(readDocx(made.bytes).all('tbl')).toHaveLength(1);
  });
});
