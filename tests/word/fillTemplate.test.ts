import { DOMParser } from '@xmldom/xmldom';
import { writeFileSync } from 'node:fs';
import { detailsOf } from '../../src/register/details';
import { writeReport } from '../../src/report/narrative';
import { fillTemplate, type FilledTemplate } from '../../src/word/fillTemplate';
import { selfCheck } from '../../src/word/selfCheck';
import { workbookOf } from '../checks/workbook';
import { describeWithJudges } from '../judges/judge';
import { convert, libreOffice } from '../judges/libreOffice';
import { complaints, openXmlSdk } from '../judges/openXmlSdk';
import { bigWritten } from './bigWorkbook';
import { readDocx, type ReadDocx } from './readBack';
import { cutOff, withFields, withLogo, withoutReport } from './templates';

const { register } = workbookOf(bigWritten(10));
const report = writeReport(register);
const value = detailsOf(register).value;
const textsOf = (docx: ReadDocx) => docx.paragraphs.map(({ text }) => text);
const headerOf = (docx: ReadDocx) => {
  const name = docx.partNames.find((part) => /^word\/header\d*\.xml$/.test(part))!;
  return new DOMParser().parseFromString(docx.source(name), 'text/xml').documentElement
    ?.textContent;
};

describe('a template with a logo and a page on its side', () => {
  let filled: FilledTemplate;
  let docx: ReadDocx;
  beforeAll(async () => {
    filled = await fillTemplate(await withLogo(), report, value);
    docx = readDocx(filled.bytes);
  });

  test('has the report in its place, among what is the template’s own', () => {
    const texts = textsOf(docx);
    expect(texts[0]).toBe('Agenda item 7');
    expect(texts[1]).toBe('Culture Overview and Scrutiny Committee');
    expect(texts.join('\n')).not.toMatch(/\{\{|\}\}/);
    expect(docx.paragraphs.filter(({ style }) => style === 'Recommendation')).toHaveLength(10);
  });

  test('keeps its logo, header and footer', () => {
    expect(docx.partNames.some((name) => name.startsWith('word/media/'))).toBe(true);
    const header = docx.partNames.find((part) => /^word\/header\d*\.xml$/.test(part))!;
    expect(docx.source(header)).toContain('Arms of the council');
    const footers = docx.partNames.filter((part) => /^word\/footer\d*\.xml$/.test(part));
    expect(footers.map((part) => docx.source(part)).join()).toContain('Democratic services');
  });

  test('keeps its own look of headings', () => {
    expect(docx.source('word/styles.xml')).toContain('00533F');
    expect(docx.paragraphs.find(({ text }) => text === 'Summary')?.style).toBe('Heading2');
  });

  test('has the table of recommendations on its side, as wide as that page', () => {
    const [counts, appendix] = docx.all('tbl');
    const widthOf = (table: typeof counts) =>
      Number(table?.getElementsByTagName('w:tblW')[0]?.getAttribute('w:w'));
    expect(widthOf(appendix)).toBeGreaterThan(widthOf(counts) * 1.3);
    const sections = [...docx.source('word/document.xml').matchAll(/<w:pgSz[^>]*>/g)];
    expect(sections.map(([size]) => size.includes('landscape'))).toEqual([false, true]);
    const [portrait, landscape] = sections.map(({ index }) => index);
    const at = docx.source('word/document.xml').lastIndexOf('<w:tbl>');
    expect(at).toBeGreaterThan(portrait!);
    expect(at).toBeLessThan(landscape!);
  });

  test('says which styles it lacks, and has ours for them', () => {
    expect(filled.missingStyles).toContain('Recommendation');
    expect(filled.missingStyles).not.toContain('heading 2');
    expect(docx.source('word/styles.xml')).toContain('w:styleId="Recommendation"');
  });

  test('has bullets, the title and the language, and passes its own check', () => {
    expect(docx.all('numPr').length).toBeGreaterThanOrEqual(10);
    expect(docx.source('docProps/core.xml')).toContain(report.title);
    const failed = selfCheck(filled.bytes, {
      language: 'en-GB',
      recommendations: [
        { heading: 'Fully implemented', count: 4 },
        { heading: 'Partially implemented or in progress', count: 3 },
        { heading: 'At the planning stage', count: 3 },
      ],
    }).filter(({ passed }) => !passed);
    expect(failed).toEqual([]);
  });
});

