import { Paragraph } from 'docx';
import { blockText, type Paragraph as ReportParagraph } from '../report/document';
import type { Targets } from './bookmarks';
import { startsRightToLeft } from './direction';
import type { PlacedBlock } from './flow';
import { bookmarked } from './inline';
import { NOT_SUPPLIED } from './notSupplied';
import { STYLE } from './styles';

export function paragraph(
  block: ReportParagraph,
  placed: PlacedBlock,
  targets: Targets,
): Paragraph {
  return new Paragraph({
    ...styleOf(block, placed),
    widowControl: true,
    ...(placed.keepNext ? { keepNext: true } : {}),
    ...(startsRightToLeft(blockText(block)) ? { bidirectional: true } : {}),
    children: bookmarked(
      block.runs,
      targets.ofBlock.get(block),
      targets,
      block.notSupplied ? NOT_SUPPLIED : {},
    ),
  });
}

function styleOf(block: ReportParagraph, placed: PlacedBlock): { style?: string } {
  if (!placed.underItem) {
    return {};
  }
  return { style: block.leadIn ? STYLE.evidenceLabel : STYLE.evidence };
}
