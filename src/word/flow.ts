import { blockText, type Block } from '../report/document';

/** A block with its place among its neighbours. */
export interface PlacedBlock {
  readonly block: Block;
  /** Belongs to the cover block: labels and values before the report's first section. */
  readonly cover: boolean;
  /** Stands under a recommendation, as its evidence or progress. */
  readonly underItem: boolean;
  /** Names what follows under a recommendation, such as "Evidence". */
  readonly label: boolean;
  /** Must not be parted from the next block by the end of a page. */
  readonly keepNext: boolean;
}

/** A line of this length or less without a full stop, first under a recommendation, is a label. */
const LONGEST_LABEL = 40;

/**
 * Places each block: what belongs to the cover, what belongs to which recommendation, and what has to
 * stay on one page with the next, so that no recommendation is parted from its first evidence. Blocks
 * without words are left out: an empty heading or paragraph is heard by a screen reader as a fault.
 */
export function flow(blocks: readonly Block[]): readonly PlacedBlock[] {
  const written = blocks.filter(hasWords);
  const coverEnd = endOfCover(written);
  let underItem = false;
  return written.map((block, at) => {
    if (block.kind === 'item' || block.kind === 'table' || startsSection(block)) {
      underItem = false;
    }
    const next = written[at + 1];
    const afterItem = underItem && written[at - 1]?.kind === 'item';
    const under = underItem;
    underItem = underItem || block.kind === 'item';
    const nextIsUnder =
      next?.kind === 'paragraph' ||
      next?.kind === 'labelled' ||
      (next?.kind === 'heading' && next.level === 3);
    const label =
      block.kind === 'paragraph' && afterItem && next?.kind === 'paragraph' && isLabel(block);
    return {
      block,
      cover: block.kind === 'labelled' && at < coverEnd,
      underItem: under,
      label,
      keepNext: (block.kind === 'item' && nextIsUnder) || label,
    };
  });
}

function hasWords(block: Block): boolean {
  switch (block.kind) {
    case 'labelled':
      return true;
    case 'table':
      return block.headings.length > 0;
    default:
      return blockText(block).trim() !== '';
  }
}

function startsSection(block: Block): boolean {
  return block.kind === 'heading' && block.level < 3;
}

/** The cover ends at the first section that begins after its labels. */
function endOfCover(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.kind === 'labelled');
  const section = blocks.findIndex((block, at) => at > first && startsSection(block));
  const start = blocks.findIndex((block, at) => at > 0 && startsSection(block));
  // Labels that come only after a section, such as the implications, are no cover.
  const isCover = first >= 0 && (start < 0 || first < start);
  return isCover ? (section < 0 ? blocks.length : section) : 0;
}

function isLabel(block: Block): boolean {
  const text = blockText(block).trim();
  return text.length <= LONGEST_LABEL && !/[.!?…]["'’”)]*$/.test(text);
}
