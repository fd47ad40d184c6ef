import { blockText, type Block, type ReportDocument } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { reportToDocx } from '../../src/word/reportToDocx';
import { openGrid } from '../../src/register/readRegister';
import { afterSetUp } from '../register/support/afterSetUp';
import { seedGrid, seedIsHere, seedRecommendations, seedTitle } from '../register/support/seed';
import { describeWithJudges } from '../judges/judge';
import { convert, libreOffice } from '../judges/libreOffice';
import { complaints, openXmlSdk } from '../judges/openXmlSdk';
import { pagesAsText, poppler } from '../judges/poppler';
import { elements, readDocx, type ReadDocx } from './readBack';

/** What a reader of the document sees of a block; the chart's own words are in its own part. */
function shown(block: Block): string {
  switch (block.kind) {
    case 'chart':
      return block.caption;
    case 'table':
      return [block.caption, ...block.headings, ...block.body.flat()].join(' ');
    default:
      return block.kind === 'heading' && block.status
        ? `${block.status.symbol} ${blockText(block)}`
        : blockText(block);
  }
}

(seedIsHere ? describe : describe.skip)(`the Word report on ${seedTitle}`, () => {
  let report: ReportDocument;
  let bytes: Uint8Array;
  let docx: ReadDocx;
  beforeAll(async () => {
    report = writeReport(openGrid(afterSetUp(seedGrid())).register);
    bytes = await reportToDocx(report);
    docx = readDocx(bytes);
  });

  test('has the report’s headings with their levels', () => {
    const ours = docx.paragraphs.flatMap(({ level, text }) =>
      level === undefined ? [] : [[level, text.replace(/^\s*[✓◐○✗■●]\s+/u, '')]],
    );
    const expected = report.blocks.flatMap((block) =>
      block.kind === 'heading' ? [[block.level, blockText(block)]] : [],
    );
    expect(ours).toEqual(expected);
  });

  test('says all of the report and nothing else, in its order', () => {
    const words = (text: string) => text.replace(/[\s:]+/g, ' ').trim();
    const ours = words(docx.paragraphs.map(({ text }) => text).join('\n'));
    const expected = words(report.blocks.map(shown).join('\n'));
    expect(ours).toBe(expected);
  });

  test('has 19 items in one list, each followed by its evidence to the letter', () => {
    const items = docx.paragraphs.filter(({ style }) => style === 'Recommendation');
    const rows = seedRecommendations();
    expect(items.map(({ text }) => text)).toEqual(
      rows.map(({ ref, recommendation }) => `${ref} ${recommendation}`),
    );
    items.forEach((item, at) => {
      const [first] = rows[at]!.evidence;
      const next = docx.paragraphs[docx.paragraphs.indexOf(item) + 1]!;
      expect(next.text.split('\n')[1]?.startsWith(first!)).toBe(true);
    });
  });

  test('leads the two pointers to the 12th by a REF field to its bookmark', () => {
    const codes = docx.all('instrText').map((each) => each.textContent?.trim().split(' ')[1]);
    const target = docx.paragraphs.find(({ text }) => text.startsWith('R12 '))!;
    const [bookmark] = elements(target.element, 'bookmarkStart');
    expect(codes).toEqual(Array(2).fill(bookmark?.getAttribute('w:name')));
  });

  describeWithJudges([openXmlSdk], 'judged by the Open XML SDK', () => {
    test('no complaint', async () => {
      expect(await complaints(bytes, 'docx')).toEqual([]);
    });
  });

  describeWithJudges([libreOffice, poppler], 'laid out by LibreOffice', () => {
    test('is a report of eight to ten pages, and no page ends with a recommendation without evidence', async () => {
      const pages = await pagesAsText(await convert(bytes, 'docx', 'pdf'));
      expect(pages.length).toBeGreaterThanOrEqual(8);
      expect(pages.length).toBeLessThanOrEqual(10);
      const lines = (page: string) =>
        page
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '' && !line.includes('Page '));
      const recommendations = seedRecommendations().map(({ recommendation }) =>
        recommendation.replace(/\s+/g, ' '),
      );
      const appendix = pages.findIndex((page) => page.includes('APPENDIX'));
      const parted = pages
        .slice(0, appendix)
        .map((page) => lines(page).at(-1) ?? '')
        .filter((line) => recommendations.some((text) => text.endsWith(line)));
      expect(parted).toEqual([]);
    });
  });
});
