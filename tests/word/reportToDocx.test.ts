import { reportToDocx } from '../../src/word/reportToDocx';
import type { Block } from '../../src/report/document';
import { contrast } from '../../src/register/contrast';
import {
  element,
  elements,
  readDocx,
  shownText,
  value,
  type ReadDocx,
  type ReadParagraph,
} from './readBack';
import { evidence, item, reportOf, sampleReport, section, status, words } from './sampleReport';

async function written(...blocks: Block[]): Promise<ReadDocx> {
  return readDocx(await reportToDocx(reportOf(...blocks)));
}

function saying(docx: ReadDocx, text: string): ReadParagraph {
  const found = docx.paragraphs.find((paragraph) => paragraph.text.includes(text));
  if (!found) {
    throw new Error(`No paragraph says "${text}".`);
  }
  return found;
}

describe('a report as a Word document', () => {
  let docx: ReadDocx;
  beforeAll(async () => {
    docx = readDocx(await reportToDocx(sampleReport));
  });

  describe('document properties', () => {
    const property = (name: string) =>
      docx.part('docProps/core.xml').getElementsByTagName(name)[0]?.textContent;

    test.each([
      ['dc:title', 'Follow-up to the inspection of library services'],
      ['dc:creator', 'Head of Libraries'],
      ['dc:language', 'en-GB'],
    ])('%s is %s', (name, expected) => {
      expect(property(name)).toBe(expected);
    });

    test('say when the file was made', () => {
      const age = Date.now() - Date.parse(property('dcterms:created') ?? '');
      expect(age).toBeLessThan(60_000);
      expect(age).toBeGreaterThan(-2_000);
    });

    test('the language of the text is British English for spelling and for screen readers', () => {
      const language = element(element(docx.part('word/styles.xml'), 'rPrDefault'), 'lang');
      expect(value(language, 'val')).toBe('en-GB');
    });

    test('a report without title or author still has both', async () => {
      const bytes = await reportToDocx({ ...sampleReport, title: ' \n', author: '' });
      const core = readDocx(bytes).part('docProps/core.xml');
      expect(core.getElementsByTagName('dc:title')[0]?.textContent).toBe(
        'Report on recommendations',
      );
      expect(core.getElementsByTagName('dc:creator')[0]?.textContent).toBe(
        'Recommendations Tracker',
      );
    });

    test('Word does not open it in compatibility mode', () => {
      const mode = elements(docx.part('word/settings.xml'), 'compatSetting').find(
        (setting) => value(setting, 'name') === 'compatibilityMode',
      );
      expect(mode && value(mode, 'val')).toBe('15');
    });
  });

  describe('headings', () => {
    test('are real headings, in order and without a gap between levels', () => {
      const headings = docx.paragraphs.filter(({ level }) => level !== undefined);
      expect(headings.map(({ style, level }) => [style, level])).toEqual([
        ['Heading1', 1],
        ['Heading2', 2],
        ['Heading2', 2],
        ['Heading2', 2],
        ['Heading3', 3],
        ['Heading3', 3],
        ['Heading3', 3],
        ['Heading2', 2],
        ['Heading3', 3],
        ['Heading3', 3],
        ['Heading2', 2],
      ]);
    });

    test('are in capitals by their style, not by their text', () => {
      expect(saying(docx, 'Report detail').text).toBe('Report detail');
      const style = elements(docx.part('word/styles.xml'), 'style').find(
        (each) => value(each, 'styleId') === 'Heading2',
      );
      expect(style && elements(style, 'caps')).toHaveLength(1);
    });

    test('begin at level 1 also where the report begins lower, as without a committee', async () => {
      const docx = await written(section('Detail'), status('Done', '', ''), section('After'));
      expect(docx.paragraphs.map(({ level }) => level)).toEqual([1, 2, 1]);
    });

    test('stay on the page of what follows', () => {
      const headings = docx.paragraphs.filter(({ level }) => level !== undefined);
      expect(headings.filter(({ keepNext }) => !keepNext)).toEqual([]);
    });

    test('a status heading says its status in words and by its symbol beside the colour', () => {
      const statuses = docx.paragraphs.filter(({ level }) => level === 3).map(({ text }) => text);
      expect(statuses.map((text) => text.replace(/\s+/g, ' ').trim()).slice(0, 3)).toEqual([
        '✓ Fully implemented',
        '◐ Partially implemented or in progress',
        '○ At the planning stage',
      ]);
    });

    test.each(['#1E7B34', '#FFC20A', '#767676', '#FFFFFF', '#000000', '7F7F7F'])(
      'the symbol can be read on %s',
      async (colour) => {
        const heading = saying(await written(status('Done', colour, '✓')), 'Done').element;
        const run = elements(heading, 'r').find((each) => elements(each, 'shd').length > 0);
        const fill = run && value(element(run, 'shd'), 'fill');
        const ink = run && value(element(run, 'color'), 'val');
        expect(fill).toBe(colour.replace('#', ''));
        expect(contrast(`#${fill}`, `#${ink}`)).toBeGreaterThanOrEqual(4.5);
      },
    );

    test.each(['', 'green', '#12', 'javascript:'])(
      'a colour that is none ("%s") leaves the symbol and the words',
      async (colour) => {
        const heading = saying(await written(status('Done', colour, '✓')), 'Done');
        expect(heading.text).toContain('✓');
        expect(elements(heading.element, 'shd')).toEqual([]);
      },
    );
  });

  describe('colours and sizes', () => {
    const parts = [
      'word/document.xml',
      'word/styles.xml',
      'word/footer1.xml',
      'word/numbering.xml',
    ];

    test('no text is under 11 points', () => {
      const sizes = parts.flatMap((name) =>
        ['sz', 'szCs'].flatMap((size) =>
          elements(docx.part(name), size).map((each) => Number(value(each, 'val'))),
        ),
      );
      expect(sizes.length).toBeGreaterThan(5);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
    });

    test('every text colour of a style has a contrast of 4.5 to 1 on white', () => {
      const colours = elements(docx.part('word/styles.xml'), 'color').map(
        (each) => value(each, 'val') ?? '',
      );
      expect(colours.length).toBeGreaterThan(3);
      expect(colours.filter((colour) => contrast(`#${colour}`, '#FFFFFF') < 4.5)).toEqual([]);
    });
  });

  describe('the cover', () => {
    const cover = () => docx.paragraphs.filter(({ style }) => style === 'CoverLine');

    test('has each label and its value in one paragraph', () => {
      expect(cover().map(({ text }) => text)).toEqual([
        'Subject heading:\tNot supplied in the workbook.',
        'Title:\tFollow-up to the inspection of library services',
        'Lead:\tDirector of Culture',
        'Report author and contact details:\tHead of Libraries\n01234 567890\nlibraries@council.example',
        'Policy context:\tNot supplied in the workbook.',
      ]);
    });

    test('uses no table for its layout', () => {
      expect(docx.all('tbl')).toHaveLength(1);
      expect(
        cover().every(({ element: { parentNode } }) => parentNode?.nodeName === 'w:body'),
      ).toBe(true);
    });

    test('a label too long to stand beside its value stands above it', async () => {
      const label = 'Who has been asked about this report before it was written';
      const docx = await written({
        kind: 'labelled',
        label,
        rows: [],
        runs: [{ text: 'Nobody' }],
      });
      expect(docx.paragraphs[0]?.text).toBe(`${label}:\nNobody`);
    });

    test('labels after the first section are not part of it', async () => {
      const docx = await written(section('Committee'), section('Detail'), {
        kind: 'labelled',
        label: 'Legal',
        rows: [],
        runs: [{ text: 'None arising.' }],
      });
      const [, , label] = docx.paragraphs;
      expect([label?.style, label?.text]).toEqual(['Normal', 'Legal:\nNone arising.']);
    });
  });

  describe('what is not supplied', () => {
    test('differs by italics and says so in words, not by colour', () => {
      const runs = elements(saying(docx, 'Policy context').element, 'r');
      const run = runs.find((each) => shownText(each) === 'Not supplied in the workbook.');
      const style = run && value(element(run, 'rStyle'), 'val');
      const styleElement = elements(docx.part('word/styles.xml'), 'style').find(
        (each) => value(each, 'styleId') === style,
      );
      expect(styleElement && elements(styleElement, 'i')).toHaveLength(1);
      expect(styleElement && elements(styleElement, 'color')).toEqual([]);
    });

    test.each<[string, Block]>([
      ['a paragraph', { ...words('Not supplied.'), notSupplied: true } as Block],
      ['a recommendation', { ...item('R9', 'Not supplied.'), notSupplied: true } as Block],
    ])('%s too', async (_kind, block) => {
      const docx = await written(section('Detail'), block);
      const runs = elements(saying(docx, 'Not supplied.').element, 'r');
      expect(runs.every((run) => value(element(run, 'rStyle'), 'val') === 'NotSupplied')).toBe(
        true,
      );
    });
  });

  describe('recommendations', () => {
    test('are items of one list', () => {
      const items = docx.paragraphs.filter(({ style }) => style === 'Recommendation');
      expect(items).toHaveLength(4);
      const lists = items.map(({ element: each }) => value(element(each, 'numId'), 'val'));
      expect(new Set(lists)).toEqual(new Set([lists[0]]));
      const numbering = docx.part('word/numbering.xml');
      const instance = elements(numbering, 'num').find((each) => value(each, 'numId') === lists[0]);
      const kind = instance && value(element(instance, 'abstractNumId'), 'val');
      const definition = elements(numbering, 'abstractNum').find(
        (each) => value(each, 'abstractNumId') === kind,
      );
      expect(definition && value(element(definition, 'numFmt'), 'val')).toBe('bullet');
    });

    test('are not parted from their first evidence by the end of a page', () => {
      const texts = ['R01 Open', 'R03 Make', 'R04 Draw'];
      for (const text of texts) {
        const at = docx.paragraphs.indexOf(saying(docx, text));
        expect(docx.paragraphs[at]?.keepNext).toBe(true);
        expect(docx.paragraphs[at + 1]?.text).toMatch(/^(Evidence|Progress)\n./);
        expect(docx.paragraphs[at + 1]?.keepNext).toBe(false);
      }
    });

    test('one without evidence is not chained to the next', async () => {
      const docx = await written(item('R1', 'First'), item('R2', 'Second'), section('After'));
      expect(saying(docx, 'First').keepNext).toBe(false);
      expect(saying(docx, 'Second').keepNext).toBe(false);
    });

    test('every paragraph has widow control', () => {
      const without = docx.paragraphs.filter(
        ({ element: each, style }) =>
          style !== 'Caption' && elements(each, 'widowControl').length === 0,
      );
      expect(without.map(({ text }) => text)).toEqual([]);
    });
  });

  describe('cross-references', () => {
    test('lead to a bookmark on the ref that they name', () => {
      const [link] = docx.all('hyperlink');
      const anchor = link && value(link, 'anchor');
      const bookmark = docx.all('bookmarkStart').find((each) => value(each, 'name') === anchor);
      expect(anchor).toBe('R02');
      expect(bookmark?.parentNode).toBe(saying(docx, 'R02 Publish').element);
    });

    test('hold a REF field with its result, so that nothing has to be updated before reading', () => {
      const paragraph = saying(docx, 'As above.');
      expect(paragraph.text).toBe('Evidence\nAs above. (see evidence under recommendation R02)');
      const codes = elements(paragraph.element, 'instrText').map((each) =>
        each.textContent?.trim(),
      );
      expect(codes).toEqual(['REF R02 \\h \\* MERGEFORMAT']);
      expect(
        elements(paragraph.element, 'fldChar').map((each) => value(each, 'fldCharType')),
      ).toEqual(['begin', 'separate', 'end']);
    });

    test('are underlined, and not told from other words by colour alone', () => {
      const runs = elements(docx.all('hyperlink')[0]!, 'r');
      const styles = new Set(runs.map((run) => value(element(run, 'rStyle'), 'val')));
      expect([...styles]).toEqual(['CrossReference']);
      const style = elements(docx.part('word/styles.xml'), 'style').find(
        (each) => value(each, 'styleId') === 'CrossReference',
      );
      expect(style && elements(style, 'u')).toHaveLength(1);
    });

    test('the bookmark holds the ref alone, as the field shows it', () => {
      const start = docx.all('bookmarkStart').find((each) => value(each, 'name') === 'R02');
      const run = start?.nextSibling;
      expect(run && shownText(run as typeof start & object)).toBe('R02');
      expect(run?.nextSibling?.nodeName).toBe('w:bookmarkEnd');
    });

    test('every recommendation has a bookmark of its own', () => {
      const names = docx.all('bookmarkStart').map((each) => value(each, 'name'));
      expect(names).toEqual(['R01', 'R02', 'R03', 'R04']);
      const ids = docx.all('bookmarkStart').map((each) => value(each, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('to a block that is not in the document stays as words', async () => {
      const docx = await written({
        kind: 'paragraph',
        rows: [],
        runs: [{ text: 'see evidence under R77', to: 'R77' }],
      });
      expect(docx.paragraphs[0]?.text).toBe('see evidence under R77');
      expect(docx.all('hyperlink')).toEqual([]);
    });

    test.each([
      ['see R1, not R12', 'R1', 'R1 First', 'see |R1|, not R12'],
      ['see 1.1, not 1.10', '1.1', '1.1 First', 'see |1.1|, not 1.10'],
      ['see 1, not 1.1', '1', '1 First', 'see |1|, not 1.1'],
      ['see R1 and R1', 'R1', 'R1 First', 'see R1 and |R1|'],
      ['see the first one', 'R1', 'R1 First', 'see the first one'],
      ['see R1', 'R1', 'First', 'see R1'],
    ])(
      '"%s" to %s, which begins "%s", has its field so: %s',
      async (text, ref, target, expected) => {
        const docx = await written(
          { kind: 'item', rows: [ref], anchor: 'target', runs: [{ text: target }] },
          { kind: 'paragraph', rows: [], runs: [{ text, to: 'target' }] },
        );
        const marked = elements(docx.all('hyperlink')[0]!, 'r')
          .map((run) => (elements(run, 'fldChar').length > 0 ? '|' : shownText(run)))
          .join('')
          .replace('||', '|');
        expect(marked).toBe(expected);
      },
    );
  });

  describe('tables', () => {
    const rows = () => elements(docx.all('tbl')[0]!, 'tr');

    test('have a header row that is marked as one and repeated on each page', () => {
      expect(rows().map((row) => elements(row, 'tblHeader').length)).toEqual([1, 0, 0, 0]);
    });

    test('have their caption above them and as alternative text', () => {
      const caption = saying(docx, 'Recommendations by status');
      expect([caption.style, caption.keepNext]).toEqual(['Caption', true]);
      expect(value(element(docx.all('tbl')[0]!, 'tblCaption'), 'val')).toBe(
        'Recommendations by status',
      );
    });

    test('of a few rows stand on one page: each row is kept with the next, and the last with nothing', async () => {
      const keptRows = async (length: number) => {
        const body = Array.from({ length }, (_, at) => [`R${at}`, 'A text']);
        const headings = ['Ref', 'Text'];
        const docx = await written({ kind: 'table', caption: 'Some', headings, body, rows: [] });
        const [table] = docx.all('tbl');
        return elements(table!, 'tr').map((row) => elements(row, 'keepNext').length > 0);
      };
      expect(await keptRows(3)).toEqual([true, true, true, false]);
      expect((await keptRows(40)).some(Boolean)).toBe(false);
    });

    test('have no merged cells, no nested tables and rows of equal length', () => {
      expect(docx.all('gridSpan')).toEqual([]);
      expect(docx.all('vMerge')).toEqual([]);
      expect(rows().map((row) => elements(row, 'tc').length)).toEqual([4, 4, 4, 4]);
    });

    test('rows of unequal length are filled up', async () => {
      const docx = await written({
        kind: 'table',
        caption: 'Uneven',
        headings: ['Ref', 'Text'],
        body: [['R1'], ['R2', 'two', 'three'], []],
        rows: [],
      });
      expect(docx.all('tr').map((row) => elements(row, 'tc').length)).toEqual([3, 3, 3, 3]);
    });

    test('columns add up to no more than the page is wide', async () => {
      const word = 'Incomprehensibilities';
      const docx = await written({
        kind: 'table',
        caption: 'Wide',
        headings: Array.from({ length: 12 }, () => word),
        body: [],
        rows: [],
      });
      const widths = docx.all('gridCol').map((column) => Number(value(column, 'w')));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9072);
      expect(Math.min(...widths)).toBeGreaterThan(500);
    });
  });

  describe('an appendix of many columns', () => {
    const wide = async (columns: number) =>
      readDocx(
        await reportToDocx(
          reportOf(
            words('Before.'),
            { kind: 'heading', level: 2, runs: [{ text: 'Appendix' }], rows: [], appendix: true },
            {
              kind: 'table',
              caption: 'Recommendations',
              headings: ['Ref', 'Recommendation', 'Completed on', 'Responsible', 'Programme'].slice(
                0,
                columns,
              ),
              body: [
                ['R1', 'Ask the public', 'September', 'Headteacher', 'Safeguarding'].slice(
                  0,
                  columns,
                ),
              ],
              rows: [],
            },
          ),
        ),
      );
    const sizes = (docx: ReadDocx) => docx.all('pgSz').map((size) => value(size, 'orient'));

    test('stands on pages that lie on their side, with a footer as wide and no empty paragraph', async () => {
      const docx = await wide(5);
      expect(sizes(docx)).toEqual(['portrait', 'landscape']);
      expect(docx.paragraphs.filter(({ text }) => text.trim() === '')).toEqual([]);
      const upright = docx.paragraphs.findIndex(
        ({ element }) => elements(element, 'sectPr').length > 0,
      );
      expect(docx.paragraphs[upright]?.text).toBe('Before.');
      expect(docx.paragraphs[upright + 1]?.text).toBe('Appendix');
      const tabs = ['word/footer1.xml', 'word/footer2.xml'].map((name) =>
        Number(value(element(docx.part(name), 'tab'), 'pos')),
      );
      expect(tabs).toEqual([9072, 14004]);
    });

    test('no word of its headings breaks', async () => {
      const widths = (await wide(5)).all('gridCol').map((column) => Number(value(column, 'w')));
      expect(widths.map((width, at) => width >= [700, 2300, 1500, 1800, 1500][at]!)).not.toContain(
        false,
      );
    });

    test('one of few columns stands upright with the rest', async () => {
      expect(sizes(await wide(2))).toEqual(['portrait']);
    });
  });

  describe('the footer', () => {
    test('says the title and "Page n of m" by fields', () => {
      const footer = docx.part('word/footer1.xml');
      expect(shownText(footer.documentElement!)).toBe(
        'Follow-up to the inspection of library services\tPage 1 of 1',
      );
      const codes = elements(footer, 'instrText').map((each) => each.textContent?.trim());
      expect(codes).toEqual(['PAGE', 'NUMPAGES']);
    });

    test('is on every page', () => {
      expect(docx.all('footerReference').map((each) => value(each, 'type'))).toEqual(['default']);
    });

    test('a long title leaves room for the page number', async () => {
      const bytes = await reportToDocx({ ...sampleReport, title: '👩‍🏫 schools '.repeat(20) });
      const text = shownText(readDocx(bytes).part('word/footer1.xml').documentElement!);
      expect(text.split('\t')[0]?.length).toBeLessThanOrEqual(110);
      expect(text).toContain('…\t');
      expect(text).not.toContain('\uFFFD');
    });
  });

  describe('blocks without words', () => {
    test('are left out, so that no empty heading or paragraph is heard', async () => {
      const docx = await written(section(' '), words(''), item('', ''), words('Something'));
      expect(docx.paragraphs.map(({ text }) => text)).toEqual(['Something']);
    });

    test('an empty report is still a document', async () => {
      const docx = readDocx(await reportToDocx(reportOf()));
      expect(docx.all('sectPr')).toHaveLength(1);
    });
  });

  test('evidence with its lead-in stands in under its recommendation', async () => {
    const docx = await written(
      item('R1', 'First'),
      evidence(),
      words('Proof'),
      section('After'),
      words('Free'),
    );
    expect(docx.paragraphs.map(({ style }) => style)).toEqual([
      'Recommendation',
      'EvidenceText',
      'Heading1',
      'Normal',
    ]);
  });

  test('every style that is named is there', () => {
    const defined = elements(docx.part('word/styles.xml'), 'style').map((each) =>
      value(each, 'styleId'),
    );
    const named = ['pStyle', 'rStyle'].flatMap((name) =>
      ['word/document.xml', 'word/footer1.xml'].flatMap((part) =>
        elements(docx.part(part), name).map((each) => value(each, 'val')),
      ),
    );
    expect(new Set(named).size).toBeGreaterThan(8);
    expect(named.filter((id) => !defined.includes(id))).toEqual([]);
  });

  test('every field has a result, and its parts in order', () => {
    const parts = ['word/document.xml', 'word/footer1.xml'].flatMap((name) =>
      elements(docx.part(name), 'r').map(
        (run) =>
          elements(run, 'fldChar').map((each) => value(each, 'fldCharType'))[0] ??
          (elements(run, 'instrText').length > 0 ? 'code' : 'text'),
      ),
    );
    const fields = parts.join(' ').match(/begin.*?end/g) ?? [];
    expect(fields).toEqual(Array.from({ length: 3 }, () => 'begin code separate text end'));
  });

  test('every part that the file announces is there, and every relation leads to one', () => {
    const types = docx.part('[Content_Types].xml').getElementsByTagName('Override');
    const announced = Array.from(types, (each) => each.getAttribute('PartName')?.slice(1) ?? '');
    expect(announced.length).toBeGreaterThan(8);
    expect(announced.filter((name) => !docx.partNames.includes(name))).toEqual([]);
    const relations = docx
      .part('word/_rels/document.xml.rels')
      .getElementsByTagName('Relationship');
    const targets = Array.from(relations, (each) => `word/${each.getAttribute('Target')}`);
    expect(targets.filter((name) => !docx.partNames.includes(name))).toEqual([]);
  });

  test('nothing in the file leads out of it', () => {
    const relations = docx.partNames.filter((name) => name.endsWith('.rels'));
    expect(relations.length).toBeGreaterThan(1);
    expect(relations.filter((name) => docx.source(name).includes('TargetMode'))).toEqual([]);
  });
});
