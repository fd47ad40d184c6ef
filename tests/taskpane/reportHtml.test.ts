import fc from 'fast-check';
import type { Block, ReportDocument } from '../../src/report/document';
import { reportHtml, reportText } from '../../src/taskpane/reportHtml';

const report = (...blocks: Block[]): ReportDocument => ({
  title: 'Follow-up',
  language: 'en-GB',
  author: '',
  blocks,
});
const runs = (text: string) => [{ text }];

describe('the report on the clipboard', () => {
  it.each<[string, Block, string]>([
    ['a heading', { kind: 'heading', level: 2, runs: runs('Done'), rows: [] }, '<h2>Done</h2>'],
    [
      'a label with its value',
      { kind: 'labelled', label: 'Title', runs: runs('Follow-up'), rows: [] },
      '<p><b>Title:</b> Follow-up</p>',
    ],
    [
      'what is not supplied',
      { kind: 'paragraph', runs: runs('Not supplied'), notSupplied: true, rows: [] },
      '<p><i>Not supplied</i></p>',
    ],
    [
      'a recommendation',
      { kind: 'item', runs: runs('R01 Agree a plan'), rows: ['R01'] },
      '<p><b>R01 Agree a plan</b></p>',
    ],
    [
      'lines of one cell',
      { kind: 'paragraph', runs: runs('one\ntwo'), rows: [] },
      '<p>one<br>two</p>',
    ],
    [
      'a table',
      { kind: 'table', caption: 'Counts', headings: ['Status'], body: [['Done']], rows: [] },
      '<caption>Counts</caption>\n<tr><th>Status</th></tr>\n<tr><td>Done</td></tr>',
    ],
  ])('shows %s', (_name, block, html) => {
    expect(reportHtml(report(block))).toContain(html);
  });

  it('never takes an officer’s words for markup', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const html = reportHtml(report({ kind: 'paragraph', runs: runs(words), rows: [] }));
        const body = /<body>\n<p>([\s\S]*)<\/p>\n<\/body>/.exec(html)![1]!;
        expect(body.replace(/<br>/g, '')).not.toMatch(/[<>]/);
        const read = body
          .replace(/<br>/g, '\n')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&');
        expect(read).toBe(words.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('is plain text too, one paragraph after the other', () => {
    expect(
      reportText(
        report(
          { kind: 'heading', level: 1, runs: runs('Report'), rows: [] },
          { kind: 'labelled', label: 'Title', runs: runs('Follow-up'), rows: [] },
        ),
      ),
    ).toBe('Report\n\nTitle: Follow-up');
  });
});
