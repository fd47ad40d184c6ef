import { Tab, TextRun, type IRunPropertiesOptions } from 'docx';
import { stretches } from './direction';
import { sanitise } from './sanitise';

/** How a stretch of text looks, besides its paragraph's style. */
export type TextLook = Pick<
  IRunPropertiesOptions,
  'style' | 'bold' | 'italics' | 'size' | 'font' | 'color' | 'shading'
>;

/**
 * Text as Word runs: its line ends as line breaks, its tabs as tabs, right-to-left words in runs of
 * their own. The words are always given as `text`: docx reads "CURRENT" or "TOTAL_PAGES" among a run's
 * `children` as a page number field.
 */
export function textRuns(text: string, look: TextLook = {}): TextRun[] {
  return sanitise(text)
    .split('\n')
    .flatMap((line, lineNumber) => [
      ...(lineNumber > 0 ? [new TextRun({ ...look, break: 1 })] : []),
      ...line.split('\t').flatMap((part, partNumber) => [
        ...(partNumber > 0 ? [new TextRun({ ...look, children: [new Tab()] })] : []),
        ...stretches(part).map(
          (stretch) =>
            new TextRun({
              ...look,
              text: stretch.text,
              ...(stretch.rightToLeft ? { rightToLeft: true } : {}),
            }),
        ),
      ]),
    ]);
}
