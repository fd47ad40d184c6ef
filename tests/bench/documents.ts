import { writeReport } from '../../src/report/narrative';
import { reportToDocx } from '../../src/word/reportToDocx';
import { workbookOf } from '../checks/workbook';
import { bigWritten } from '../word/bigWorkbook';
import { plainDocument } from '../word/plainDocument';
import { bestOf, type Figure, type Section } from './figure';

const few = 500;
const many = 5_000;

/** @param sizes of the two that growth is told from; the short run has no time for plain text */
export async function documents({ short }: { readonly short: boolean }): Promise<Section> {
  const registers = [few, many].map((size) => workbookOf(bigWritten(size)).register);
  const times: { ours: number; plain: number }[] = [];
  for (const register of registers) {
    const report = writeReport(register);
    times.push(
      await bestOf(3, {
        ours: () => reportToDocx(writeReport(register)),
        plain: () => (short ? undefined : plainDocument(report)),
      }),
    );
  }
  const [small, large] = [times[0]!, times[1]!];
  const beside = (size: number, { ours, plain }: typeof small): Figure[] => [
    { what: `Report and .docx, ${size} recommendations`, value: ours, unit: 'ms' },
    { what: `The library alone, ${size} recommendations`, value: plain, unit: 'ms' },
    { what: `Ours over the library, ${size}`, value: ours / plain, unit: 'times', bound: 2 },
  ];
  return {
    title: 'The report and its Word document',
    method:
      'The report put together and written as .docx, against the docx library writing as many plain paragraphs and rows; by turns, the best of three.',
    figures: [
      ...(short ? [] : [...beside(few, small), ...beside(many, large)]),
      {
        what: 'Ten times the recommendations',
        value: large.ours / small.ours,
        unit: 'times',
        bound: 12,
        anywhere: true,
      },
    ],
  };
}
