import { Paragraph } from 'docx';
import { blockText, type Paragraph as ReportParagraph } from '../report/document';
import type { Targets } from './bookmarks';
import { startsRightToLeft } from './direction';
import type { PlacedBlock } from './flow';
import { bookmarked } from './inline';
import { STYLE } from './styles';
import type { TextLook } from './text';

/** What the workbook does not supply says so in words, and stands in italics; never in colour alone. */
export const NOT_SUPPLIED: TextLook = { style: STYLE.notSupplied };

export function paragraph(
  block: ReportParagraph,
  placed: PlacedBlock,
  targets: Targets,
): Paragraph {
  const style = placed.label ? STYLE.evidenceLabel : placed.underItem ? STYLE.evidence : undefined;
  return new Paragraph({
    ...(style ? { style } : {}),
    widowControl: true,
    keepNext: placed.keepNext,
    ...(startsRightToLeft(blockText(block)) ? { bidirectional: true } : {}),
    children: bookmarked(
      block.runs,
      targets.ofBlock.get(block),
      targets,
      block.notSupplied ? NOT_SUPPLIED : {},
    ),
  });
}
