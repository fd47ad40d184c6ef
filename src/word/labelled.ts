import { Paragraph, TabStopType, type ParagraphChild } from 'docx';
import type { LabelledValue } from '../report/document';
import type { Targets } from './bookmarks';
import type { PlacedBlock } from './flow';
import { bookmarked, inline } from './inline';
import { NOT_SUPPLIED } from './notSupplied';
import { sanitiseLine } from './sanitise';
import { COVER_INDENT, STYLE } from './styles';
import { PLAIN, lineBreak, tabulator, textRuns } from './text';

/** In bold, about as many characters as stand left of the values. */
const LONGEST_LABEL = 34;

/**
 * A label and its value in one paragraph, so that they are read together and no table is used for
 * layout. On the cover they stand side by side, by a tab and a hanging indent; after a long label, and
 * elsewhere, where values run to paragraphs, the value begins on the next line.
 */
export function labelled(block: LabelledValue, placed: PlacedBlock, targets: Targets): Paragraph {
  const label = sanitiseLine(block.label);
  const value = bookmarked(
    block.runs,
    targets.ofBlock.get(block),
    targets,
    block.notSupplied ? NOT_SUPPLIED : PLAIN,
  );
  const sideBySide = placed.cover && label.length <= LONGEST_LABEL;
  const hasValue = block.runs.some((run) => run.text !== '');
  const shown: ParagraphChild[] = textRuns(/[:?.!]$/.test(label) ? label : `${label}:`, {
    style: STYLE.label,
  });
  return new Paragraph({
    widowControl: true,
    ...(placed.keepNext ? { keepNext: true } : {}),
    ...(placed.cover
      ? {
          style: STYLE.coverLine,
          tabStops: [{ type: TabStopType.LEFT, position: COVER_INDENT }],
        }
      : {}),
    children: [
      ...shown,
      ...(hasValue ? [sideBySide ? tabulator() : lineBreak()] : []),
      ...value,
      ...placed.continued.flatMap((paragraph) => [
        lineBreak(),
        ...inline(paragraph.runs, targets, paragraph.notSupplied ? NOT_SUPPLIED : {}),
      ]),
    ],
  });
}
