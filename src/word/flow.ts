import { blockText, type Block } from '../report/document';

/** A block with its place among its neighbours. */
export interface PlacedBlock {
  readonly block: Block;
  /** Opens the report, above its cover: the committee's name. */
  readonly opening: boolean;
  /** Belongs to the cover block: labels and values before the report's first section. */
  readonly cover: boolean;
  /** Stands under a recommendation, as its evidence or progress. */
  readonly underItem: boolean;
  /** Must not be parted from the next block by the end of a page. */
  readonly keepNext: boolean;
}

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
    const under = underItem;
    underItem = underItem || block.kind === 'item';
    const nextIsUnder =
      next?.kind === 'paragraph' ||
      next?.kind === 'labelled' ||
      (next?.kind === 'heading' && next.level === 3);
    return {
      block,
      opening: at === 0 && coverEnd > 0 && block.kind === 'heading',
      cover: block.kind === 'labelled' && at < coverEnd,
      underItem: under,
      keepNext:
        (block.kind === 'item' && nextIsUnder) || (block.kind === 'paragraph' && !!block.leadIn),
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
