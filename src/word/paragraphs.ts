import { Paragraph, TextRun } from 'docx';
import { blockText, type Paragraph as ReportParagraph } from '../report/document';
import type { Targets } from './bookmarks';
import { startsRightToLeft } from './direction';
import type { PlacedBlock } from './flow';
import { bookmarked, inline } from './inline';
import { NOT_SUPPLIED } from './notSupplied';
import { STYLE } from './styles';
import type { TextLook } from './text';

const LEAD_IN: TextLook = { style: STYLE.evidenceLabel };

export function paragraph(
  block: ReportParagraph,
  placed: PlacedBlock,
  targets: Targets,
): Paragraph {
  return new Paragraph({
    ...(placed.underItem ? { style: STYLE.evidence } : {}),
    widowControl: true,
    ...(placed.keepNext || block.leadIn ? { keepNext: true } : {}),
    ...(startsRightToLeft(blockText(block)) ? { bidirectional: true } : {}),
    children: [
      ...(placed.leadIn
        ? [...inline(placed.leadIn.runs, targets, LEAD_IN), new TextRun({ break: 1 })]
        : []),
      ...bookmarked(
        block.runs,
        targets.ofBlock.get(block),
        targets,
        block.leadIn ? LEAD_IN : block.notSupplied ? NOT_SUPPLIED : {},
      ),
    ],
  });
}
