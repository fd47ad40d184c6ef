import { itemMark, markOf } from './itemMark';
import type { PaperParagraph } from './paper';
import { couldBeHeading, isLeadIn, soundsLikeStatus } from './phrases';

/** A heading within the part that holds the recommendations. */
export interface Heading {
  readonly text: string;
  /** 1 to 6 in Word; 7 for bold words and 8 for plain ones that are headings by their place. */
  readonly level: number;
}

/** Which paragraphs are headings, and which are recommendations. */
export interface Structure {
  readonly headings: ReadonlyMap<number, Heading>;
  readonly isItem: (at: number) => boolean;
}

export function structureOf(paragraphs: readonly PaperParagraph[]): Structure {
  const mark = itemMark(paragraphs);
  const textAt = (at: number) => paragraphs[at]?.text ?? '';
  if (mark === 'plain') {
    // Nothing but its place tells a recommendation: below a status, or above what leads evidence in.
    const headings = plainHeadings(paragraphs);
    const isItem = (at: number) =>
      paragraphs[at] !== undefined &&
      !headings.has(at) &&
      !isLeadIn(textAt(at)) &&
      (isLeadIn(textAt(at + 1)) || headings.has(at - 1));
    return { headings, isItem };
  }
  const isItem = (at: number) => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && markOf(paragraph) === mark && !isLeadIn(paragraph.text);
  };
  return { headings: headingsIn(paragraphs, isItem), isItem };
}

function plainHeadings(paragraphs: readonly PaperParagraph[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  paragraphs.forEach(({ text }, at) => {
    const before = paragraphs[at - 1]?.text ?? '';
    const next = paragraphs[at + 1]?.text ?? '';
    // One word may be what is said of a recommendation ("Completed"), unless another one follows.
    const follows = isLeadIn(paragraphs[at + 2]?.text ?? '');
    const alone = (text.trim().includes(' ') || follows) && !isLeadIn(text) && !isLeadIn(before);
    if (alone && soundsLikeStatus(text) && next !== '' && !isLeadIn(next))
      headings.set(at, { text, level: 8 });
  });
  return headings;
}

/**
 * Which paragraphs are headings: those of Word; where no such heading stands right above a
 * recommendation, lines that speak of progress and are followed by one.
 */
function headingsIn(
  paragraphs: readonly PaperParagraph[],
  isItem: (at: number) => boolean,
): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  paragraphs.forEach(({ text, level }, at) => {
    if (level !== undefined && !isItem(at)) headings.set(at, { text, level });
  });
  if ([...headings.keys()].some((at) => isItem(at + 1))) return headings;
  const byLook = (bold: boolean) =>
    paragraphs.flatMap((paragraph, at) => {
      const before = paragraphs[at - 1];
      const follows = before !== undefined && (isLeadIn(before.text) || isItem(at - 1));
      const short = couldBeHeading(paragraph.text) && paragraph.bullet === undefined;
      const isHeading =
        short &&
        !isItem(at) &&
        !isLeadIn(paragraph.text) &&
        (paragraph.bold === true) === bold &&
        (bold || soundsLikeStatus(paragraph.text)) &&
        // One word under a recommendation ("Completed") is what is said of it.
        !(follows && !paragraph.text.trim().includes(' '));
      return isHeading && isItem(at + 1) ? [at] : [];
    });
  const bold = byLook(true);
  for (const at of bold.length > 0 ? bold : byLook(false)) {
    headings.set(at, { text: paragraphs[at]!.text, level: bold.length > 0 ? 7 : 8 });
  }
  return headings;
}
