import type { IRunPropertiesOptions, TextRun } from 'docx';
import { stretches } from './direction';
import { sanitise } from './sanitise';
import { lineEnd, run, shownText, tab, type WrittenXml } from './written';

/** How a stretch of text looks, besides its paragraph's style. */
export type TextLook = Pick<
  IRunPropertiesOptions,
  'style' | 'bold' | 'italics' | 'size' | 'font' | 'color' | 'shading'
>;

/** One for all, so that its look is worked out once. */
export const PLAIN: TextLook = {};

/**
 * Text as Word runs: its line ends as line breaks, its tabs as tabs, right-to-left words in runs of
 * their own. The words are written as they are: docx's own runs read "CURRENT" or "TOTAL_PAGES" among their
 * `children` as a page number field.
 */
export function textRuns(text: string, look: TextLook = PLAIN): TextRun[] {
  return stretches(sanitise(text)).map((stretch) =>
    run(stretch.rightToLeft ? { ...look, rightToLeft: true } : look, contentOf(stretch.text)),
  );
}

/** A line end of its own, between two texts. */
export function lineBreak(): TextRun {
  return run(PLAIN, [lineEnd]);
}

/** A tab of its own, between two texts. */
export function tabulator(): TextRun {
  return run(PLAIN, [tab]);
}

function contentOf(text: string): WrittenXml[] {
  if (!/[\n\t]/.test(text)) return text === '' ? [] : [shownText(text)];
  return text
    .split(/([\n\t])/)
    .flatMap((part) =>
      part === '\n' ? lineEnd : part === '\t' ? tab : part === '' ? [] : shownText(part),
    );
}
