import { sayReport } from '../strings/sayReport';
import type { Heading, Paragraph } from './document';

/** An officer's text as paragraphs, one for each line that has words. The words stay to the letter. */
export function paragraphsOf(text: string, rows: readonly string[] = []): Paragraph[] {
  return linesOf(text).map((line) => ({ kind: 'paragraph', rows, runs: [{ text: line }] }));
}

/** The lines of a text that have words in them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}

/** What stands in the place of a text that the workbook does not have. */
export function notSupplied(rows: readonly string[] = []): Paragraph {
  return {
    kind: 'paragraph',
    rows,
    runs: [{ text: sayReport('report.notSupplied') }],
    notSupplied: true,
  };
}

export function heading(
  level: Heading['level'],
  text: string,
  rows: readonly string[] = [],
): Heading {
  return { kind: 'heading', level, rows, runs: [{ text }] };
}
