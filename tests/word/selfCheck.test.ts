import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { countByStatus } from '../../src/report/counts';
import { writeReport } from '../../src/report/narrative';
import { reportToDocx } from '../../src/word/reportToDocx';
import { selfCheck, type Expected, type SelfCheck } from '../../src/word/selfCheck';
import { workbookOf } from '../checks/workbook';
import { bigWritten } from './bigWorkbook';

const { register } = workbookOf(bigWritten(10));
const expected: Expected = {
  language: 'en-GB',
  recommendations: countByStatus(register)
    .byStatus.filter(({ count }) => count > 0)
    .map(({ status, count }) => ({ heading: status!.label, count })),
};

describe('a document looked at after it was made', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await reportToDocx(writeReport(register));
  });
  const failed = (made: Uint8Array, against = expected) =>
    selfCheck(made, against).flatMap(({ check, passed }) => (passed ? [] : [check]));
  const changed = (part: string, from: RegExp, to: string): Uint8Array => {
    const files = unzipSync(bytes);
    const before = strFromU8(files[part]!);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return zipSync({ ...files, [part]: strToU8(after) });
  };

  it('passes as we make it', () => {
    expect(failed(bytes)).toEqual([]);
    expect(selfCheck(bytes, expected)).toHaveLength(8);
  });

  it.each<[SelfCheck, string, RegExp, string]>([
    ['headings', 'word/document.xml', /"Heading2"/g, '"Heading3"'],
    ['headerRows', 'word/document.xml', /<w:tblHeader\/>/, ''],
    ['title', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'],
    ['language', 'word/styles.xml', /w:val="en-GB"/g, 'w:val="en-US"'],
    ['alternativeText', 'word/document.xml', /descr="[^"]*"/, 'descr=""'],
    ['contrast', 'word/styles.xml', /w:color w:val="1F2F4A"/, 'w:color w:val="AAAAAA"'],
    ['textSize', 'word/styles.xml', /w:sz w:val="24"/, 'w:sz w:val="18"'],
    ['counts', 'word/document.xml', /w:name="rec_R001"/, 'w:name="gone"'],
  ])('finds what is wrong with the %s', (check, part, from, to) => {
    expect(failed(changed(part, from, to))).toEqual([check]);
  });

  it('finds a grid that has changed since', () => {
    const [one, ...rest] = expected.recommendations;
    const grown = [{ ...one!, count: one!.count + 1 }, ...rest];
    expect(failed(bytes, { ...expected, recommendations: grown })).toEqual(['counts']);
  });
});
