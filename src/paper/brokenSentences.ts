import type { PaperParagraph } from './paper';
import { isLeadIn } from './phrases';

/** Fewer words than these are a label or a heading, which no sentence goes on from. */
const fewestWords = 5;

/**
 * Puts sentences together that were broken over two paragraphs, as an Enter in the middle of a line
 * leaves them: the first ends without a stop, and the second begins with a small letter.
 */
export function joinBrokenSentences(paragraphs: readonly PaperParagraph[]): PaperParagraph[] {
  const joined: PaperParagraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before && goesOn(before, paragraph)) {
      joined[joined.length - 1] = { ...before, text: `${before.text.trimEnd()} ${paragraph.text}` };
    } else joined.push(paragraph);
  }
  return joined;
}

function goesOn(before: PaperParagraph, next: PaperParagraph): boolean {
  return (
    next.bullet === undefined &&
    next.level === undefined &&
    before.level === undefined &&
    next.bold === before.bold &&
    /^\p{Ll}/u.test(next.text) &&
    // An address under a name is a line of its own.
    !/^\S*@|^(?:https?:|www\.)/i.test(next.text) &&
    /[\p{L}\p{N},–—-]$/u.test(before.text.trimEnd()) &&
    before.text.trim().split(/\s+/).length >= fewestWords &&
    !isLeadIn(before.text)
  );
}
