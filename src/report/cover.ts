import { say } from '../strings/say';
import type { Details } from './details';
import type { Block, LabelledValue } from './document';
import { heading, linesOf, notSupplied, paragraphsOf } from './paragraphs';

/**
 * The top of the report: the committee, and the block with subject, title, lead, author and policy context.
 * What a committee report always says is marked where it is blank; a telephone number, say, is left out.
 */
export function cover(details: Details): Block[] {
  const committee = details.value('committee');
  return [
    committee === ''
      ? notSuppliedUnder(say('report.cover.committee'))
      : heading(1, linesOf(committee).join(' ')),
    ...whereSupplied(say('report.cover.meetingDate'), details.value('meetingDate')),
    ...labelled(say('report.cover.reportingDate'), details.value('reportingDate')),
    ...labelled(say('report.cover.subjectHeading'), details.value('subjectHeading')),
    ...labelled(say('report.cover.title'), details.value('title')),
    // Councils name their lead differently ("CMT lead", "Strategic director"): the officer's label is theirs.
    ...labelled(details.label('lead') ?? say('report.cover.lead'), details.value('lead')),
    ...labelled(say('report.cover.author'), details.value('author')),
    ...whereSupplied(say('report.cover.telephone'), details.value('telephone')),
    ...whereSupplied(say('report.cover.email'), details.value('email')),
    ...labelled(say('report.cover.policyContext'), details.value('policyContext')),
  ];
}

/** A value on the line of its label; the lines that follow its first are paragraphs of their own. */
function labelled(label: string, value: string): Block[] {
  const [first, ...others] = linesOf(value);
  if (first === undefined) return [notSuppliedUnder(label)];
  return [
    { kind: 'labelled', label, rows: [], runs: [{ text: first }] },
    ...paragraphsOf(others.join('\n')),
  ];
}

function notSuppliedUnder(label: string): LabelledValue {
  return { kind: 'labelled', label, rows: [], runs: notSupplied().runs, notSupplied: true };
}

function whereSupplied(label: string, value: string): Block[] {
  return value === '' ? [] : labelled(label, value);
}
