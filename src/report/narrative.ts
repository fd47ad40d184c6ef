import type { Register } from '../register/register';
import { sayReport } from '../strings/sayReport';
import { briefing } from './briefing';
import { wholeReport, type ReportChoice } from './choice';
import { coverageOf, type Coverage } from './coverage';
import { detailsOf } from '../register/details';
import type { Block, ReportDocument } from './document';
import { onePage } from './onePage';
import { paper } from './paper';
import { linesOf } from './paragraphs';
import { language } from '../strings/language';

const blocksOf: Readonly<Record<ReportChoice['style'], (coverage: Coverage) => Block[]>> = {
  full: paper,
  onePage,
  briefing,
};

/**
 * The report from the register, in the style and with the rows that the officer has chosen. Officers' words stand to the
 * letter, sentences of our own are computed from the rows, and what is blank is marked as not supplied.
 */
export function writeReport(
  register: Register,
  choice: ReportChoice = wholeReport,
): ReportDocument {
  const details = detailsOf(register);
  return {
    title: linesOf(details.value('title')).join(' ') || sayReport('report.untitled'),
    language,
    author: linesOf(details.value('author')).join(' '),
    blocks: blocksOf[choice.style](coverageOf(register, choice)),
  };
}
