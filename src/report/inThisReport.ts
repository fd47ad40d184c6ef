import type { LaidOutCell } from '../register/layout';
import type { Register } from '../register/register';
import { sayReport } from '../strings/sayReport';
import { isNarrowed, type ReportChoice } from './choice';
import { countByStatus } from './counts';
import { coverageOf } from './coverage';
import { filterInWords } from './coverageSentences';

/** How many of each status a report of some of the recommendations covers, for the column beside the numbers of all. */
export interface InThisReport {
  /** What was chosen, for the line above the table. */
  readonly note: LaidOutCell;
  readonly heading: LaidOutCell;
  /** For each row of the table: the statuses in their order, what is blank or not recognised, and the total. */
  readonly numbers: readonly LaidOutCell[];
}

/**
 * Undefined where nothing was chosen, as then the report is of all. The numbers are of when the sheet was written: what is
 * overdue or has moved is not told by formulas.
 */
export function inThisReport(
  register: Register,
  choice: ReportChoice | undefined,
): InThisReport | undefined {
  if (!choice || !isNarrowed(choice)) return undefined;
  const coverage = coverageOf(register, choice);
  const { total, byStatus } = countByStatus(coverage.register);
  const number = (count: number, style: 'body' | 'total'): LaidOutCell => ({
    number: count,
    format: '0',
    style,
  });
  const filter = filterInWords(coverage);
  return {
    note: {
      text: sayReport('report.summary.inThisReport.note', {
        filter: filter ?? '',
        filtered: filter === undefined ? 'no' : 'yes',
      }),
      style: 'note',
    },
    heading: { text: sayReport('report.summary.inThisReport'), style: 'heading' },
    numbers: [...byStatus.map(({ count }) => number(count, 'body')), number(total, 'total')],
  };
}
