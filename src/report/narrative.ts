import type { Register } from '../register/register';
import { say } from '../strings/say';
import { closing } from './closing';
import { countByStatus } from './counts';
import { countsSentence } from './countsSentence';
import { cover } from './cover';
import { detail } from './detail';
import { detailsOf } from './details';
import type { Paragraph, ReportDocument } from './document';
import { heading, linesOf, paragraphsOf, textOrNotSupplied } from './paragraphs';

/**
 * The committee report from the register, in the order of the committee's own form. Officers' words stand to the
 * letter, sentences of our own are computed from the rows, and what is blank is marked as not supplied.
 */
export function writeReport(register: Register): ReportDocument {
  const details = detailsOf(register);
  const counts = countByStatus(register);
  const sentence: Paragraph = {
    kind: 'paragraph',
    rows: register.recommendations.map(({ ref }) => ref).filter((ref) => ref.trim() !== ''),
    runs: [{ text: countsSentence(counts, details.value('reportingDate')) }],
  };
  const summary = paragraphsOf(details.value('summary'));
  return {
    title: linesOf(details.value('title')).join(' ') || say('report.untitled'),
    language: 'en-GB',
    author: linesOf(details.value('author')).join(' '),
    blocks: [
      ...cover(details),
      heading(2, say('report.section.summary')),
      ...(summary.length > 0 ? summary : [sentence]),
      heading(2, say('report.section.recommendations')),
      ...textOrNotSupplied(details.value('recommendationsToMembers')),
      heading(2, say('report.section.detail')),
      sentence,
      ...detail(register, counts),
      ...closing(details),
    ],
  };
}
