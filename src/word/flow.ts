import {
  blockText,
  type Block,
  type Heading,
  type Paragraph as ReportParagraph,
} from '../report/document';

/** A block with its place among its neighbours. */
export interface PlacedBlock {
  readonly block: Block;
  /** A heading's level, counted so that the document's highest is 1. */
  readonly level?: Heading['level'];
  /** Belongs to the cover block: labels and values before the report's first section. */
  readonly cover: boolean;
  /** On the cover, the paragraphs that carry a label's value on. */
  readonly continued: readonly ReportParagraph[];
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
  const highest = Math.min(
    ...written.map((block) => (block.kind === 'heading' ? block.level : Infinity)),
  );
  const placed: PlacedBlock[] = [];
  let underItem = false;
  for (let at = 0; at < written.length; at += 1) {
    const block = written[at] as Block;
    const cover = block.kind === 'labelled' && at < coverEnd;
    const continued: ReportParagraph[] = [];
    for (let next = written[at + 1]; cover && next?.kind === 'paragraph'; next = written[at + 1]) {
      continued.push(next);
      at += 1;
    }
    const next = written[at + 1];
    underItem = underItem && (block.kind === 'paragraph' || block.kind === 'labelled');
    placed.push({
      block,
      ...(block.kind === 'heading'
        ? { level: (block.level - highest + 1) as Heading['level'] }
        : {}),
      cover,
      continued,
      underItem,
      keepNext:
        (block.kind === 'item' && (next?.kind === 'paragraph' || next?.kind === 'labelled')) ||
        (block.kind === 'paragraph' && !!block.leadIn),
    });
    underItem = underItem || block.kind === 'item';
  }
  return placed;
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

/** The cover ends at the first heading after its labels; labels that come only after a section are none. */
function endOfCover(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.kind === 'labelled');
  const section = blocks.findIndex((block, at) => at > 0 && block.kind === 'heading');
  if (first < 0 || (section >= 0 && section < first)) {
    return 0;
  }
  return section < 0 ? blocks.length : section;
}
