import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeReport, type MadeReport } from '../../../preview/command/makeReport';
import { openXlsx } from '../../../preview/workbook/openXlsx';
import { columnLetters } from '../../../src/register/grid';
import { smallXlsx } from '../../excel/smallXlsx';
import { describeWithJudges } from '../../judges/judge';
import { convert, libreOffice } from '../../judges/libreOffice';
import { complaints, openXmlSdk } from '../../judges/openXmlSdk';
import { changed } from '../workbook/support/files';

const fromRoot = (file: string) => path.join(__dirname, '../../..', file);
const read = (file: string) => () => new Uint8Array(readFileSync(fromRoot(file)));

/** Refs and statuses that look alike to formulas that compare loosely: COUNTIF, plain MATCH, = itself. */
const awkwardRows = [
  ['1.1', 'The first', '<50%', 'Two pieces of evidence'],
  ['', '', '', 'stand here.'],
  ['1.10', 'Not the same as 1.1', 'a*', 'Evidence of 1.10.'],
  ['007', 'Not the same as 7', 'A', 'Evidence of 007.'],
  ['7', 'Not a pattern for 7?', 'b', 'Evidence of 7.'],
  ['7?', 'Not a pattern for 75', 'A', 'Evidence of 7?.'],
  ['75', 'Plain', '<50%', 'Evidence of 75.'],
  ['R*', 'Not a pattern', '', 'Evidence of R*.'],
];
/**
 * Set up takes "a " for a slip of the pen, so the status is one of four first and gets its blank at the end in the
 * tables, as an officer may have them.
 */
async function awkward(): Promise<Uint8Array> {
  const headings = ['Ref', 'Recommendation', 'Status', 'Evidence'];
  const { xlsx } = await makeReport(
    smallXlsx([{ name: 'Plan', rows: [headings, ...awkwardRows] }]),
  );
  return changed(xlsx, ({ book }) => {
    for (const sheet of book.getSheets()) {
      const cells = sheet.getDataRange();
      cells.getValues().forEach((line, row) =>
        line.forEach((value, column) => {
          if (value === 'b') sheet.getRange(row, column).setValue('a ');
        }),
      );
    }
  });
}

/**
 * What stands beside each status on Summary. Sevenths in tenths of a per cent, rounded down: 285, 142, 285, 142 and
 * 142, which leaves four. Three go to the larger remainders (6/7), the fourth to the first of those with 5/7.
 */
const awkwardSummary = {
  '<50%': [2, 28.5],
  'a*': [1, 14.3],
  // Amber stands before what is not known, and of equal shares the first takes the tenth that is left.
  A: [2, 28.6],
  'a ': [1, 14.3],
  'Blank or not recognised': [1, 14.3],
  Total: [7, 100],
};

const seed = '../shared/seed/officer-workbook.xlsx';
const inputs: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ...(existsSync(fromRoot(seed)) ? [['the real input', read(seed)] as const] : []),
  ['the sample workbook', read('preview/sample/northmere-action-plan.xlsx')],
  ['the awkward register', awkward],
];

type Cells = Readonly<Record<string, unknown>>;

/** Every cell of a workbook with its value, and the addresses of those with a formula. */
async function cellsOf(bytes: Uint8Array): Promise<{ values: Cells; formulas: string[] }> {
  const { snapshot } = await openXlsx(bytes);
  const values: Record<string, unknown> = {};
  const formulas: string[] = [];
  for (const id of snapshot.sheetOrder) {
    const sheet = snapshot.sheets[id]!;
    for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, { v, f }] of Object.entries(
        line as Record<string, { v?: unknown; f?: string }>,
      )) {
        const address = `${sheet.name}!${columnLetters(Number(column))}${Number(row) + 1}`;
        values[address] = v ?? '';
        if (f) formulas.push(address);
      }
    }
  }
  return { values, formulas };
}

/** The same workbook without the results of its formulas, so that whoever opens it has to calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((part) =>
    /^xl\/worksheets\/[^/]+\.xml$/.test(part),
  )) {
    const text = strFromU8(parts[name]!);
    parts[name] = strToU8(text.replace(/(<f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

describe.each(inputs)('what is made from %s', (name, input) => {
  let made: MadeReport;
  beforeAll(async () => {
    made = await makeReport(await input());
  });

  describeWithJudges([openXmlSdk], 'before the Open XML SDK validator', () => {
    it('.xlsx: no complaint but the known one', async () => {
      const all = await complaints(made.xlsx, 'xlsx');
      expect(all.filter(({ xPath }) => !/font\[\d+\]$/.test(xPath ?? ''))).toEqual([]);
    });

    it('.docx: no complaint', async () => {
      expect(await complaints(made.docx, 'docx')).toEqual([]);
    });
  });

  describeWithJudges([libreOffice], 'in LibreOffice', () => {
    it('every formula calculates to what the stand-in calculated', async () => {
      const ours = await cellsOf(made.xlsx);
      const theirs = await cellsOf(await convert(withoutResults(made.xlsx), 'xlsx', 'xlsx'));
      expect(ours.formulas.length).toBeGreaterThan(10);
      const values = ({ values }: { values: Cells }) =>
        Object.fromEntries(ours.formulas.map((address) => [address, values[address]]));
      expect(values(theirs)).toEqual(values(ours));
    });
  });

  if (name === 'the awkward register') {
    it('counts and shares on Summary are those of plain arithmetic', async () => {
      const { values } = await cellsOf(made.xlsx);
      const cells = Object.entries(values).filter(([address]) => address.startsWith('Summary!A'));
      const beside = (address: string, column: string) =>
        values[address.replace('!A', `!${column}`)];
      const shown = Object.fromEntries(
        cells
          .filter(([, label]) => String(label) in awkwardSummary)
          .map(([address, label]) => [label, [beside(address, 'C'), beside(address, 'D')]]),
      );
      expect(shown).toEqual(awkwardSummary);
    });
  }
});
