import fc from 'fast-check';
import type { Block, Run } from '../../src/report/document';
import { reportToDocx } from '../../src/word/reportToDocx';
import { sanitise } from '../../src/word/sanitise';
import { describeWithJudges } from '../judges/judge';
import { complaints, openXmlSdk } from '../judges/openXmlSdk';
import { readDocx } from './readBack';
import { item, reportOf, words } from './sampleReport';

/** What an officer's cell may hold, by accident or by malice. */
const hostile: readonly (readonly [string, string])[] = [
  ['controls', 'before\u0000\u0001\u0008\u000B\u001B\u007Fafter'],
  ['halves of surrogate pairs', '\uDC00 lone \uD800'],
  ['characters that are none', '\uFFFE \uFFFF \u{1FFFF}'],
  ['the longest text of a cell', 'Evidence of progress. '.repeat(1490).slice(0, 32_767)],
  ['the longest word of a cell', 'x'.repeat(32_767)],
  ['right-to-left text', 'مرحبا بالعالم (50%) שלום R12'],
  ['direction overrides', '\u202Ereversed \u2067isolated'],
  ['emoji', '👍🏽 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣'],
  ['combining marks', 'Z\u0335\u0321'.repeat(200)],
  ['XML', '</w:t></w:r></w:p><w:p/> <!-- --> ]]> &amp; &#0; <?xml?> <!DOCTYPE x>'],
  ['field codes', '{ HYPERLINK "file:///etc/passwd" } { DDEAUTO c:\\\\x.exe } { PAGE }'],
  ['the library’s own marks', '{recommendations-0} {recommendations\uFFFF-0} CURRENT TOTAL_PAGES'],
  ['formula-like text', '=HYPERLINK("http://x.example","y")'],
  ['links', 'javascript:alert(1) file:///c:/x \\\\server\\share data:text/html,x'],
  ['escapes of other formats', '_x000D_ \\u0041 %00 \\n'],
  ['only spaces between words', 'a \u00A0\u2003\u200B b'],
  ['tabs and line ends', '\ta\tb\r\n\nc\u2028'],
];

/** One block of each kind with this text at every place that holds text. */
function everywhere(text: string): Block[] {
  const runs: Run[] = [
    { text, bold: true },
    { text, italic: true, to: text },
    { text, to: 'nowhere' },
  ];
  const rows = [text];
  return [
    { kind: 'heading', level: 1, runs, rows },
    { kind: 'labelled', label: text, runs, rows },
    { kind: 'paragraph', runs, rows },
    {
      kind: 'heading',
      level: 3,
      runs,
      rows,
      anchor: `${text}2`,
      status: { label: text, colour: text, symbol: text },
    },
    { kind: 'item', runs, rows, anchor: text },
    { kind: 'paragraph', runs, rows, leadIn: true },
    { kind: 'paragraph', runs: [{ text: `see ${text}`, to: text }], rows, notSupplied: true },
    { kind: 'labelled', label: text, runs, rows, notSupplied: true },
    {
      kind: 'table',
      caption: text,
      headings: [text, text],
      body: [[text], [text, text, text]],
      rows,
      anchor: `${text}3`,
    },
  ];
}

describe('hostile text', () => {
  test.each(hostile)(
    '%s come through as they are, or as the replacement character',
    async (_name, text) => {
      const docx = readDocx(await reportToDocx(reportOf(words(text))));
      expect(docx.paragraphs.map((paragraph) => paragraph.text)).toEqual([sanitise(text)]);
    },
  );

  test.each(hostile)('%s make no field, no link and no part of the file', async (_name, text) => {
    const bytes = await reportToDocx({
      ...reportOf(...everywhere(text)),
      title: text,
      author: text,
    });
    const docx = readDocx(bytes);
    // As long, so that both are or are not long enough for a list of contents.
    const as = 'plain'.padEnd(text.length, 'x');
    const plain = readDocx(await reportToDocx(reportOf(...everywhere(as))));
    expect(docx.partNames).toEqual(plain.partNames);
    expect(docx.partNames.filter((name) => docx.source(name).includes('TargetMode'))).toEqual([]);
    const codes = docx.all('instrText').map((each) => each.textContent?.trim() ?? '');
    expect(
      codes.filter(
        (code) =>
          !/^(REF [A-Za-z_]\w{0,39} \\h \\\* MERGEFORMAT|TOC \\h \\n "1-3" \\o "2-3")$/.test(code),
      ),
    ).toEqual([]);
    expect(docx.all('p')).toHaveLength(plain.all('p').length);
  });

  test.each(['CURRENT', 'TOTAL_PAGES', 'TOTAL_PAGES_IN_SECTION', 'CURRENT_SECTION'])(
    'the word "%s", which the library takes for a page number, stays a word',
    async (word) => {
      const docx = readDocx(await reportToDocx(reportOf(...everywhere(word))));
      expect(
        docx
          .all('instrText')
          .filter((each) => /PAGE|SECTION/.test(each.textContent?.replace(/REF \S+/, '') ?? '')),
      ).toEqual([]);
      expect(docx.paragraphs[0]?.text).toBe(word.repeat(3));
    },
  );

  test('words that look like the library’s mark for a list stay words', async () => {
    const marks = ['{recommendations-0}', '{recommendations\uFFFF-0}', '{recommendations-1}'];
    const docx = readDocx(
      await reportToDocx(reportOf(item('R1', 'x'), ...marks.map((mark) => words(mark)))),
    );
    expect(docx.paragraphs.slice(1).map(({ text }) => text)).toEqual(marks.map(sanitise));
    expect(docx.all('numId').map((each) => each.getAttribute('w:val'))).toEqual([
      expect.stringMatching(/^\d+$/),
    ]);
  });

  test('any text at any place gives parts that can be parsed, and keeps the text', async () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
      fc.constantFrom(
        '<',
        '&',
        '"',
        '{',
        '}',
        ' ',
        '\n',
        '\t',
        'R1',
        '\uD800',
        '\u202E',
        'ש',
        '\uFFFF',
      ),
    );
    const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const docx = readDocx(
          await reportToDocx({ ...reportOf(...everywhere(value)), title: value, author: value }),
        );
        docx.partNames
          .filter((name) => /\.(xml|rels)$/.test(name))
          .forEach((name) => docx.part(name));
        const bookmarks = docx
          .all('bookmarkStart')
          .map((each) => each.getAttribute('w:name') ?? '');
        const links = docx.all('hyperlink').map((each) => each.getAttribute('w:anchor') ?? '');
        expect(new Set(bookmarks).size).toBe(bookmarks.length);
        expect(links.filter((link) => !bookmarks.includes(link))).toEqual([]);
        if (value.trim() !== '') {
          const shown = docx.paragraphs.find(({ style }) => style === 'EvidenceText')?.text;
          expect(shown).toBe(`${sanitise(value).repeat(3)}\n${sanitise(`see ${value}`)}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  describeWithJudges([openXmlSdk], 'judged by the Open XML SDK', () => {
    test('all of it at every place: no complaint', async () => {
      const blocks = hostile.flatMap(([, text]) => everywhere(text));
      const bytes = await reportToDocx({
        ...reportOf(...blocks),
        title: hostile.map(([, text]) => text.slice(0, 50)).join(' '),
        author: '\u0000\uD800<&',
      });
      expect(await complaints(bytes, 'docx')).toEqual([]);
    });
  });
});
