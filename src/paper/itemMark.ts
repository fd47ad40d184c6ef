import type { PaperParagraph } from './paper';
import { isLeadIn, soundsLikeStatus } from './phrases';

/**
 * How a recommendation looks in a paper: a bullet, a bold bullet, a bold line, a numbered line, a
 * heading or plain text. Each paper keeps to one of them.
 */
export type Mark = string;

const plain: Mark = 'plain';

export function markOf(paragraph: PaperParagraph): Mark {
  const { level, bullet, bold, ref, text } = paragraph;
  if (ref !== undefined) return 'ref';
  if (level !== undefined) return `heading ${level}`;
  if (bullet !== undefined) return `bullet ${bullet}${bold ? ' bold' : ''}`;
  if (/^(?:recommendation|rec\.?|action)\s+(?:no\.?\s*)?\d/i.test(text)) return 'numbered';
  if (/^(?:[A-Z]{1,4}[-./]?)?\d+(?:\.\d+)*[.):]?\s+\S/.test(text))
    return bold ? 'bold' : 'numbered';
  return bold ? 'bold' : plain;
}

/**
 * How the recommendations of these paragraphs look: as what follows the headings of statuses, and as
 * what stands before the words that lead evidence in. "plain" where only the latter tells them.
 */
export function itemMark(paragraphs: readonly PaperParagraph[]): Mark | undefined {
  if (paragraphs.some(({ ref }) => ref !== undefined)) return 'ref';
  const votes = new Map<Mark, number>();
  const vote = (mark: Mark) => votes.set(mark, (votes.get(mark) ?? 0) + 1);
  paragraphs.forEach((paragraph, at) => {
    const before = paragraphs[at - 1];
    const next = paragraphs[at + 1];
    if (isLeadIn(paragraph.text)) {
      if (before && !isLeadIn(before.text)) vote(markOf(before));
    } else if (next && paragraph.bullet === undefined && soundsLikeStatus(paragraph.text)) {
      const mark = markOf(next);
      if (mark !== plain && next.level === undefined) vote(mark);
    }
  });
  if (votes.size === 0) return commonMark(paragraphs);
  return [...votes].sort((a, b) => b[1] - a[1])[0]![0];
}

/** Without headings and lead-ins: bold bullets, else bullets, else bold lines, else numbered lines. */
function commonMark(paragraphs: readonly PaperParagraph[]): Mark | undefined {
  const marks = new Set(paragraphs.map(markOf));
  return ['bullet 0 bold', 'bullet 0', 'bold', 'numbered'].find((mark) => marks.has(mark));
}
