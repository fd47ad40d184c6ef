import { changedBlocks } from '../../src/report/changedBlocks';
import { blockText } from '../../src/report/document';
import { writeReport } from '../../src/report/narrative';
import { workbookOf } from '../checks/workbook';

const reportOf = (...evidence: string[]) =>
  writeReport(
    workbookOf({
      recommendations: [
        ['R01', 'Review', 'Fully implemented'],
        ['R02', 'Train', 'Fully implemented'],
      ],
      evidence: evidence.map((text, at) => [`E0${at + 1}`, `R0${at + 1}`, text]),
    }).register,
  );

describe('what the grid has changed since a report was handed over', () => {
  const changedTexts = (earlier: string[], now: string[]) => {
    const report = reportOf(...now);
    return [...changedBlocks(reportOf(...earlier), report)].map((at) =>
      blockText(report.blocks[at]!),
    );
  };

  it('is nothing where nothing has changed', () => {
    expect(changedTexts(['Done.', 'Done.'], ['Done.', 'Done.'])).toEqual([]);
  });

  it('is the passage whose row has changed, and no other', () => {
    expect(changedTexts(['Done.', 'Trained.'], ['Done.', 'Trained twice.'])).toEqual([
      'Trained twice.',
    ]);
  });

  it('is what was added', () => {
    expect(changedTexts(['Done.'], ['Done.', 'Trained.'])).toEqual(['Trained.']);
  });
});
