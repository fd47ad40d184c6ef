import type { Register } from '../register/register';
import { sayReport } from '../strings/sayReport';
import { changesIn } from './changes';
import { changesLine } from './changesLine';
import { isNarrowed, wholeReport, type ReportChoice } from './choice';
import { countByStatus } from './counts';
import { countsChart, countsTable } from './countsTable';
import { coverageOf } from './coverage';
import { coverageSentences } from './coverageSentences';
import { dateText } from './dateText';
import { detailsOf } from '../register/details';
import type { ReportDocument } from './document';
import { heading, linesOf } from './paragraphs';
import { language } from '../strings/language';

/**
 * The Summary sheet as a page of its own: its date, its table and its chart. It counts every row, as the sheet does; where
 * a filter is on only those that the report covers, and says which these are, as the report does. What has changed since
 * the meeting before is one line.
 */
export function writeSummary(
  register: Register,
  choice: ReportChoice = wholeReport,
): ReportDocument {
  const coverage = isNarrowed(choice) ? coverageOf(register, choice) : undefined;
  const counted = coverage ?? {
    register,
    whole: register,
    changes: changesIn(register, choice.since),
  };
  const counts = countByStatus(counted.register);
  const details = detailsOf(register);
  const date = dateText(details.value('reportingDate'));
  const text =
    date === '' ? sayReport('report.summary.noDate') : sayReport('report.summary.asAt', { date });
  const title = sayReport('report.summary.title');
  return {
    title,
    language,
    author: linesOf(details.value('author')).join(' '),
    blocks: [
      heading(1, title),
      { kind: 'paragraph', rows: [], runs: [{ text }] },
      ...(coverage ? coverageSentences(coverage) : []),
      countsTable(counts, { meanings: true }),
      countsChart(counts),
      ...changesLine(counted),
      {
        kind: 'paragraph',
        rows: [],
        runs: [
          { text: sayReport('report.summary.evidenceRows', { count: register.evidence.length }) },
        ],
      },
    ],
  };
}
