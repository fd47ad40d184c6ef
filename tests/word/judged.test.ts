import { noFilter, reportStyles } from '../../src/report/choice';
import { asDraft } from '../../src/report/draft';
import type { ReportDocument } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { writeSummary } from '../../src/report/summaryPaper';
import { reportToDocx } from '../../src/word/reportToDocx';
import { describeWithJudges } from '../judges/judge';
import { convert, convertAll, libreOffice } from '../judges/libreOffice';
import { complaints, openXmlSdk } from '../judges/openXmlSdk';
import { pagesAsText, poppler } from '../judges/poppler';
import { threeStatuses, workbookOf } from '../checks/workbook';
import { bigWritten } from './bigWorkbook';
import { accessibilityFaults } from './accessibility';
import { outlineOf, readDocx } from './readBack';
import { evidence, item, reportOf, sampleReport, section, words } from './sampleReport';

describeWithJudges([openXmlSdk], 'a report judged by the Open XML SDK', () => {
  test.each(['Office2021', 'Microsoft365'])('no complaint as %s reads it', async (version) => {
    expect(await complaints(await reportToDocx(sampleReport), 'docx', version)).toEqual([]);
  });

  test('an empty report: no complaint', async () => {
    expect(await complaints(await reportToDocx(reportOf()), 'docx')).toEqual([]);
  });
});

describeWithJudges([libreOffice, poppler], 'a report laid out by LibreOffice', () => {
  let pages: string[];
  beforeAll(async () => {
    pages = await pagesAsText(await convert(await reportToDocx(sampleReport), 'docx', 'pdf'));
  });

  test('says on each page which it is', () => {
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, at) => expect(page).toContain(`Page ${at + 1} of ${pages.length}`));
  });

  test('shows section headings in capitals, and the words of a cross-reference with its ref', () => {
    const all = pages.join('\n');
    expect(all).toContain('IMPLICATIONS AND RISKS');
    expect(all).toContain('As above. (see evidence under recommendation R02)');
  });

  test('no recommendation is the last line of a page with its evidence on the next', async () => {
    // Recommendations of three lines with evidence of one: pages would end within a pair.
    const long =
      'Make sure that what was asked for is done, and that those who asked for it know. ';
    const pairs = Array.from({ length: 40 }, (_, at) => [
      item(`R${at + 1}`, long.repeat(2)),
      evidence(),
      words('It has been done, and they have been told so, in writing and in person, twice.'),
    ]).flat();
    const bytes = await reportToDocx(reportOf(section('Report detail'), ...pairs));
    const all = await pagesAsText(await convert(bytes, 'docx', 'pdf'));
    expect(all.length).toBeGreaterThan(4);
    const lastLines = all.map(
      (page) =>
        page
          .trimEnd()
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '' && !line.includes('Page '))
          .pop() ?? '',
    );
    expect(
      lastLines.filter((line) => /^(•|Evidence$)/.test(line) || line.includes('asked for')),
    ).toEqual([]);
  });
});

/** What LibreOffice makes of documents, in one go, against what they were. */
async function keepsItsOutline(documents: readonly Uint8Array[]): Promise<void> {
  const saved = await convertAll(documents, 'docx', 'docx');
  documents.forEach((bytes, at) => {
    const before = outlineOf(readDocx(bytes));
    expect(outlineOf(readDocx(saved[at]!))).toEqual({
      ...before,
      bookmarks: expect.arrayContaining(before.bookmarks) as string[],
    });
  });
}

describeWithJudges([libreOffice], 'a report opened and saved by LibreOffice', () => {
  test('keeps its headings, tables, bookmarks and list items', async () => {
    const bytes = await reportToDocx(sampleReport);
    await keepsItsOutline([bytes]);
    const items = (docx: Uint8Array) => readDocx(docx).all('numPr').length;
    expect(items(await convert(bytes, 'docx', 'docx'))).toBeGreaterThanOrEqual(items(bytes));
  });
});

describeWithJudges([libreOffice, poppler], 'what is to stand on one page', () => {
  const { register } = workbookOf({
    ...bigWritten(500),
    statuses: Array.from({ length: 8 }, (_, at) => [
      threeStatuses[at]?.[0] ?? `Status with a name of some length, number ${at}`,
      'What it means in some words.',
      at,
      '#1E7B34',
      '✓',
      'No',
      'Yes',
      'Yes',
    ]),
  });

  test('the summary for the cabinet member stands on one, also as a draft', async () => {
    const report = asDraft(writeReport(register, { style: 'onePage', filter: noFilter }), 120);
    const pages = await pagesAsText(await convert(await reportToDocx(report), 'docx', 'pdf'));
    expect(pages).toHaveLength(1);
  });

  test('the summary alone stands on one', async () => {
    const bytes = await reportToDocx(writeSummary(register));
    expect(await pagesAsText(await convert(bytes, 'docx', 'pdf'))).toHaveLength(1);
  });
});

describeWithJudges([openXmlSdk, libreOffice], 'every kind of report before the judges', () => {
  const { register } = workbookOf(bigWritten(40));
  const reports: [string, ReportDocument][] = [
    ...reportStyles.map((style): [string, ReportDocument] => [
      style,
      writeReport(register, { style, filter: noFilter }),
    ]),
    ['the summary alone', writeSummary(register)],
  ];

  test.each(reports)('%s: no complaint', async (_kind, report) => {
    expect(await complaints(await reportToDocx(report), 'docx')).toEqual([]);
  });

  test('LibreOffice saves them without loss', async () => {
    await keepsItsOutline(await Promise.all(reports.map(([, report]) => reportToDocx(report))));
  });

  test('everyone can read them', async () => {
    for (const [kind, report] of reports) {
      expect([kind, accessibilityFaults(await reportToDocx(report))]).toEqual([kind, []]);
    }
  });
});
