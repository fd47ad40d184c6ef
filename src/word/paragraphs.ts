import { blockText, type Paragraph as ReportParagraph } from '../report/document';
import type { Targets } from './bookmarks';
import { startsRightToLeft } from './direction';
import type { PlacedBlock } from './flow';
import { bookmarked, inline } from './inline';
import { NOT_SUPPLIED } from './notSupplied';
import { STYLE } from './styles';
import { PLAIN, lineBreak, type TextLook } from './text';
import { WrittenParagraph } from './written';

const LEAD_IN: TextLook = { style: STYLE.evidenceLabel };

export function paragraph(
  block: ReportParagraph,
  placed: PlacedBlock,
  targets: Targets,
): WrittenParagraph {
  const look = {
    ...(placed.underItem ? { style: STYLE.evidence } : {}),
    widowControl: true,
    ...(placed.keepNext || block.leadIn ? { keepNext: true } : {}),
    ...(startsRightToLeft(blockText(block)) ? { bidirectional: true } : {}),
  };
  return new WrittenParagraph(look, [
    ...(placed.leadIn ? [...inline(placed.leadIn.runs, targets, LEAD_IN), lineBreak()] : []),
    ...bookmarked(
      block.runs,
      targets.ofBlock.get(block),
      targets,
      block.leadIn ? LEAD_IN : block.notSupplied ? NOT_SUPPLIED : PLAIN,
    ),
  ]);
}
