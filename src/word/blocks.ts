import type { FileChild } from 'docx';
import type { Targets } from './bookmarks';
import { chart } from './chart';
import type { PlacedBlock } from './flow';
import { heading } from './headings';
import { item } from './items';
import { labelled } from './labelled';
import { TEXT_WIDTH } from './page';
import { paragraph } from './paragraphs';
import { table } from './tables';

/** A block as Word has it; `textWidth` is what there is between the margins of its page, in twips. */
export function blockToWord(
  placed: PlacedBlock,
  targets: Targets,
  textWidth: number = TEXT_WIDTH,
): FileChild[] {
  const { block } = placed;
  switch (block.kind) {
    case 'heading':
      return [heading(block, placed, targets)];
    case 'paragraph':
      return [paragraph(block, placed, targets)];
    case 'item':
      return [item(block, targets, placed.keepNext)];
    case 'labelled':
      return [labelled(block, placed, targets)];
    case 'table':
      return table(block, targets, textWidth);
    case 'chart':
      return chart(block, textWidth);
  }
}
