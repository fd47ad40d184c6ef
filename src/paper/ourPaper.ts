import { sayReport } from '../strings/sayReport';
import type { OwnColumn } from './ownColumns';
import type { Paper, PaperBlock } from './paper';

/**
 * What the add-in's own papers work out from the rows: read back, it would stand beside what it was worked out from. Only
 * a paper that marks its refs as ours do is treated so.
 */

const computedTables = () => [
  sayReport('report.countsTable.caption'),
  sayReport('report.appendix.caption'),
];
const computedLines = () => [
  ...computedTables(),
  sayReport('report.chart.caption'),
  sayReport('report.section.appendix'),
  sayReport('word.contents'),
];

/** Stands for a value within a sentence of ours. */
const value = '\uFFFF';

/** A paper of ours without its tables, their captions and the sentences that are worked out. */
export function withoutComputed(paper: Paper): Paper {
  if (!paper.some((block) => block.kind === 'paragraph' && block.ref !== undefined)) return paper;
  const lines = computedLines();
  const tables = computedTables();
  const sentences = [
    sayReport('report.covers.some', { covered: value, total: value, filtered: 'no', filter: '' }),
    sayReport('report.overdue.some', { count: 1, words: value, date: value }),
    sayReport('report.overdue.some', { count: 2, words: value, date: value }),
    sayReport('report.overdue.none', { date: value }),
    sayReport('report.overdue.noDate'),
    sayReport('report.overdue.unreadable', { date: value }),
  ].map(patternOf);
  const isComputed = (block: PaperBlock, before: PaperBlock | undefined): boolean =>
    block.kind === 'table'
      ? before?.kind === 'paragraph' && tables.includes(before.text)
      : lines.includes(block.text) || sentences.some((sentence) => sentence.test(block.text));
  return paper.filter((block, at) => !isComputed(block, paper[at - 1]));
}

/** Whether a line leads in who does it, by when and what comes next. */
export function leadsDeliveryIn(line: string): boolean {
  return line.trim() === sayReport('report.detail.delivery');
}

/** The columns that a line of ours on owner, dates or next step was worked out from; what is not supplied is in none. */
export function deliveryIn(line: string): Partial<Record<OwnColumn, string>> {
  const nextStep = sayReport('report.delivery.nextStep');
  if (line.startsWith(nextStep)) return { nextStep: line.slice(nextStep.length).trim() };
  const owner = /^Owner: (.*?)\.(?= (?:Due|Completed|Overdue|The) |$)/s.exec(line)?.[1];
  const due =
    /(?:^|\. )Due(?: on|:) (.*?)(?:, moved from (.*?))?\.(?= Overdue |$)/s.exec(line) ?? [];
  const completed = /(?:^|\. )Completed(?: on|:) (.*?)(?:; due on (.*?))?\.$/s.exec(line) ?? [];
  return {
    ...(owner !== undefined && { owner }),
    ...((due[1] ?? completed[2]) !== undefined && { currentDue: due[1] ?? completed[2]! }),
    ...(due[2] !== undefined && { originalDue: due[2] }),
    ...(completed[1] !== undefined && { completedOn: completed[1] }),
  };
}

/** The sentence at the beginning of a text, whatever its values are. */
function patternOf(sentence: string): RegExp {
  const escaped = sentence.replace(/\.$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(value, '[^\\n]{0,80}?')}`, 'u');
}
