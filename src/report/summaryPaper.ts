import type { Register } from '../register/register';
import { sayReport } from '../strings/sayReport';
import { countByStatus } from './counts';
import { countsChart, countsTable } from './countsTable';
import { dateText } from './dateText';
import { detailsOf } from '../register/details';
import type { ReportDocument } from './document';
import { heading, linesOf } from './paragraphs';

/** The Summary sheet as a page of its own: its date, its table and its chart. It counts every row, as the sheet does. */
export function writeSummary(register: Register): ReportDocument {
  const counts = countByStatus(register);
  const details = detailsOf(register);
  const date = dateText(details.value('reportingDate'));
  const text =
    date === '' ? sayReport('report.summary.noDate') : sayReport('report.summary.asAt', { date });
  const title = sayReport('report.summary.title');
  return {
    title,
    language: 'en-GB',
    author: linesOf(details.value('author')).join(' '),
    blocks: [
      heading(1, title),
      { kind: 'paragraph', rows: [], runs: [{ text }] },
      countsTable(counts, { meanings: true }),
      countsChart(counts),
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