describe('a template with fields', () => {
  let filled: FilledTemplate;
  let docx: ReadDocx;
  beforeAll(async () => {
    filled = await fillTemplate(await withFields(), report, value);
    docx = readDocx(filled.bytes);
  });

  test('has them filled in its header, in cells and where they are typed in two goes', () => {
    expect(headerOf(docx)).toBe(
      'Culture Overview and Scrutiny Committee, Not supplied in the workbook.',
    );
    const texts = textsOf(docx);
    expect(texts[0]).toBe('Follow-up to the inspection of library services');
    expect(texts).toContain('Director of Culture');
    expect(texts).toContain('Not supplied in the workbook.');
    expect(texts.at(-1)).toBe('End of item');
  });

  test('keeps a field that nobody knows, and names it', () => {
    expect(filled.unknownFields).toEqual(['ward']);
    expect(textsOf(docx)).toContain('{{ward}}');
  });

  test('does not say on the report’s cover what it has a place of its own for', () => {
    const texts = textsOf(docx);
    expect(texts).not.toContain('Lead:\tDirector of Culture');
    expect(texts).toContain('Reporting date:\t15 May 2026');
  });

  test('takes its styles by their names, whatever their ids are', () => {
    const headings = docx.paragraphs.filter(({ style }) => style === 'berschrift2');
    expect(headings.map(({ text }) => text.trim().slice(-21))).toContain('At the planning stage');
  });
});

test('hostile values come through as they are', async () => {
  const hostile = '{{report}} <w:p/> & \uD800 \u0000 CURRENT {PAGE}\nsecond';
  const filled = await fillTemplate(await withFields(), report, () => hostile);
  const docx = readDocx(filled.bytes);
  expect(headerOf(docx)).toContain('<w:p/> & \uFFFD \uFFFD CURRENT {PAGE}');
});

describe('a template that cannot be used', () => {
  test.each([
    ['without a place for the report', withoutReport, 'noReportField'],
    ['cut off', cutOff, 'unreadable'],
    ['that is no document', () => Promise.resolve(new Uint8Array(100)), 'unreadable'],
  ] as const)('%s is refused with the reason', async (_name, make, reason) => {
    await expect(fillTemplate(await make(), report, value)).rejects.toMatchObject({ reason });
  });
});

describeWithJudges([openXmlSdk, libreOffice], 'filled templates before the judges', () => {
  test.each([
    ['with a logo', withLogo],
    ['with fields', withFields],
  ])('%s: no complaint, and LibreOffice opens it', async (name, make) => {
    const { bytes } = await fillTemplate(await make(), report, value);
    if (process.env['KEEP'])
      writeFileSync(`${process.env['KEEP']}/${name.replace(/ /g, '-')}.docx`, bytes);
    expect(await complaints(bytes, 'docx')).toEqual([]);
    const again = readDocx(await convert(bytes, 'docx', 'docx'));
    const before = readDocx(bytes);
    const names = (docx: ReadDocx) =>
      docx.all('bookmarkStart').map((each) => each.getAttribute('w:name'));
    expect(names(again)).toEqual(expect.arrayContaining(names(before)));
    expect(again.all('tbl')).toHaveLength(before.all('tbl').length);
    const headings = before.paragraphs.filter(({ style }) => /^Heading|^berschrift/.test(style));
    expect(headings.length).toBeGreaterThan(8);
    expect(textsOf(again)).toEqual(expect.arrayContaining(headings.map(({ text }) => text)));
  });
});
